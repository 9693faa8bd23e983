package fr.paraphe.domain.directory;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return all(kind, List.of(id)).stream().findFirst();
    }

    /**
     * Returns the files of those records in the order asked, all of them read together; the same are left out as by {@link #of}. All
     * absences of one student make one statement.
     */
    public List<RecordFile> all(RecordKind kind, Collection<UUID> ids) {
        return kind == RecordKind.INTERNSHIP
                ? List.copyOf(internships.files(ids))
                : staff.institution().map(institution -> new Reading(institution).all(kind, ids)).orElse(List.of());
    }

    /** Returns the records that the documents asked by these lines of a list are about: several absences of a student make one. */
    public List<UUID> subjects(RecordKind kind, List<UUID> ids) {
        return kind == RecordKind.ABSENCE ? all(kind, ids).stream().map(RecordFile::id).toList() : ids;
    }

    /** Returns the member of the staff of that identifier; empty when he has left. */
    public Optional<StaffMember> member(UUID id) {
        return staff.find(id);
    }

    /** What several files share, read once for all of them. */
    private final class Reading {
        private final Institution institution;
        private final Map<UUID, CampusRecord> known = new HashMap<>();
        private final Map<UUID, Optional<StaffMember>> members = new HashMap<>();
        private @Nullable StaffMember usual;

        Reading(Institution institution) {
            this.institution = institution;
        }

        List<RecordFile> all(RecordKind kind, Collection<UUID> ids) {
            read(kind, ids.stream());
            List<CampusRecord> asked = ids.stream().flatMap(id -> Optional.ofNullable(known.get(id)).stream()).toList();
            ahead(asked);
            usual = staff.representatives().stream().findFirst().orElse(null);
            return kind == RecordKind.ABSENCE ? statements(asked) : asked.stream().flatMap(record -> of(record).stream()).toList();
        }

        /** Reads whom and what the records name before they are put together: a query for each kind, not for each record. */
        private void ahead(List<CampusRecord> asked) {
            read(RecordKind.STUDENT, asked.stream().flatMap(record -> switch (record) {
                case WorkStudyContract contract -> Stream.of(contract.studentId());
                case Absence absence -> Stream.of(absence.studentId());
                default -> Stream.empty();
            }));
            read(RecordKind.COMPANY, asked.stream().flatMap(record -> switch (record) {
                case WorkStudyContract contract -> Stream.of(contract.companyId());
                case Enrolment enrolment -> Optional.ofNullable(enrolment.companyId()).stream();
                default -> Stream.empty();
            }));
            read(RecordKind.TRAINING_SESSION, only(Enrolment.class, asked).map(Enrolment::sessionId));
            read(RecordKind.CLASS_GROUP, only(Student.class, known.values()).flatMap(s -> Optional.ofNullable(s.classGroupId()).stream()));
        }

        private void read(RecordKind kind, Stream<UUID> ids) {
            Set<UUID> unknown = ids.filter(id -> !known.containsKey(id)).collect(Collectors.toSet());
            if (!unknown.isEmpty()) {
                records.findAll(kind, unknown).forEach(record -> known.put(record.id(), record));
            }
        }

        private Optional<RecordFile> of(CampusRecord record) {
            return switch (record) {
                case WorkStudyContract contract -> workStudy(contract);
                case Enrolment enrolment -> training(enrolment);
                case MissionOrder mission -> Optional.ofNullable(member(mission.staffMemberId()))
                        .map(traveller -> new MissionFile(institution, mission, traveller, usual));
                case Student student -> Optional.of(new StudentFile(institution, student, classGroup(student), mainTeacher(student),
                        usual));
                case Company company -> Optional.of(new CompanyFile(institution, company, signing(company), usual));
                default -> Optional.empty();
            };
        }

        private Optional<RecordFile> workStudy(WorkStudyContract contract) {
            return find(contract.studentId(), Student.class).flatMap(student ->
                    find(contract.companyId(), Company.class).map(company -> new WorkStudyFile(institution, contract, student,
                            classGroup(student), mainTeacher(student), company, contact(company, contract.companyHeadId()),
                            contact(company, contract.tutorId()), member(contract.referentTeacherId()),
                            representative(contract.representativeId()))));
        }

        private Optional<RecordFile> training(Enrolment enrolment) {
            Company company = find(enrolment.companyId(), Company.class).orElse(null);
            return find(enrolment.sessionId(), TrainingSession.class).map(session -> new TrainingFile(institution, session, enrolment,
                    company, company == null ? null : signing(company), usual));
        }

        /** The statement of a student covers all the absences noted, and tells the company of the latest internship. */
        private List<RecordFile> statements(List<CampusRecord> asked) {
            Set<UUID> students = only(Absence.class, asked).map(Absence::studentId).collect(Collectors.toCollection(LinkedHashSet::new));
            Map<UUID, List<Absence>> noted = only(Absence.class, records.referring(RecordKind.STUDENT, students, RecordKind.ABSENCE))
                    .sorted(Comparator.comparing(Absence::startsAt).thenComparing(Absence::id))
                    .collect(Collectors.groupingBy(Absence::studentId));
            Map<UUID, Internship> latest = internships.ofStudents(students).stream()
                    .collect(Collectors.toMap(Internship::studentId, Function.identity(), BinaryOperator.maxBy(Comparator
                            .comparing(i -> i.schedule().startsOn(), Comparator.nullsFirst(Comparator.naturalOrder())))));
            read(RecordKind.COMPANY, latest.values().stream().map(Internship::companyId));
            return students.stream().flatMap(id -> find(id, Student.class).stream())
                    .map(student -> statement(student, noted.getOrDefault(student.id(), List.of()), latest.get(student.id()))).toList();
        }

        private RecordFile statement(Student student, List<Absence> all, @Nullable Internship latest) {
            LocalDate from = all.getFirst().startsAt().toLocalDate();
            LocalDate to = all.stream().map(a -> Optional.ofNullable(a.endsAt()).orElse(a.startsAt()))
                    .max(Comparator.naturalOrder()).map(LocalDateTime::toLocalDate).orElse(from);
            Company company = latest == null ? null : find(latest.companyId(), Company.class).orElse(null);
            return new AbsenceFile(institution, student, classGroup(student), mainTeacher(student), from, to, all, company,
                    company == null || latest == null ? null : contact(company, latest.companyHeadId()),
                    company == null || latest == null ? null : contact(company, latest.tutorId()), usual);
        }

        private <R extends CampusRecord> Optional<R> find(@Nullable UUID id, Class<R> type) {
            return Optional.ofNullable(id).map(known::get).filter(type::isInstance).map(type::cast);
        }

        private @Nullable ClassGroup classGroup(Student student) {
            return find(student.classGroupId(), ClassGroup.class).orElse(null);
        }

        private @Nullable StaffMember mainTeacher(Student student) {
            ClassGroup group = classGroup(student);
            return group == null ? null : member(group.mainTeacherId());
        }

        private @Nullable StaffMember member(@Nullable UUID id) {
            return id == null ? null : members.computeIfAbsent(id, staff::find).orElse(null);
        }

        private @Nullable StaffMember representative(@Nullable UUID named) {
            StaffMember member = member(named);
            return member == null ? usual : member;
        }
    }

    private static <R extends CampusRecord> Stream<R> only(Class<R> type, Collection<? extends CampusRecord> among) {
        return among.stream().filter(type::isInstance).map(type::cast);
    }

    private static @Nullable CompanyContact contact(Company company, @Nullable UUID id) {
        return id == null ? null : company.contact(id).orElse(null);
    }

    private static @Nullable CompanyContact signing(Company company) {
        return company.contacts().stream().filter(company::maySign).findFirst().orElse(null);
    }
}
