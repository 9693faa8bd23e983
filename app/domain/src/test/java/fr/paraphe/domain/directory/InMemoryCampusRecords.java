package fr.paraphe.domain.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Keeps every kind of record in memory, over the repositories that have their own. */
public final class InMemoryCampusRecords implements CampusRecords {
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
        Stream<? extends CampusRecord> found = switch (kind) {
            case CLASS_GROUP -> students.all().stream().filter(s -> id.equals(s.classGroupId()));
            case STAFF_MEMBER -> internships.all().stream()
                    .filter(i -> id.equals(i.referentTeacherId()) || id.equals(i.representativeId()));
            case STUDENT -> internships.all().stream().filter(i -> i.studentId().equals(id));
            case COMPANY -> internships.all().stream().filter(i -> i.companyId().equals(id));
            case TRAINING_SESSION -> others.values().stream()
                    .filter(r -> r instanceof Enrolment e && Objects.equals(e.sessionId(), id));
            default -> Stream.empty();
        };
        Stream<CampusRecord> calls = others.values().stream().filter(r -> r instanceof CallNote call && call.aboutId().equals(id));
        return Stream.concat(found, calls);
    }

    @Override
    public List<CampusRecord> referring(RecordKind kind, UUID id) {
        return records(kind, id).toList();
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
