package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.InMemoryTransactions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Keeps every kind of record in memory, over the repositories that have their own. */
public final class InMemoryCampusRecords implements CampusRecords, InMemoryTransactions.Restorable {
    private final InMemoryStudents students;
    private final InMemoryCompanies companies;
    private final InMemoryStaff staff;
    private final InMemoryInternships internships;
    private final Map<UUID, CampusRecord> others = new ConcurrentHashMap<>();

    /** Creates the repository over the others. */
    public InMemoryCampusRecords(InMemoryStudents students, InMemoryCompanies companies, InMemoryStaff staff,
            InMemoryInternships internships) {
        this.students = students;
        this.companies = companies;
        this.staff = staff;
        this.internships = internships;
    }

    @Override
    public Runnable restorer() {
        var before = new HashMap<UUID, CampusRecord>(others);
        return () -> {
            others.clear();
            others.putAll(before);
        };
    }

    /** Returns the records of that type that have no repository of their own. */
    public <R extends CampusRecord> List<R> all(Class<R> type) {
        return others.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public Optional<CampusRecord> find(RecordKind kind, UUID id) {
        Optional<? extends CampusRecord> found = switch (kind) {
            case INSTITUTION -> staff.institution().filter(i -> i.id().equals(id));
            case CLASS_GROUP -> staff.classGroups().stream().filter(c -> c.id().equals(id)).findFirst();
            case STAFF_MEMBER -> staff.find(id);
            case STUDENT -> students.find(id);
            case COMPANY -> companies.find(id);
            case INTERNSHIP -> internships.find(id);
            default -> Optional.ofNullable(others.get(id)).filter(r -> RecordKind.of(r) == kind);
        };
        return found.map(record -> record);
    }

    @Override
    public List<CampusRecord> findAll(RecordKind kind, Collection<UUID> ids) {
        return ids.stream().flatMap(id -> find(kind, id).stream()).toList();
    }

    @Override
    public void addAll(List<? extends CampusRecord> records) {
        records.forEach(r -> {
            if (find(RecordKind.of(r), r.id()).isPresent()) {
                throw new IllegalStateException("already there: " + r);
            }
            put(r);
        });
    }

    @Override
    public void replaceAll(List<? extends CampusRecord> records) {
        records.forEach(r -> {
            if (find(RecordKind.of(r), r.id()).isEmpty()) {
                throw new IllegalStateException("not there: " + r);
            }
            put(r);
        });
    }

    private void put(CampusRecord record) {
        switch (record) {
            case Institution i -> staff.save(i);
            case ClassGroup c -> staff.save(c);
            case StaffMember m -> staff.save(m);
            case Student s -> students.save(s);
            case Company c -> companies.save(c);
            case Internship i -> internships.save(i);
            default -> others.put(record.id(), record);
        }
    }

    @Override
    public Map<UUID, String> uses(RecordKind kind, Collection<UUID> ids) {
        var uses = new HashMap<UUID, String>();
        for (UUID id : ids) {
            long number = records(kind, id).count();
            if (number > 0) {
                uses.put(id, number + (number == 1 ? " fiche" : " fiches"));
            }
        }
        return uses;
    }

    private Stream<CampusRecord> records(RecordKind kind, UUID id) {
        Stream<CampusRecord> all = Stream.<Collection<? extends CampusRecord>>of(students.all(), internships.all(), others.values(),
                        staff.classGroups())
                .flatMap(Collection::stream);
        return all.filter(r -> names(r, kind, id));
    }

    private static boolean names(CampusRecord record, RecordKind kind, UUID id) {
        return switch (record) {
            case ClassGroup c -> kind == RecordKind.STAFF_MEMBER && id.equals(c.mainTeacherId());
            case Student s -> kind == RecordKind.CLASS_GROUP && id.equals(s.classGroupId());
            case Internship i -> switch (kind) {
                case STAFF_MEMBER -> id.equals(i.referentTeacherId()) || id.equals(i.representativeId());
                case STUDENT -> i.studentId().equals(id);
                case COMPANY -> i.companyId().equals(id);
                default -> false;
            };
            case WorkStudyContract c -> switch (kind) {
                case STAFF_MEMBER -> id.equals(c.referentTeacherId()) || id.equals(c.representativeId());
                case STUDENT -> c.studentId().equals(id);
                case COMPANY -> c.companyId().equals(id);
                default -> false;
            };
            case Enrolment e -> kind == RecordKind.TRAINING_SESSION ? e.sessionId().equals(id)
                    : kind == RecordKind.COMPANY && id.equals(e.companyId());
            case Absence a -> kind == RecordKind.STUDENT && a.studentId().equals(id);
            case MissionOrder m -> kind == RecordKind.STAFF_MEMBER && m.staffMemberId().equals(id);
            case CallNote call -> call.aboutId().equals(id);
            default -> false;
        };
    }

    @Override
    public List<CampusRecord> referring(RecordKind kind, UUID id) {
        return records(kind, id).toList();
    }

    @Override
    public List<CampusRecord> referring(RecordKind kind, Collection<UUID> ids, RecordKind wanted) {
        return ids.stream().flatMap(id -> records(kind, id)).filter(r -> RecordKind.of(r) == wanted).distinct().toList();
    }

    @Override
    public List<TrainingSession> sessions(Collection<String> references) {
        return all(TrainingSession.class).stream().filter(s -> references.contains(s.reference())).toList();
    }

    @Override
    public Optional<Company> holding(UUID contactId) {
        return companies.all().stream().filter(c -> c.contact(contactId).isPresent()).findFirst();
    }

    @Override
    public void deleteAll(RecordKind kind, Collection<UUID> ids) {
        ids.forEach(id -> {
            students.remove(id);
            companies.remove(id);
            staff.remove(id);
            internships.remove(id);
            others.remove(id);
        });
    }
}
