package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.UnsignedIds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps internships in memory, beside the people and companies they name. */
public final class InMemoryInternships implements Internships, InMemoryTransactions.Restorable {
    private final Map<UUID, Internship> rows = new ConcurrentHashMap<>();
    private final Students students;
    private final Companies companies;
    private final Staff staff;

    /** Creates the repository; those named by an internship are read from the other repositories. */
    public InMemoryInternships(Students students, Companies companies, Staff staff) {
        this.students = students;
        this.companies = companies;
        this.staff = staff;
    }

    @Override
    public Runnable restorer() {
        var oldRows = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(oldRows);
        };
    }

    /** Keeps it, in place of the one of that identifier. */
    public void save(Internship internship) {
        rows.put(internship.id(), internship);
    }

    @Override
    public Optional<Internship> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<StaffMember> teacher(UUID id) {
        return staff.find(id);
    }

    @Override
    public List<Internship> ofStudent(UUID studentId) {
        Comparator<Internship> earliest =
                Comparator.comparing(i -> Objects.requireNonNullElse(i.schedule().startsOn(), LocalDate.MAX));
        return rows.values().stream()
                .filter(i -> i.studentId().equals(studentId))
                .sorted(earliest.thenComparing(UnsignedIds.by(Internship::id)))
                .toList();
    }

    @Override
    public List<Internship> ofStudents(Collection<UUID> studentIds) {
        return rows.values().stream().filter(i -> studentIds.contains(i.studentId())).toList();
    }

    @Override
    public List<Followed> followedBy(Collection<UUID> teachers) {
        return rows.values().stream().filter(i -> i.referentTeacherId() != null && teachers.contains(i.referentTeacherId()))
                .map(i -> new Followed(i.id(), Objects.requireNonNull(i.referentTeacherId()), i.schedule().startsOn(),
                        i.schedule().endsOn()))
                .toList();
    }

    /** Returns every internship. */
    public Collection<Internship> all() {
        return List.copyOf(rows.values());
    }

    /** Forgets an internship. */
    void remove(UUID id) {
        rows.remove(id);
    }

    @Override
    public List<InternshipFile> files(Collection<UUID> ids) {
        return ids.stream().map(rows::get).filter(Objects::nonNull).map(this::file).toList();
    }

    private InternshipFile file(Internship i) {
        Student student = students.find(i.studentId()).orElseThrow();
        Company company = companies.find(i.companyId()).orElseThrow();
        Optional<ClassGroup> group = staff.classGroups().stream().filter(c -> c.id().equals(student.classGroupId())).findFirst();
        return new InternshipFile(staff.institution().orElseThrow(), i, student, group.orElse(null),
                member(group.map(ClassGroup::mainTeacherId).orElse(null)), company,
                contact(company, i.companyHeadId()), contact(company, i.tutorId()), member(i.referentTeacherId()),
                member(i.representativeId()));
    }

    private static @Nullable CompanyContact contact(Company company, @Nullable UUID id) {
        return id == null ? null : company.contact(id).orElse(null);
    }

    private @Nullable StaffMember member(@Nullable UUID id) {
        return id == null ? null : staff.find(id).orElse(null);
    }
}
