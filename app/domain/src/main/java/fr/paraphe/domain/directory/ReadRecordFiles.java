package fr.paraphe.domain.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads everything that a document about one record needs. Who is not named by the record itself is the usual person: the first
 * representative of the institution, the first contact of a company who may sign.
 */
public final class ReadRecordFiles {
    private final CampusRecords records;
    private final Staff staff;
    private final Internships internships;

    /** Creates the use case on its ports. */
    public ReadRecordFiles(CampusRecords records, Staff staff, Internships internships) {
        this.records = records;
        this.staff = staff;
        this.internships = internships;
    }

    /** Returns the file of that record; empty when it is no longer there, nor what it cannot do without, or when its kind makes none. */
    public Optional<RecordFile> of(RecordKind kind, UUID id) {
        if (kind == RecordKind.INTERNSHIP) {
            return internships.files(List.of(id)).stream().findFirst().map(RecordFile.class::cast);
        }
        return staff.institution().flatMap(institution -> find(kind, id, CampusRecord.class).flatMap(record -> of(institution, record)));
    }

    private Optional<RecordFile> of(Institution institution, CampusRecord record) {
        return switch (record) {
            case WorkStudyContract contract -> workStudy(institution, contract);
            case Enrolment enrolment -> training(institution, enrolment);
            case Absence absence -> absences(institution, absence.studentId());
            case MissionOrder mission -> staff.find(mission.staffMemberId())
                    .map(traveller -> new MissionFile(institution, mission, traveller, representative(null)));
            case Student student -> Optional.of(new StudentFile(institution, student, classGroup(student), mainTeacher(student),
                    representative(null)));
            case Company company -> Optional.of(new CompanyFile(institution, company, signing(company), representative(null)));
            default -> Optional.empty();
        };
    }

    private Optional<RecordFile> workStudy(Institution institution, WorkStudyContract contract) {
        return find(RecordKind.STUDENT, contract.studentId(), Student.class).flatMap(student ->
                find(RecordKind.COMPANY, contract.companyId(), Company.class).map(company -> new WorkStudyFile(institution, contract,
                        student, classGroup(student), mainTeacher(student), company, contact(company, contract.companyHeadId()),
                        contact(company, contract.tutorId()), member(contract.referentTeacherId()),
                        representative(contract.representativeId()))));
    }

    private Optional<RecordFile> training(Institution institution, Enrolment enrolment) {
        UUID companyId = enrolment.companyId();
        Company company = companyId == null ? null : find(RecordKind.COMPANY, companyId, Company.class).orElse(null);
        return find(RecordKind.TRAINING_SESSION, enrolment.sessionId(), TrainingSession.class).map(session -> new TrainingFile(institution,
                session, enrolment, company, company == null ? null : signing(company), representative(null)));
    }

    /** The statement of a student covers all the absences noted, and tells the company of the latest internship. */
    private Optional<RecordFile> absences(Institution institution, UUID studentId) {
        List<Absence> all = records.referring(RecordKind.STUDENT, List.of(studentId), RecordKind.ABSENCE).stream()
                .map(Absence.class::cast).sorted(Comparator.comparing(Absence::startsAt)).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = all.getFirst().startsAt().toLocalDate();
        LocalDate to = all.stream().flatMap(a -> Stream.of(Optional.ofNullable(a.endsAt()).orElse(a.startsAt())))
                .max(Comparator.naturalOrder()).map(LocalDateTime::toLocalDate).orElse(from);
        Internship latest = internships.ofStudent(studentId).stream().reduce((_, later) -> later).orElse(null);
        Company company = latest == null ? null : find(RecordKind.COMPANY, latest.companyId(), Company.class).orElse(null);
        return find(RecordKind.STUDENT, studentId, Student.class).map(student -> new AbsenceFile(institution, student, classGroup(student),
                mainTeacher(student), from, to, all, company,
                company == null || latest == null ? null : contact(company, latest.companyHeadId()),
                company == null || latest == null ? null : contact(company, latest.tutorId()), representative(null)));
    }

    private <R extends CampusRecord> Optional<R> find(RecordKind kind, UUID id, Class<R> type) {
        return records.find(kind, id).map(type::cast);
    }

    private @Nullable ClassGroup classGroup(Student student) {
        UUID id = student.classGroupId();
        return id == null ? null : find(RecordKind.CLASS_GROUP, id, ClassGroup.class).orElse(null);
    }

    private @Nullable StaffMember mainTeacher(Student student) {
        ClassGroup group = classGroup(student);
        return group == null ? null : member(group.mainTeacherId());
    }

    private static @Nullable CompanyContact contact(Company company, @Nullable UUID id) {
        return id == null ? null : company.contact(id).orElse(null);
    }

    private static @Nullable CompanyContact signing(Company company) {
        return company.contacts().stream().filter(company::maySign).findFirst().orElse(null);
    }

    private @Nullable StaffMember member(@Nullable UUID id) {
        return id == null ? null : staff.find(id).orElse(null);
    }

    private @Nullable StaffMember representative(@Nullable UUID named) {
        StaffMember member = member(named);
        return member != null ? member : staff.representatives().stream().findFirst().orElse(null);
    }
}
