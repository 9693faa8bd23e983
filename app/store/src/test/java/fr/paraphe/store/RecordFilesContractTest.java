package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.Absence;
import fr.paraphe.domain.directory.AbsenceFile;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.MissionFile;
import fr.paraphe.domain.directory.MissionOrder;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingFile;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.WorkStudyContract;
import fr.paraphe.domain.directory.WorkStudyFile;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The files of all kinds of records, read many at once (F075). */
class RecordFilesContractTest extends ContractTest {
    private final ClassGroup group = Samples.classGroup("BTS");
    private final StaffMember teacher = Samples.teacher("Dossier");
    private final Student student = Samples.student("Alpha", "Léa", group.id());
    private final Student other = Samples.student("Bêta", "Tom", null);
    private final Company company = Samples.company("Hôte", "73282932000074");
    private final TrainingSession session = CampusRecordsContractTest.session();

    @Override
    void prepare() {
        all.records().addAll(List.of(Samples.INSTITUTION, group, teacher, student, other, company, session));
    }

    private <R extends CampusRecord> R kept(R record) {
        all.records().addAll(List.of(record));
        return record;
    }

    private WorkStudyContract contract(UUID studentId) {
        return kept(new WorkStudyContract(Samples.id(), WorkStudyContract.Type.APPRENTICESHIP, studentId, company.id(), null,
                company.contacts().getLast().id(), teacher.id(), null, "C-1", null, null, "", BigDecimal.ZERO, ""));
    }

    private Enrolment enrolment(@Nullable UUID companyId) {
        return kept(new Enrolment(Samples.id(), session.id(), new PersonName(null, "Part", "Ici"), Samples.contact("p@ex.example"),
                Samples.ADDRESS, companyId, "", Enrolment.Status.CONFIRMED, false, BigDecimal.ZERO));
    }

    private Absence absence(UUID studentId, int day) {
        return kept(new Absence(Samples.id(), studentId, LocalDateTime.of(2026, 3, day, 8, 0), LocalDateTime.of(2026, 3, day, 12, 0), "",
                false));
    }

    @Test
    void readsContractsInTheOrderAskedWithWhomTheyName() {
        WorkStudyContract first = contract(student.id());
        WorkStudyContract second = contract(other.id());

        List<RecordFile> files = all.files().all(RecordKind.WORK_STUDY_CONTRACT, List.of(second.id(), Samples.id(), first.id()));

        assertThat(files).extracting(RecordFile::id).containsExactly(second.id(), first.id());
        assertThat(files.getLast()).isEqualTo(new WorkStudyFile(Samples.INSTITUTION, first, student, group, null, company, null,
                company.contacts().getLast(), teacher, files.getLast().representative()));
        assertThat(files.getFirst().classGroup()).isNull();
        assertThat(files.getLast().records()).contains(first, student, group, company, teacher);
        assertThat(files.getLast().name()).isEqualTo("ALPHA Léa");
    }

    @Test
    void readsEnrolmentsOfCompaniesAndOfPrivatePersons() { // F197
        Enrolment paid = enrolment(company.id());
        Enrolment individual = enrolment(null);

        List<RecordFile> files = all.files().all(RecordKind.ENROLMENT, List.of(paid.id(), individual.id()));

        assertThat(files).extracting(RecordFile::id).containsExactly(paid.id(), individual.id());
        assertThat(((TrainingFile) files.getFirst()).session()).isEqualTo(session);
        assertThat(files).extracting(RecordFile::company).containsExactly(company, null);
        assertThat(files.getFirst().matter()).isEqualTo(session.title());
        assertThat(files.getFirst().name()).isEqualTo("PART Ici");
    }

    @Test
    void severalAbsencesOfAStudentMakeOneStatementKnownByTheLast() { // «Relevé d'absences» (4.4)
        Absence late = absence(student.id(), 9);
        Absence early = absence(student.id(), 3);
        Absence else1 = absence(other.id(), 5);

        List<UUID> ticked = List.of(early.id(), else1.id(), late.id());
        List<RecordFile> files = all.files().all(RecordKind.ABSENCE, ticked);

        assertThat(files).extracting(RecordFile::name).containsExactly("ALPHA Léa", "BÊTA Tom");
        assertThat(((AbsenceFile) files.getFirst()).absences()).containsExactly(early, late);
        assertThat(files).extracting(RecordFile::id).containsExactly(late.id(), else1.id());
        assertThat(all.files().subjects(RecordKind.ABSENCE, ticked)).containsExactly(late.id(), else1.id());
        assertThat(all.files().subjects(RecordKind.INTERNSHIP, ticked)).isEqualTo(ticked);
    }

    @Test
    void aMissionIsOfWhoMakesTheJourney() {
        MissionOrder mission = kept(new MissionOrder(Samples.id(), teacher.id(), "Visite de stage", "Lyon", null, null, "", ""));
        MissionOrder nobody = new MissionOrder(Samples.id(), Samples.id(), "", "", null, null, "", "");

        RecordFile file = all.files().of(RecordKind.MISSION_ORDER, mission.id()).orElseThrow();

        assertThat(((MissionFile) file).traveller()).isEqualTo(teacher);
        assertThat(file.matter()).isEqualTo("Visite de stage");
        assertThat(all.files().of(RecordKind.MISSION_ORDER, nobody.id())).isEmpty();
        assertThat(all.files().of(RecordKind.CLASS_GROUP, group.id())).isEmpty();
    }
}
