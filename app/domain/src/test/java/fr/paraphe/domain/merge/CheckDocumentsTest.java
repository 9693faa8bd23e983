package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactRights;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CheckDocumentsTest {
    private final CheckDocumentsFixture fixture = new CheckDocumentsFixture();

    @Test
    void findsNothingToCorrectInACleanAdultFile() { // F084
        CheckedDocument checked = fixture.check(ShippedTemplates.agreement(), CampusFixtures.adult());
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.readiness()).isEqualTo(Readiness.READY);
        assertThat(checked.signatories()).extracting(s -> s.role().role())
                .containsExactly(SignatoryRole.STUDENT, SignatoryRole.COMPANY_HEAD, SignatoryRole.INTERNSHIP_TUTOR,
                        SignatoryRole.REFERENT_TEACHER, SignatoryRole.INSTITUTION_REPRESENTATIVE);
        assertThat(checked.signatories().get(2).display()).isEqualTo("PLOUM Diane (Agence Bellevue)"); // F083
    }

    @Test
    void findsNothingToCorrectInACleanMinorFile() {
        CheckedDocument checked = fixture.check(ShippedTemplates.minorAgreement(), CampusFixtures.minor());
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.signatories()).extracting(s -> s.role().role()).contains(SignatoryRole.GUARDIAN);
    }

    @Test
    void leavesTheLineReadyWhenAnOptionalSignatoryIsMissing() { // T17, trap 2, F089
        CheckedDocument checked = fixture.check(ShippedTemplates.minorAgreement(), CampusFixtures.minor().tutor(null));
        assertThat(checked.readiness()).isEqualTo(Readiness.READY);
        assertThat(checked.findings()).singleElement().satisfies(f -> {
            assertThat(f.rule()).isEqualTo("V11");
            assertThat(f.severity()).isEqualTo(Severity.WARNING);
            assertThat(f.role()).isEqualTo(SignatoryRole.INTERNSHIP_TUTOR);
            assertThat(f.target()).isEqualTo("internship.tutor");
        });
        assertThat(checked.signatories()).extracting(s -> s.role().role()).doesNotContain(SignatoryRole.INTERNSHIP_TUTOR);
    }

    @Test
    void makesTheLineIncompleteWhenAMandatorySignatoryIsMissing() { // T18, trap 2, F090
        CheckedDocument checked = fixture.check(ShippedTemplates.agreement(), CampusFixtures.adult().tutor(null));
        assertThat(checked.readiness()).isEqualTo(Readiness.INCOMPLETE);
        assertThat(checked.findings()).extracting(Finding::rule).containsExactly("V10");
    }

    @Test
    void letsTheHeadOfCompanyBeTheTutorAndSignTwice() { // T16, trap 6, F114
        CheckedDocument checked = fixture.check(ShippedTemplates.agreement(), CampusFixtures.adult().headIsTutor());
        assertThat(checked.readiness()).isEqualTo(Readiness.READY);
        assertThat(checked.signatories()).hasSize(5);
        assertThat(checked.findings()).extracting(Finding::text)
                .containsExactly("ACLAN Paul est responsable d'entreprise et maître de stage\u00a0: il signera deux fois.");
        assertThat(checked.findings().getFirst().severity()).isEqualTo(Severity.INFORMATION);
    }

    @Test
    void givesAllTheTextsOfAnIncompleteLineBlockingOnesFirst() { // T30
        CheckedDocument checked = fixture.check(ShippedTemplates.agreement(),
                CampusFixtures.adult().tutor(null).siret("").reached(CampusFixtures.details(null, null)));
        assertThat(checked.findings()).extracting(Finding::text).containsSubsequence(
                "«\u00a0Maître de stage\u00a0»\u00a0: aucune personne n'est désignée pour ce stage.",
                "AUDOUIN Maureen\u00a0: l'adresse e-mail est manquante.",
                "Le numéro de téléphone est manquant",
                "Le SIRET de l'entreprise est manquant.");
        assertThat(checked.findings()).extracting(Finding::severity).isSorted();
        assertThat(checked.findings()).noneMatch(f -> f.text().contains("\n") || f.text().contains("\t"));
    }

    @Test
    void leavesOutAnOptionalSignatoryWithoutAddress() {
        var fixtureFile = CampusFixtures.minor();
        fixtureFile.tutor(withoutEmail(fixtureFile.company().id()));
        CheckedDocument checked = fixture.check(ShippedTemplates.minorAgreement(), fixtureFile);
        assertThat(checked.readiness()).isEqualTo(Readiness.READY);
        assertThat(checked.findings()).anySatisfy(f -> assertThat(f.text())
                .isEqualTo("DUPONT Léon\u00a0: l'adresse e-mail est manquante. Le document partira sans ce signataire."));
        assertThat(checked.signatories()).extracting(s -> s.role().role()).doesNotContain(SignatoryRole.INTERNSHIP_TUTOR);
    }

    @Test
    void keepsTheOrderAskedAndReportsALineAskedTwiceOnce() { // V84
        UUID first = fixture.add(CampusFixtures.adult()).internship().id();
        UUID second = fixture.add(CampusFixtures.adult()).internship().id();
        List<CheckedDocument> checked = fixture.check(ShippedTemplates.agreement(), List.of(second, first, second));
        assertThat(checked).extracting(c -> c.file().id()).containsExactly(second, first);
        assertThat(checked.get(0).findings()).extracting(Finding::rule).containsExactly("V84");
        assertThat(checked.get(1).findings()).isEmpty();
    }

    @Test
    void reportsTheOtherInternshipOfTheSameStudentAtTheSameTime() { // V65
        CampusFixtures fixtureFile = CampusFixtures.adult();
        UUID checkedId = fixture.add(fixtureFile).internship().id();
        CampusFixtures other = CampusFixtures.adult().student(s -> fixtureFile.student())
                .dates(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 4, 3));
        fixture.add(other);
        CampusFixtures later = CampusFixtures.adult().student(s -> fixtureFile.student())
                .dates(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 22));
        fixture.add(later);
        assertThat(fixture.check(ShippedTemplates.agreement(), List.of(checkedId)).getFirst().findings()).extracting(Finding::text)
                .containsExactly("Chevauche le stage chez Agence Bellevue (du 23/03 au 03/04).");
    }

    @Test
    @Timeout(20)
    void checksFiveHundredLinesInLessThanTwoSeconds() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            ids.add(fixture.add(i % 2 == 0 ? CampusFixtures.adult() : CampusFixtures.minor().tutor(null)).internship().id());
        }
        long start = System.nanoTime();
        List<CheckedDocument> checked = fixture.check(ShippedTemplates.minorAgreement(), ids);
        Duration spent = Duration.ofNanos(System.nanoTime() - start);
        assertThat(checked).hasSize(500);
        assertThat(fixture.reads).isEqualTo(1);
        assertThat(spent).isLessThan(Duration.ofSeconds(2));
    }

    private static CompanyContact withoutEmail(UUID company) {
        var contact = CampusFixtures.contact(company, "Monsieur", "Dupont", "Léon", "+33639980009");
        return new CompanyContact(contact.id(), company, contact.name(), contact.jobTitle(),
                CampusFixtures.details(null, "+33639980009"), ContactRights.signing(true));
    }
}
