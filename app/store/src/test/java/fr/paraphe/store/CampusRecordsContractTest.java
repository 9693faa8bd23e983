package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.directory.Absence;
import fr.paraphe.domain.directory.CallNote;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.MissionOrder;
import fr.paraphe.domain.directory.PersonName;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.WorkStudyContract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampusRecordsContractTest extends ContractTest {
    private final ClassGroup group = Samples.classGroup("BTS");
    private final StaffMember teacher = Samples.teacher("Dupré");
    private final Student student = Samples.student("Alpha", "Léa", group.id());
    private final Company company = Samples.company("Hôte", "73282932000074");
    private final Internship internship = Samples.internship(student, company, teacher.id());
    private final TrainingSession session = session();
    private final WorkStudyContract contract = new WorkStudyContract(Samples.id(), WorkStudyContract.Type.APPRENTICESHIP, student.id(),
            company.id(), null, company.contacts().getFirst().id(), teacher.id(), null, "C-1", LocalDate.of(2026, 9, 1), null, "2 jours",
            new BigDecimal("812.50"), "Atlas");
    private final Enrolment enrolment = new Enrolment(Samples.id(), session.id(), new PersonName(null, "Part", "Ici"),
            Samples.contact("p@ex.example"), Samples.ADDRESS, company.id(), "BC-7", Enrolment.Status.CONFIRMED, true,
            new BigDecimal("7.00"));
    private final Absence absence = new Absence(Samples.id(), student.id(), LocalDateTime.of(2026, 3, 29, 2, 30), null, "Malade", false);
    private final MissionOrder mission = new MissionOrder(Samples.id(), teacher.id(), "Visite de stage", "Lyon",
            LocalDateTime.of(2026, 3, 3, 8, 0, 5), LocalDateTime.of(2026, 3, 3, 18, 0), "Train", "");

    private final CallNote call = new CallNote(Samples.id(), RecordKind.COMPANY, company.id(), LocalDateTime.of(2026, 3, 29, 2, 30),
            "M. Hôte", "Rappeler\nlundi");

    static TrainingSession session() {
        return new TrainingSession(Samples.id(), "S-1", "Sécurité", TrainingSession.Modality.VIRTUAL_CLASS, LocalDate.of(2026, 3, 29), null,
                new BigDecimal("7.5"), BigDecimal.ONE, "Paris", "https://ex.example", "Greta", List.of(
                        new TrainingSession.Slot(LocalDate.of(2026, 3, 29), LocalTime.of(2, 30), LocalTime.of(12, 0), "Matin"),
                        new TrainingSession.Slot(LocalDate.of(2026, 3, 29), LocalTime.of(13, 30), LocalTime.of(17, 0, 1), "")));
    }

    private List<CampusRecord> records() {
        return List.of(Samples.INSTITUTION, group, teacher, student, company, internship, contract, session, enrolment, absence, mission,
                call);
    }

    @Override
    void prepare() {
        all.records().addAll(records());
    }

    @Test
    void givesBackEveryKindOfRecordEqual() {
        for (CampusRecord record : records()) {
            assertThat(all.records().find(RecordKind.of(record), record.id())).contains(record);
            assertThat(all.records().findAll(RecordKind.of(record), List.of(Samples.id(), record.id()))).containsExactly(record);
        }
        assertThat(all.records().find(RecordKind.STUDENT, company.id())).isEmpty();
    }

    @Test
    void replacesRecordsWithWhatBelongsToThem() {
        Student s = Samples.student("Remplacé", "Tom", group.id());
        all.records().addAll(List.of(s));
        var next = new Student(s.id(), new PersonName(null, "Neuf", "Tom"), s.ine(), s.birthDate(), "", "", "", s.address(), s.contact(),
                null, s.cover(), s.guardians().subList(1, 2), null,
                new Student.Details("Usage", "Jean", "I-1", Student.Status.APPRENTICE, "moi@ex.example"));
        all.records().replaceAll(List.of(next));
        assertThat(all.records().find(RecordKind.STUDENT, s.id())).contains(next);
        assertThat(all.students().findByIdentity(List.of("neuf tom"))).containsExactly(next);
    }

    @Test
    void refusesToAddTwiceOrToReplaceWhatIsNotThere() {
        assertThatThrownBy(() -> all.records().addAll(List.of(student))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> all.records().replaceAll(List.of(Samples.student("Nulle", "Part", null))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void tellsWhatRefersToARecord() {
        assertThat(all.records().uses(RecordKind.STUDENT, List.of(student.id(), Samples.id()))).containsOnlyKeys(student.id());
        assertThat(all.records().uses(RecordKind.TRAINING_SESSION, List.of(session.id()))).containsKey(session.id());
        assertThat(all.records().uses(RecordKind.ABSENCE, List.of(absence.id()))).isEmpty();
        assertThat(all.records().referring(RecordKind.STUDENT, student.id())).contains(internship);
        assertThat(all.records().referring(RecordKind.CLASS_GROUP, group.id())).contains(student);
        assertThat(all.records().referring(RecordKind.STUDENT, List.of(student.id(), Samples.id()), RecordKind.ABSENCE))
                .containsExactly(absence);
        assertThat(all.records().referring(RecordKind.STUDENT, List.of(student.id()), RecordKind.WORK_STUDY_CONTRACT))
                .containsExactly(contract);
        assertThat(all.records().referring(RecordKind.TRAINING_SESSION, List.of(session.id()), RecordKind.ENROLMENT))
                .containsExactly(enrolment);
        assertThat(all.records().referring(RecordKind.STAFF_MEMBER, List.of(teacher.id()), RecordKind.MISSION_ORDER))
                .containsExactly(mission);
        assertThat(all.records().referring(RecordKind.STUDENT, List.of(), RecordKind.ABSENCE)).isEmpty();
        assertThat(all.records().sessions(List.of("S-1", "inconnue"))).contains(session);
        assertThat(all.records().sessions(List.of("inconnue"))).isEmpty();
        assertThat(all.records().referring(RecordKind.COMPANY, company.id())).contains(call);
        assertThat(all.records().holding(company.contacts().getLast().id())).contains(company);
        assertThat(all.records().holding(Samples.id())).isEmpty();
    }

    @Test
    void deletesRecordsWithWhatBelongsToThem() {
        Student gone = Samples.student("Parti", "Léo", null);
        TrainingSession held = session();
        all.records().addAll(List.of(gone, held));
        all.records().deleteAll(RecordKind.STUDENT, List.of(gone.id()));
        all.records().deleteAll(RecordKind.TRAINING_SESSION, List.of(held.id()));
        assertThat(all.records().find(RecordKind.STUDENT, gone.id())).isEmpty();
        all.records().addAll(List.of(gone, held));
        assertThat(all.records().find(RecordKind.STUDENT, gone.id())).contains(gone);
    }

    @Test
    void keepsNothingOfABatchThatFails() {
        if (backing == World.Backing.MEMORY) {
            return;
        }
        Student before = Samples.student("Lot", "Un", null);
        Student tooLong = Samples.student("x".repeat(300), "Deux", null);
        assertThatThrownBy(() -> all.records().addAll(List.of(before, tooLong))).isInstanceOf(RuntimeException.class);
        assertThat(all.records().find(RecordKind.STUDENT, before.id())).isEmpty();
    }
}
