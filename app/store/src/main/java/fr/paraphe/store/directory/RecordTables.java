package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Absence;
import fr.paraphe.domain.directory.CallNote;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.Guardian;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.MissionOrder;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.WorkStudyContract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;

/** The tables of every kind of record. */
final class RecordTables {
    static final RecordTable<Institution, InstitutionEntity> INSTITUTIONS =
            RecordTable.simple(Institution.class, InstitutionEntity.class, InstitutionEntity::of, InstitutionEntity::toDomain);
    static final RecordTable<ClassGroup, ClassGroupEntity> CLASS_GROUPS =
            RecordTable.simple(ClassGroup.class, ClassGroupEntity.class, ClassGroupEntity::of, ClassGroupEntity::toDomain);
    static final RecordTable<StaffMember, StaffMemberEntity> STAFF_MEMBERS =
            RecordTable.simple(StaffMember.class, StaffMemberEntity.class, StaffMemberEntity::of, StaffMemberEntity::toDomain);
    static final RecordTable<Student, StudentEntity> STUDENTS = new RecordTable<>(Student.class, StudentEntity.class, StudentEntity::of,
            RecordTables::withGuardians, new RecordTable.Parts<>("Guardian", "studentId",
                    s -> numbered(s.guardians(), (pos, g) -> GuardianEntity.of(s.id(), pos, g)),
                    s -> s.guardians().stream().map(Guardian::id).toList()));
    static final RecordTable<Company, CompanyEntity> COMPANIES = new RecordTable<>(Company.class, CompanyEntity.class, CompanyEntity::of,
            RecordTables::withContacts, new RecordTable.Parts<>("CompanyContact", "companyId",
                    c -> numbered(c.contacts(), (pos, contact) -> CompanyContactEntity.of(c.id(), pos, contact)),
                    c -> c.contacts().stream().map(CompanyContact::id).toList()));
    static final RecordTable<Internship, InternshipEntity> INTERNSHIPS =
            RecordTable.simple(Internship.class, InternshipEntity.class, InternshipEntity::of, InternshipEntity::toDomain);
    static final RecordTable<WorkStudyContract, WorkStudyContractEntity> CONTRACTS = RecordTable.simple(
            WorkStudyContract.class, WorkStudyContractEntity.class, WorkStudyContractEntity::of, WorkStudyContractEntity::toDomain);
    static final RecordTable<TrainingSession, TrainingSessionEntity> SESSIONS = new RecordTable<>(TrainingSession.class,
            TrainingSessionEntity.class, TrainingSessionEntity::of, RecordTables::withSlots, new RecordTable.Parts<>("TrainingSlot",
                    "key.sessionId", s -> numbered(s.slots(), (pos, slot) -> TrainingSlotEntity.of(s.id(), pos, slot)), null));
    static final RecordTable<Enrolment, EnrolmentEntity> ENROLMENTS =
            RecordTable.simple(Enrolment.class, EnrolmentEntity.class, EnrolmentEntity::of, EnrolmentEntity::toDomain);
    static final RecordTable<Absence, AbsenceEntity> ABSENCES =
            RecordTable.simple(Absence.class, AbsenceEntity.class, AbsenceEntity::of, AbsenceEntity::toDomain);
    static final RecordTable<MissionOrder, MissionOrderEntity> MISSIONS =
            RecordTable.simple(MissionOrder.class, MissionOrderEntity.class, MissionOrderEntity::of, MissionOrderEntity::toDomain);

    static final RecordTable<CallNote, CallNoteEntity> CALLS =
            RecordTable.simple(CallNote.class, CallNoteEntity.class, CallNoteEntity::of, CallNoteEntity::toDomain);

    private RecordTables() {}

    static RecordTable<? extends CampusRecord, ?> of(RecordKind kind) {
        return switch (kind) {
            case INSTITUTION -> INSTITUTIONS;
            case CLASS_GROUP -> CLASS_GROUPS;
            case STAFF_MEMBER -> STAFF_MEMBERS;
            case STUDENT -> STUDENTS;
            case COMPANY -> COMPANIES;
            case INTERNSHIP -> INTERNSHIPS;
            case WORK_STUDY_CONTRACT -> CONTRACTS;
            case TRAINING_SESSION -> SESSIONS;
            case ENROLMENT -> ENROLMENTS;
            case ABSENCE -> ABSENCES;
            case MISSION_ORDER -> MISSIONS;
            case CALL_NOTE -> CALLS;
        };
    }

    /** Makes a row of each element and its place. */
    private interface Numbered<T> {
        Object row(int pos, T element);
    }

    private static <T> List<?> numbered(List<T> elements, Numbered<T> rows) {
        return IntStream.range(0, elements.size()).mapToObj(pos -> rows.row(pos, elements.get(pos))).toList();
    }

    private static List<Student> withGuardians(StatelessSession db, List<StudentEntity> rows) {
        Map<UUID, List<Guardian>> guardians = parts(db, "from Guardian where studentId in :ids order by place, pos", GuardianEntity.class,
                rows.stream().map(r -> r.id).toList(), g -> g.studentId, GuardianEntity::toDomain);
        return rows.stream().map(r -> r.toDomain(guardians.getOrDefault(r.id, List.of()))).toList();
    }

    private static List<Company> withContacts(StatelessSession db, List<CompanyEntity> rows) {
        Map<UUID, List<CompanyContact>> contacts = parts(db, "from CompanyContact where companyId in :ids order by pos",
                CompanyContactEntity.class, rows.stream().map(r -> r.id).toList(), c -> c.companyId, CompanyContactEntity::toDomain);
        return rows.stream().map(r -> r.toDomain(contacts.getOrDefault(r.id, List.of()))).toList();
    }

    private static List<TrainingSession> withSlots(StatelessSession db, List<TrainingSessionEntity> rows) {
        Map<UUID, List<TrainingSession.Slot>> slots = parts(db, "from TrainingSlot where key.sessionId in :ids order by key.pos",
                TrainingSlotEntity.class, rows.stream().map(r -> r.id).toList(), s -> s.key.sessionId(), TrainingSlotEntity::toDomain);
        return rows.stream().map(r -> r.toDomain(slots.getOrDefault(r.id, List.of()))).toList();
    }

    private static <E, P> Map<UUID, List<P>> parts(StatelessSession db, String query, Class<E> entity, List<UUID> owners,
            Function<E, UUID> owner, Function<E, P> part) {
        var parts = new HashMap<UUID, List<P>>();
        RecordTable.slices(owners).forEach(some -> db.createSelectionQuery(query, entity).setParameterList("ids", some).getResultList()
                .forEach(row -> parts.computeIfAbsent(owner.apply(row), _ -> new ArrayList<>()).add(part.apply(row))));
        return parts;
    }
}
