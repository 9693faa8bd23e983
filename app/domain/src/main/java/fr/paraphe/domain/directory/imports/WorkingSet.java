package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.Absence;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.Companies;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.Enrolment;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.MissionOrder;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.WorkStudyContract;
import fr.paraphe.domain.shared.SearchText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The records that a batch of rows concerns: read at once by their keys, changed in memory row by row, written at once. What a row keeps
 * counts only when the whole row is read; a rejected row leaves nothing.
 */
final class WorkingSet {
    private final ImportCampus.Directory directory;
    private final StaffBook staff;
    private final Map<UUID, CampusRecord> current = new HashMap<>();
    private final Map<String, Set<UUID>> places = new HashMap<>();
    private final Map<UUID, Edit> edits = new LinkedHashMap<>();
    private final List<CampusRecord> pending = new ArrayList<>();

    WorkingSet(ImportCampus.Directory directory) {
        this.directory = directory;
        staff = new StaffBook(directory.staff());
    }

    /** A record as it was before the batch, absent when the batch made it, and as it is now. */
    record Edit(@Nullable CampusRecord before, CampusRecord after) {}

    /** What rows are recognised by: people by INE or name, companies by SIRET or name, others by what is theirs. */
    record Keys(Recognised people, Recognised companies, Set<UUID> students, Set<String> sessions, Set<UUID> members) {
        Keys() {
            this(new Recognised(), new Recognised(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        }

        void session(String reference) {
            sessions.add(reference);
        }
    }

    /** Numbers with the names beside them, and names that stand without a number, or beside one met with another name. */
    record Recognised(Map<String, String> numbers, Set<String> names) {
        Recognised() {
            this(new HashMap<>(), new HashSet<>());
        }

        void add(String number, String name) {
            if (number.isEmpty() || !name.equals(numbers.computeIfAbsent(number, _ -> name))) {
                names.add(name);
            }
        }

        /** Returns those borne by {@code byNumber}, then those that {@code byName} finds for the names whose number nobody bears. */
        <R> Set<R> load(Function<Set<String>, List<R>> byNumber, Function<R, String> number, Function<Set<String>, List<R>> byName) {
            var found = new LinkedHashSet<R>();
            var unknown = new HashMap<>(numbers);
            if (!numbers.isEmpty()) {
                found.addAll(byNumber.apply(numbers.keySet()));
                found.forEach(record -> unknown.remove(number.apply(record)));
            }
            var wanted = new HashSet<>(names);
            wanted.addAll(unknown.values());
            if (!wanted.isEmpty()) {
                found.addAll(byName.apply(wanted));
            }
            return found;
        }
    }

    StaffBook staff() {
        return staff;
    }

    /** Forgets the former batch and reads what the next one needs. */
    void load(Keys keys, ImportKind kind) {
        current.clear();
        places.clear();
        Set<Student> students = keys.people().load(directory.students()::findByIne, Student::ine, directory.students()::findByIdentity);
        keys.students().forEach(id -> directory.students().find(id).ifPresent(students::add));
        students.forEach(this::index);
        Companies companies = directory.companies();
        keys.companies().load(companies::findBySiret, Company::siret, companies::findByNormalisedName).forEach(this::index);
        companions(keys, students.stream().map(Student::id).toList(), kind);
        if (kind == ImportKind.INTERNSHIPS && !students.isEmpty()) {
            directory.internships().ofStudents(students.stream().map(Student::id).toList()).forEach(this::index);
        }
    }

    /** Reads the records of the table's own kind that its students, its sessions or its members of the staff have. */
    private void companions(Keys keys, List<UUID> students, ImportKind kind) {
        List<TrainingSession> sessions = keys.sessions().isEmpty() ? List.of() : directory.records().sessions(keys.sessions());
        sessions.forEach(this::index);
        List<? extends CampusRecord> own = switch (kind) {
            case WORK_STUDY_CONTRACTS -> referring(RecordKind.STUDENT, students, RecordKind.WORK_STUDY_CONTRACT);
            case ABSENCES -> referring(RecordKind.STUDENT, students, RecordKind.ABSENCE);
            case ENROLMENTS -> referring(RecordKind.TRAINING_SESSION, sessions.stream().map(TrainingSession::id).toList(),
                    RecordKind.ENROLMENT);
            case MISSION_ORDERS -> referring(RecordKind.STAFF_MEMBER, keys.members(), RecordKind.MISSION_ORDER);
            default -> List.of();
        };
        own.forEach(this::index);
    }

    private List<CampusRecord> referring(RecordKind kind, Collection<UUID> ids, RecordKind wanted) {
        return ids.isEmpty() ? List.of() : directory.records().referring(kind, ids, wanted);
    }

    private void index(CampusRecord record) {
        current.put(record.id(), record);
        switch (record) {
            case Student s -> {
                place("ine", s.ine(), s.id());
                place("identity", s.name().identity(), s.id());
            }
            case Company c -> {
                place("siret", c.siret(), c.id());
                place("company", SearchText.normalised(c.legalName()), c.id());
            }
            case Internship i -> place("internship", i.studentId().toString(), i.id());
            case WorkStudyContract c -> own(c.studentId(), c);
            case Absence a -> own(a.studentId(), a);
            case TrainingSession t -> place("session", t.reference(), t.id());
            case Enrolment e -> own(e.sessionId(), e);
            case MissionOrder m -> own(m.staffMemberId(), m);
            default -> staff.put(record);
        }
    }

    private void own(UUID owner, CampusRecord record) {
        place("own", owner.toString(), record.id());
    }

    private void place(String what, String key, UUID id) {
        if (!key.isEmpty()) {
            places.computeIfAbsent(what + ' ' + key, _ -> new LinkedHashSet<>()).add(id);
        }
    }

    private <R extends CampusRecord> List<R> at(String what, String key, Class<R> type) {
        return places.getOrDefault(what + ' ' + key, Set.of()).stream().map(current::get).filter(type::isInstance).map(type::cast)
                .toList();
    }

    Optional<Student> student(UUID id) {
        return Optional.ofNullable(current.get(id)).filter(Student.class::isInstance).map(Student.class::cast);
    }

    Optional<Student> studentOfIne(String ine) {
        return at("ine", ine, Student.class).stream().filter(s -> s.ine().equals(ine)).findFirst();
    }

    List<Student> studentsNamed(String identity) {
        return at("identity", identity, Student.class).stream().filter(s -> s.name().identity().equals(identity)).toList();
    }

    List<Company> companiesOfSiret(String siret) {
        return at("siret", siret, Company.class);
    }

    List<Company> companiesNamed(String name) {
        return at("company", SearchText.normalised(name), Company.class);
    }

    List<Internship> internshipsOf(UUID studentId) {
        return at("internship", studentId.toString(), Internship.class);
    }

    /** Returns the records of that type that belong to a student, a session or a member of the staff. */
    <R extends CampusRecord> List<R> owned(UUID owner, Class<R> type) {
        return at("own", owner.toString(), type);
    }

    Optional<TrainingSession> session(String reference) {
        return at("session", reference, TrainingSession.class).stream().findFirst();
    }

    /** Keeps {@code next} unless it is what is known, and tells what becomes of the row. */
    RowOutcome outcome(@Nullable CampusRecord known, CampusRecord next) {
        if (next.equals(known)) {
            return RowOutcome.UNCHANGED;
        }
        keep(next);
        return known == null ? RowOutcome.CREATED : RowOutcome.UPDATED;
    }

    /** Keeps a record made or changed by the row being read. */
    void keep(CampusRecord record) {
        pending.add(record);
        staff.offer(record);
    }

    /** Makes what the row kept part of the batch. */
    void accept() {
        for (CampusRecord record : pending) {
            CampusRecord was = current.containsKey(record.id()) ? current.get(record.id()) : staff.known(record.id());
            Edit edit = edits.get(record.id());
            edits.put(record.id(), new Edit(edit == null ? was : edit.before(), record));
            index(record);
        }
        forget();
    }

    /** Forgets what the row kept. */
    void forget() {
        pending.clear();
        staff.withdraw();
    }

    /** Returns what the batch changed, in the order in which it is written, and forgets it. */
    List<Edit> drain() {
        Collection<Edit> all = edits.values();
        List<Edit> changed = all.stream().filter(e -> !e.after().equals(e.before())).sorted(ByKind.ORDER).toList();
        edits.clear();
        return changed;
    }
}
