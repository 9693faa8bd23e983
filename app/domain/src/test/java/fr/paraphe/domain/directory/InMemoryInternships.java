package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.UnsignedIds;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps internships in memory, beside the people and companies they name. */
public final class InMemoryInternships implements Internships, InMemoryTransactions.Restorable {
    private static final DateTimeFormatter FRENCH_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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

    @Override
    public void save(Internship internship) {
        rows.put(internship.id(), internship);
    }

    @Override
    public Optional<Internship> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
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

    @Override
    public List<InternshipRow> page(String words, Cursor after, int limit) {
        Comparator<InternshipRow> order = Comparator.comparing(InMemoryInternships::name);
        return matching(words)
                .filter(r -> isAfter(r, after))
                .sorted(order.thenComparing(UnsignedIds.by(InternshipRow::id)))
                .limit(limit)
                .toList();
    }

    @Override
    public long count(String words) {
        return matching(words).count();
    }

    private Stream<InternshipRow> matching(String words) {
        List<String> wanted = Arrays.stream(SearchText.normalised(words).split(" ")).filter(w -> !w.isEmpty()).toList();
        return rows.values().stream().map(this::file).map(InMemoryInternships::row)
                .filter(r -> wanted.stream().allMatch(text(r)::contains));
    }

    private static boolean isAfter(InternshipRow row, Cursor after) {
        int names = name(row).compareTo(after.name());
        return names > 0 || (names == 0 && row.id().toString().compareTo(after.id().toString()) > 0);
    }

    private InternshipFile file(Internship i) {
        Student student = students.find(i.studentId()).orElseThrow();
        Company company = companies.find(i.companyId()).orElseThrow();
        Optional<ClassGroup> group = staff.classGroups().stream().filter(c -> c.id().equals(student.classGroupId())).findFirst();
        return new InternshipFile(staff.institution().orElseThrow(), i, student, group.orElse(null), company,
                contact(company, i.companyHeadId()), contact(company, i.tutorId()), member(i.referentTeacherId()),
                member(i.representativeId()));
    }

    private static @Nullable CompanyContact contact(Company company, @Nullable UUID id) {
        return id == null ? null : company.contact(id).orElse(null);
    }

    private @Nullable StaffMember member(@Nullable UUID id) {
        return id == null ? null : staff.find(id).orElse(null);
    }

    private static InternshipRow row(InternshipFile file) {
        Internship i = file.internship();
        ClassGroup group = file.classGroup();
        CompanyContact tutor = file.tutor();
        StaffMember teacher = file.referentTeacher();
        return new InternshipRow(i.id(), file.student().name().lastFirst(), group == null ? "" : group.name(), file.company().legalName(),
                tutor == null ? "" : tutor.name().lastFirst(), teacher == null ? "" : teacher.name().lastFirst(),
                i.schedule().startsOn(), i.schedule().endsOn());
    }

    private static String name(InternshipRow row) {
        return SearchText.normalised(row.student());
    }

    private static String text(InternshipRow r) {
        return SearchText.normalised(Stream.of(r.student(), r.classGroup(), r.company(), r.tutor(), r.referentTeacher(), day(r.startsOn()),
                day(r.endsOn())).collect(Collectors.joining(" ")));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : FRENCH_DATE.format(date);
    }
}
