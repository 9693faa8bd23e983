package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.SearchText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Keeps the institution, its classes and its staff in memory. */
public final class InMemoryStaff implements Staff, InMemoryTransactions.Restorable {
    private final AtomicReference<@Nullable Institution> institution = new AtomicReference<>();
    private final Map<UUID, ClassGroup> classes = new ConcurrentHashMap<>();
    private final Map<UUID, StaffMember> members = new ConcurrentHashMap<>();

    @Override
    public Runnable restorer() {
        var oldClasses = Map.copyOf(classes);
        var oldMembers = Map.copyOf(members);
        Institution oldInstitution = institution.get();
        return () -> {
            classes.clear();
            classes.putAll(oldClasses);
            members.clear();
            members.putAll(oldMembers);
            institution.set(oldInstitution);
        };
    }

    /** Keeps it, in place of the one of that identifier. */
    public void save(Institution replacement) {
        institution.set(replacement);
    }

    @Override
    public Optional<Institution> institution() {
        return Optional.ofNullable(institution.get());
    }

    /** Keeps it, in place of the one of that identifier. */
    public void save(ClassGroup classGroup) {
        classes.put(classGroup.id(), classGroup);
    }

    @Override
    public List<ClassGroup> classGroups() {
        return classes.values().stream().sorted(Comparator.comparing(c -> SearchText.normalised(c.name()))).toList();
    }

    /** Keeps it, in place of the one of that identifier. */
    public void save(StaffMember member) {
        members.put(member.id(), member);
    }

    @Override
    public Optional<StaffMember> find(UUID id) {
        return Optional.ofNullable(members.get(id));
    }

    @Override
    public List<StaffMember> members() {
        return where(_ -> true);
    }

    /** Forgets a class or a member. */
    void remove(UUID id) {
        classes.remove(id);
        members.remove(id);
    }

    @Override
    public List<StaffMember> representatives() {
        return where(StaffMember::representative);
    }

    private List<StaffMember> where(Predicate<StaffMember> kept) {
        return members.values().stream()
                .filter(kept)
                .sorted(Comparator.comparing(m -> SearchText.normalised(m.name().lastFirst())))
                .toList();
    }
}
