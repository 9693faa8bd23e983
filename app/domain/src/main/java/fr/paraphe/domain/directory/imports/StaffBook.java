package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.ClassGroup;
import fr.paraphe.domain.directory.Institution;
import fr.paraphe.domain.directory.Staff;
import fr.paraphe.domain.directory.StaffMember;
import fr.paraphe.domain.shared.SearchText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The institution, its classes and its staff, known whole during an import, for every row names some of them. */
final class StaffBook {
    private final Map<UUID, CampusRecord> known = new LinkedHashMap<>();
    private final Map<String, ClassGroup> classes = new HashMap<>();
    private final Map<String, Set<UUID>> members = new HashMap<>();
    private final Map<UUID, CampusRecord> offered = new LinkedHashMap<>();
    private @Nullable Institution institution;

    StaffBook(Staff staff) {
        staff.institution().ifPresent(this::put);
        staff.classGroups().forEach(this::put);
        staff.members().forEach(this::put);
    }

    void put(CampusRecord record) {
        known.put(record.id(), record);
        switch (record) {
            case Institution i -> institution = i;
            case ClassGroup c -> classes.put(SearchText.normalised(c.name()), c);
            case StaffMember m -> members.computeIfAbsent(m.name().identity(), _ -> new LinkedHashSet<>()).add(m.id());
            default -> { }
        }
    }

    /** Shows a record to the rest of the row before the row is accepted. */
    void offer(CampusRecord record) {
        if (record instanceof ClassGroup || record instanceof StaffMember) {
            offered.put(record.id(), record);
        }
    }

    void withdraw() {
        offered.clear();
    }

    @Nullable CampusRecord known(UUID id) {
        return known.get(id);
    }

    Optional<Institution> institution() {
        return Optional.ofNullable(institution);
    }

    Optional<ClassGroup> classNamed(String name) {
        String wanted = SearchText.normalised(name);
        Optional<ClassGroup> own = of(offered.values(), ClassGroup.class).filter(c -> SearchText.normalised(c.name()).equals(wanted))
                .findFirst();
        return own.or(() -> Optional.ofNullable(classes.get(wanted)));
    }

    Optional<ClassGroup> classOf(@Nullable UUID id) {
        return id != null && known.get(id) instanceof ClassGroup c ? Optional.of(c) : Optional.empty();
    }

    List<StaffMember> named(String last, String first) {
        String identity = SearchText.normalised(last + " " + first);
        var found = new ArrayList<StaffMember>();
        of(offered.values(), StaffMember.class).filter(m -> m.name().identity().equals(identity)).forEach(found::add);
        members.getOrDefault(identity, Set.of()).stream().map(known::get).filter(StaffMember.class::isInstance)
                .map(StaffMember.class::cast).forEach(found::add);
        return found;
    }

    List<StaffMember> representatives() {
        return of(known.values(), StaffMember.class).filter(StaffMember::representative).toList();
    }

    private static <R> Stream<R> of(Collection<CampusRecord> records, Class<R> type) {
        return records.stream().filter(type::isInstance).map(type::cast);
    }
}
