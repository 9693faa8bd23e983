package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.SignatoryRulesTest.expect;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.PostalAddress;
import fr.paraphe.domain.directory.Siret;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InternshipRulesTest {
    private final CheckDocumentsFixture fixture = new CheckDocumentsFixture();

    @Test
    void v50BlocksAMinorsAgreementWithoutGuardianRoleAndWarnsElsewhere() { // D-19
        String text = "AUDOUIN Maureen est mineure (17 ans) : ajoutez « Responsable élève » aux signataires.";
        expect(adult(CampusFixtures.minor()), "V50", Severity.BLOCKING, "template.roles", text);
        var student = new TemplateRole(SignatoryRole.STUDENT, Requirement.MANDATORY, 1, AuthLevel.LINK);
        var other = CheckDocumentsFixture.template("Divers", "", student);
        expect(fixture.check(other, CampusFixtures.minor()), "V50", Severity.WARNING, "template.roles", text);
    }

    @Test
    void v50StopsOnTheEighteenthBirthday() {
        assertThat(adult(CampusFixtures.adult().born(CampusFixtures.TODAY.minusYears(18))).findings()).isEmpty();
        assertThat(rules(adult(CampusFixtures.adult().born(CampusFixtures.TODAY.minusYears(18).plusDays(1))))).containsExactly("V50");
    }

    @Test
    void v52WarnsOfAGuardianWithoutParentalAuthority() {
        expect(minor(CampusFixtures.minor().guardian("+33639980006", false)), "V52", Severity.WARNING, "guardian.parentalAuthority",
                "AUDOUIN Sarah n'a pas l'autorité parentale.");
    }

    @Test
    void v53WarnsOfAnAdultWhoseGuardianMustSign() {
        expect(minor(CampusFixtures.adult().guardian("+33639980006", true)), "V53", Severity.WARNING, "template.roles",
                "AUDOUIN Maureen est majeure : la signature du responsable est-elle nécessaire ?");
    }

    @Test
    void v54BlocksABirthDateMissingOrImpossible() {
        for (String born : List.of("", "2027-01-01", "2020-01-01", "1900-01-01")) {
            LocalDate day = born.isEmpty() ? null : LocalDate.parse(born);
            expect(adult(CampusFixtures.adult().born(day)), "V54", Severity.BLOCKING, "student.birthDate",
                    "Date de naissance manquante ou invraisemblable.");
        }
    }

    @Test
    void v55BlocksMissingDates() {
        CheckedDocument checked = adult(CampusFixtures.adult().dates(LocalDate.of(2026, 3, 2), null));
        expect(checked, "V55", Severity.BLOCKING, "internship.startsOn", "Dates de début et de fin du stage manquantes.");
        assertThat(rules(checked)).containsExactly("V55");
    }

    @Test
    void v56BlocksInvertedDates() {
        expect(dates("2026-03-02", "2026-01-05"), "V56", Severity.BLOCKING, "internship.endsOn",
                "La date de fin (05/01/2026) précède la date de début (02/03/2026).");
    }

    @Test
    void v57WarnsOfAStartBeforeTheEndOfTheCircuit() {
        expect(dates("2026-02-02", "2026-02-27"), "V57", Severity.WARNING, "internship.startsOn",
                "Le stage commence le 02/02, avant la fin du parcours (04/02) : faites signer avant.");
        assertThat(dates("2026-02-05", "2026-02-27").findings()).isEmpty();
    }

    @Test
    void v58WarnsOfAnInternshipStartedOrBlocksItBySetting() {
        String text = "Le stage a commencé le 05/01/2026.";
        expect(dates("2026-01-05", "2026-01-30"), "V58", Severity.WARNING, "internship.startsOn", text);
        fixture.settings = new CheckSettings(fixture.settings.mobile(), fixture.settings.rates(), true, 24, Set.of("V58"));
        expect(dates("2026-01-05", "2026-01-30"), "V58", Severity.BLOCKING, "internship.startsOn", text);
    }

    @Test
    void v59BlocksAnInternshipThatHasEnded() {
        CheckedDocument checked = dates("2025-12-01", "2026-01-04");
        expect(checked, "V59", Severity.BLOCKING, "internship.endsOn", "Le stage est terminé depuis le 04/01/2026.");
        assertThat(rules(checked)).doesNotContain("V58");
        assertThat(rules(dates("2025-12-01", "2026-01-05"))).doesNotContain("V59");
    }

    @Test
    void v60WarnsOfDatesOutsideTheSchoolYear() {
        expect(dates("2026-08-24", "2026-09-04"), "V60", Severity.WARNING, "internship.startsOn",
                "Les dates sortent de l'année scolaire 2025-2026.");
    }

    @Test
    void v61WarnsAboveSixMonthsOfPresence() {
        CampusFixtures long27Weeks = CampusFixtures.adult().hours(945, "35").stipend("4.35")
                .dates(LocalDate.of(2026, 2, 9), LocalDate.of(2026, 8, 14));
        expect(adult(long27Weeks), "V61", Severity.WARNING, "internship.endsOn", "Durée de 27 semaines : au-delà du maximum.");
        assertThat(adult(CampusFixtures.adult().hours(924, "35").stipend("4.35")).findings()).isEmpty();
    }

    @Test
    void v62BlocksAStipendDueAndMissingFromThe309thHour() {
        expect(adult(CampusFixtures.adult().hours(309, "35")), "V62", Severity.BLOCKING, "internship.stipend",
                "Le stage dépasse 308 heures : la gratification est obligatoire.");
        assertThat(adult(CampusFixtures.adult().hours(308, "35")).findings()).isEmpty();
    }

    @Test
    void v63WarnsOfAStipendUnderTheMinimumOfItsDate() {
        expect(adult(CampusFixtures.adult().hours(462, "35").stipend("3.90")), "V63", Severity.WARNING, "internship.stipend",
                "3,90 €/h : inférieur au minimum (4,35 €/h).");
        assertThat(adult(CampusFixtures.adult().hours(462, "35").stipend("4.35")).findings()).isEmpty();
        assertThat(StipendRates.published().minimumOn(LocalDate.of(2023, 12, 31))).hasValueSatisfying(r -> assertThat(r).isEqualTo("4.05"));
        assertThat(StipendRates.published().minimumOn(LocalDate.of(2022, 12, 31))).isEmpty();
    }

    @Test
    void v64WarnsOfAWeekTooLongForTheAge() {
        expect(minor(CampusFixtures.minor().hours(140, "38")), "V64", Severity.WARNING, "internship.weeklyHours",
                "38 h par semaine : maximum 35 h pour un mineur.");
        assertThat(adult(CampusFixtures.adult().hours(140, "38")).findings()).isEmpty();
    }

    @Test
    void v67BlocksASiretWhoseKeyIsWrong() {
        expect(adult(CampusFixtures.adult().siret("12345678900011")), "V67", Severity.BLOCKING, "company.siret",
                "Le SIRET 123 456 789 00011 n'est pas valide (clé de contrôle).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "35600000000048", "00000012500013"})
    void v67LeavesGoodKeysAlone(String siret) {
        assertThat(adult(CampusFixtures.adult().siret(siret)).findings()).isEmpty();
    }

    @Test
    void v67AcceptsThePostOfficesByTheirSumOnly() {
        assertThat(Siret.valid("35600000000003")).isFalse();
        assertThat(Siret.valid("35600000012322")).isFalse();
        assertThat(Siret.valid("35600000000010")).isTrue();
        assertThat(Siret.valid("3560000000001")).isFalse();
        assertThat(Siret.valid("MONACOCONFO001")).isFalse();
    }

    @Test
    void v68WarnsOfAMissingSiretInFranceOnly() {
        expect(adult(CampusFixtures.adult().siret("")), "V68", Severity.WARNING, "company.siret", "Le SIRET de l'entreprise est manquant.");
        CampusFixtures abroad = CampusFixtures.adult().siret("").company(c -> new Company(c.id(), c.legalName(), c.legalForm(), c.siret(),
                c.nafCode(), c.activity(), new PostalAddress("Rue Neuve 1", "1000", "Bruxelles", "Belgique"), c.phone(), c.email(),
                        c.profile(),
                c.contacts()));
        assertThat(rules(adult(abroad))).doesNotContain("V67", "V68");
    }

    @Test
    void v85BlocksAStudentWhoHasLeft() {
        expect(adult(CampusFixtures.adult().left(LocalDate.of(2025, 12, 20))), "V85", Severity.BLOCKING, "student.leftOn",
                "L'étudiant a quitté l'établissement le 20/12/2025.");
        assertThat(adult(CampusFixtures.adult().left(LocalDate.of(2026, 6, 30))).findings()).isEmpty();
    }

    private CheckedDocument dates(String start, String end) {
        return adult(CampusFixtures.adult().dates(LocalDate.parse(start), LocalDate.parse(end)));
    }

    private CheckedDocument adult(CampusFixtures files) {
        return fixture.check(ShippedTemplates.agreement(), files);
    }

    private CheckedDocument minor(CampusFixtures files) {
        return fixture.check(ShippedTemplates.minorAgreement(), files);
    }

    private static List<String> rules(CheckedDocument checked) {
        return checked.findings().stream().map(Finding::rule).toList();
    }
}
