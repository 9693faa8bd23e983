package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What many documents lack, said once and mended once (X02). */
class RepairGroupTest {
    private final CheckDocumentsFixture fixture = new CheckDocumentsFixture();
    private final DocumentTemplate template = CheckDocumentsFixture.template("Stage > Convention", "",
            new TemplateRole(SignatoryRole.REFERENT_TEACHER, Requirement.MANDATORY, 1, AuthLevel.LINK),
            new TemplateRole(SignatoryRole.INTERNSHIP_TUTOR, Requirement.MANDATORY, 2, AuthLevel.LINK));

    @Test
    void twelveInternshipsWithoutTeacherAreOneLineToMend() {
        List<CheckedDocument> checked = check(Stream.generate(() -> CampusFixtures.adult().teacher(null)).limit(12));

        RepairGroup group = group(checked, "V10");

        assertThat(group.records()).hasSize(12);
        assertThat(group.severity()).isEqualTo(Severity.BLOCKING);
        assertThat(group.title()).contains("Enseignant tuteur de stage");
        assertThat(group.places()).hasSize(12).allSatisfy(place -> assertThat(place.kind()).isEqualTo(RecordKind.INTERNSHIP));
        assertThat(group.together().orElseThrow().path()).isEqualTo("referentTeacherId");
    }

    @Test
    void peopleOfSeveralCompaniesAreChosenOneByOne() { // V28
        List<CheckedDocument> checked = check(Stream.generate(() -> CampusFixtures.adult().tutor(null)).limit(2));

        RepairGroup group = new RepairGroup("V10", Severity.BLOCKING, "", group(checked, "V10").records(),
                group(checked, "V10").places(), false, false);

        assertThat(group.together()).isEmpty();
    }

    @Test
    void whatEachPersonLacksHasATitleAndNoCommonValue() { // V12
        List<CheckedDocument> checked = check(Stream.of("A", "B").map(last -> CampusFixtures.adult().tutor(
                CampusFixtures.contact(new java.util.UUID(1, 1), "Monsieur", last, "Paul", null))));
        List<CheckedDocument> without = new ArrayList<>();
        checked.forEach(document -> without.add(new CheckedDocument(document.file(), document.signatories(), List.of(
                new Finding("V12", Severity.BLOCKING, SignatoryRole.INTERNSHIP_TUTOR,
                        java.util.Objects.requireNonNull(document.file().student()).name()
                                + ": l'adresse e-mail est manquante.", "tutor.email")))));

        RepairGroup group = group(without, "V12");

        assertThat(group.title()).isEqualTo("Adresse e-mail manquante\u00a0– Maître de stage");
        assertThat(group.together()).isEmpty();
    }

    @Test
    void theGravestComesFirstAndWhatTheTemplateLacksIsMendedThere() { // V31
        DocumentTemplate wrong = CheckDocumentsFixture.template("Stage > Convention", "{{Stage_Objet}}",
                new TemplateRole(SignatoryRole.STUDENT, Requirement.MANDATORY, 1, AuthLevel.LINK));
        List<RepairGroup> groups = RepairGroup.of(wrong, List.of(fixture.check(wrong, CampusFixtures.adult().siret(""))));

        assertThat(groups.getFirst().rule()).isEqualTo("V31");
        assertThat(groups.getFirst().ofTemplate()).isTrue();
        assertThat(groups.getFirst().places()).isEmpty();
        assertThat(groups).extracting(RepairGroup::severity).isSorted();
    }

    private List<CheckedDocument> check(Stream<CampusFixtures> files) {
        return fixture.check(template, files.map(f -> fixture.add(f).internship().id()).toList());
    }

    private RepairGroup group(List<CheckedDocument> checked, String rule) {
        return RepairGroup.of(template, checked).stream().filter(g -> g.rule().equals(rule)).findFirst().orElseThrow();
    }
}
