package fr.paraphe.domain.merge;

import static fr.paraphe.domain.merge.CheckDocumentsFixture.template;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.fields.FieldCatalogue;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each finding leads to the field that mends it (X02). */
class RepairPlacesTest {
    /** What documents about internships never print. */
    private static final Set<String> ELSEWHERE = Set.of(
            "document", "role", "absence", "missionOrder", "staffMember", "trainingSession", "enrolment", "workStudyContract");

    private final InternshipFile file = CampusFixtures.minor().guardian("+33612345671", true).secondGuardian("+33612345672", true).file();
    private final DocumentTemplate agreement = template("Stage > Convention", "",
            new TemplateRole(SignatoryRole.GUARDIAN, Requirement.MANDATORY, 1, AuthLevel.LINK));

    @Test
    void everyTagOfAnInternshipLeadsToAFieldThatPeopleSee() {
        for (MergeTag tag : TagCatalogue.standard().tags()) {
            String entity = tag.target().substring(0, tag.target().indexOf('.'));
            if (ELSEWHERE.contains(entity)) {
                continue;
            }
            RepairPlace place = place(tag.target(), null);
            boolean field = FieldCatalogue.field(place.kind(), place.path()).isPresent();
            assertThat(field || place.path().equals("logo")).as(tag.code() + " at " + place).isTrue();
        }
    }

    @Test
    void aMissingPersonIsChosenOnTheInternship() { // V10
        assertThat(place("internship.tutor", SignatoryRole.INTERNSHIP_TUTOR))
                .isEqualTo(new RepairPlace(RecordKind.INTERNSHIP, file.internship().id(), "", "tutorId"));
        assertThat(place("internship.representative", SignatoryRole.INSTITUTION_REPRESENTATIVE).path()).isEqualTo("representativeId");
    }

    @Test
    void whatAPersonLacksIsTypedOnHisOwnCard() { // V12, V17, V25
        var tutor = Objects.requireNonNull(file.tutor());
        String element = "contacts[" + tutor.id() + "]";

        assertThat(place("tutor.email", SignatoryRole.INTERNSHIP_TUTOR))
                .isEqualTo(new RepairPlace(RecordKind.COMPANY, tutor.companyId(), element, element + ".contact.email"));
        assertThat(place("tutor.maySign", SignatoryRole.INTERNSHIP_TUTOR).path()).isEqualTo(element + ".rights.maySign");
        assertThat(place("student.mobile", SignatoryRole.STUDENT))
                .isEqualTo(new RepairPlace(RecordKind.STUDENT, file.student().id(), "", "contact.mobile"));
        assertThat(place("referentTeacher.email", SignatoryRole.REFERENT_TEACHER).kind()).isEqualTo(RecordKind.STAFF_MEMBER);
    }

    @Test
    void theGuardianIsTheOneWhoSigns() { // V12, V52, D-20
        var second = file.student().guardian(2).orElseThrow();
        var both = template("Stage > Convention", "",
                new TemplateRole(SignatoryRole.GUARDIAN, Requirement.MANDATORY, 1, AuthLevel.LINK, RoleChoice.GUARDIAN_SECOND));

        RepairPlace place = RepairPlaces.of(both, file, finding("guardian.email", SignatoryRole.GUARDIAN)).orElseThrow();

        assertThat(place.element()).isEqualTo("guardians[" + second.id() + "]");
        assertThat(place("student.guardians", SignatoryRole.GUARDIAN))
                .isEqualTo(new RepairPlace(RecordKind.STUDENT, file.student().id(), "", "guardians"));
    }

    @Test
    void whatNoCardHoldsHasNoPlace() { // V80, V84, V31
        assertThat(RepairPlaces.of(agreement, file, finding("internship.circuit", null))).isEmpty();
        assertThat(RepairPlaces.of(agreement, file, finding("selection", null))).isEmpty();
        assertThat(RepairPlaces.of(agreement, file, finding("template.html", null))).isEmpty();
        assertThat(RepairPlaces.of(agreement, file, finding("institution.demonstration", null))).isEmpty();
    }

    private RepairPlace place(String target, @Nullable SignatoryRole role) {
        return RepairPlaces.of(agreement, file, finding(target, role)).orElseThrow(() -> new AssertionError("no place for " + target));
    }

    private static Finding finding(String target, @Nullable SignatoryRole role) {
        return new Finding("V30", Severity.BLOCKING, role, "texte", target);
    }
}
