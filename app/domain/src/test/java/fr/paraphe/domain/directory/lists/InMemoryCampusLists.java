package fr.paraphe.domain.directory.lists;

import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.Staff;
import fr.paraphe.domain.directory.Student;
import fr.paraphe.domain.shared.listing.InMemoryListing;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.Listing;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads lists from the records in memory: the students, and whatever list a test fills itself. */
public final class InMemoryCampusLists implements CampusLists {
    private final InMemoryStudents students;
    private final Staff staff;
    private final InMemoryInternships internships;
    private final Map<CampusList, Map<UUID, List<@Nullable Object>>> others = new HashMap<>();

    /** Creates the lists over the repositories. */
    public InMemoryCampusLists(InMemoryStudents students, Staff staff, InMemoryInternships internships) {
        this.students = students;
        this.staff = staff;
        this.internships = internships;
    }

    /** Gives another list than the students' a row. */
    public void put(CampusList list, UUID id, @Nullable Object... cells) {
        others.computeIfAbsent(list, _ -> new HashMap<>()).put(id, Arrays.asList(cells));
    }

    @Override
    public Listing of(CampusList list) {
        List<ListQuery.Sort> order = list.columns().stream().limit(list.ordering())
                .map(c -> new ListQuery.Sort(c.name(), list.latestFirst())).toList();
        return new InMemoryListing(list.columns(), order,
                () -> list == CampusList.STUDENTS ? students() : others.getOrDefault(list, Map.of()));
    }

    private Map<UUID, List<@Nullable Object>> students() {
        var rows = new HashMap<UUID, List<@Nullable Object>>();
        students.all().forEach(s -> rows.put(s.id(), cells(s)));
        return rows;
    }

    private List<@Nullable Object> cells(Student s) {
        String group = staff.classGroups().stream()
                .filter(c -> c.id().equals(s.classGroupId()))
                .map(ClassGroup::name)
                .findFirst()
                .orElse("");
        Student.Status status = s.details().status();
        return Arrays.asList(s.name().lastName(), s.name().firstName(), s.birthDate(), s.ine(), group, status == null ? "" : status.name(),
                Objects.requireNonNullElse(s.contact().email(), ""), Objects.requireNonNullElse(s.contact().mobile(), ""),
                s.address().city(), (long) s.guardians().size(), (long) internships.ofStudent(s.id()).size(),
                s.contact().lastSpaceLogin(), s.leftOn());
    }
}
