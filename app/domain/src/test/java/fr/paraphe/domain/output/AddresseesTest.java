package fr.paraphe.domain.output;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.RecordFixtures;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StudentFile;
import fr.paraphe.domain.directory.TrainingFile;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.template.RecipientKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AddresseesTest { // F028, F077
    private static List<String> emails(RecipientKind kind, RecordFile file) {
        return Addressees.of(kind, file).stream().map(Addressee::email).toList();
    }

    @Test
    void aTemplateForTheCompanyIsWrittenToWhoSignsForItElseToTheCompany() {
        CampusFixtures fixture = CampusFixtures.adult();
        assertThat(Addressees.of(RecipientKind.COMPANY_CONTACT, fixture.file()))
                .containsExactly(new Addressee("Paul ACLAN", "paul.aclan@bellevue.example"));
        assertThat(Addressees.of(RecipientKind.COMPANY_CONTACT, fixture.head(null).file()))
                .containsExactly(new Addressee("Agence Bellevue", "agence@bellevue.example"));
        fixture.company(company -> RecordFields.with(company, "email", ""));
        assertThat(Addressees.of(RecipientKind.COMPANY_CONTACT, fixture.file())).isEmpty();
    }

    @Test
    void aContactWithoutAddressIsNotReplacedBySomebodyElse() {
        CampusFixtures fixture = CampusFixtures.adult();
        var silent = RecordFields.with(CampusFixtures.contact(fixture.company().id(), "Monsieur", "Aclan", "Paul", null), "contact",
                CampusFixtures.details(null, null));
        assertThat(Addressees.of(RecipientKind.COMPANY_CONTACT, fixture.head(silent).file()))
                .containsExactly(new Addressee("Paul ACLAN", ""));
    }

    @Test
    void guardiansAreThoseWhoReceiveTheMailElseTheFirst() { // D-20
        CampusFixtures fixture = CampusFixtures.minor().secondGuardian(null, true);
        assertThat(emails(RecipientKind.GUARDIAN, fixture.file())).containsExactly("sarah.audouin@famille.example");
        assertThat(emails(RecipientKind.GUARDIAN, fixture.mailTo(2).file())).containsExactly("marc.audouin@famille.example");
        fixture.student(s -> RecordFields.with(s, "guardians",
                s.guardians().stream().map(g -> RecordFields.with(g, "receivesMail", true)).toList()));
        assertThat(emails(RecipientKind.GUARDIAN, fixture.file()))
                .containsExactly("sarah.audouin@famille.example", "marc.audouin@famille.example");
        assertThat(emails(RecipientKind.GUARDIAN, CampusFixtures.adult().file())).isEmpty();
    }

    @Test
    void aStudentWithoutTheSchoolsAddressIsReachedAtHisOwn() {
        CampusFixtures fixture = CampusFixtures.adult();
        assertThat(emails(RecipientKind.STUDENT, fixture.file())).containsExactly("maureen.audouin@ecole.example");
        fixture.reached(CampusFixtures.details(null, null)).student(s -> RecordFields.with(s, "details.personalEmail", "m@ex.example"));
        assertThat(emails(RecipientKind.STUDENT, fixture.file())).containsExactly("m@ex.example");
    }

    @Test
    void staffAreTheTravellerElseTheTeacherWhoFollowsElseTheMainTeacher() {
        CampusFixtures fixture = CampusFixtures.adult().mainTeacher();
        assertThat(Addressees.of(RecipientKind.STAFF, fixture.file())).extracting(Addressee::name).containsExactly("Colette HUCHON");
        assertThat(Addressees.of(RecipientKind.STAFF, fixture.teacher(null).file())).extracting(Addressee::name)
                .containsExactly("Inès MOREAU");
        assertThat(Addressees.of(RecipientKind.STAFF, RecordFixtures.usual().file(RecordKind.MISSION_ORDER))).hasSize(1);
    }

    @Test
    void theClientOfATrainingIsTheCompanyElseTheParticipant() { // F197
        var training = (TrainingFile) RecordFixtures.usual().file(RecordKind.ENROLMENT);
        var alone = new TrainingFile(training.institution(), training.session(), training.enrolment(), null, null, null);
        assertThat(emails(RecipientKind.CLIENT, training)).isEqualTo(emails(RecipientKind.COMPANY_CONTACT, training));
        assertThat(emails(RecipientKind.CLIENT, alone)).isEqualTo(emails(RecipientKind.PARTICIPANT, alone)).hasSize(1);
        assertThat(emails(RecipientKind.COMPANY_CONTACT, alone)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = RecordKind.class,
            names = {"INTERNSHIP", "WORK_STUDY_CONTRACT", "ENROLMENT", "ABSENCE", "MISSION_ORDER", "STUDENT", "COMPANY"})
    void aTemplateForAnybodyIsWrittenToWhomTheRecordIsAbout(RecordKind kind) {
        RecordFile file = RecordFixtures.usual().file(kind);
        assertThat(Addressees.of(RecipientKind.ANYBODY, file)).hasSize(1);
    }

    @Test
    void aRecordWithoutAStudentNamesNoGuardian() {
        assertThat(Addressees.of(RecipientKind.GUARDIAN, RecordFixtures.usual().file(RecordKind.COMPANY))).isEmpty();
        assertThat(Addressees.of(RecipientKind.STAFF, RecordFixtures.usual().file(RecordKind.COMPANY))).isEmpty();
        var student = (StudentFile) RecordFixtures.usual().file(RecordKind.STUDENT);
        assertThat(Addressees.of(RecipientKind.PARTICIPANT, student)).isEmpty();
    }
}
