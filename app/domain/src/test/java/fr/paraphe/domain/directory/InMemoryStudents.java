package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.UnsignedIds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps students in memory. */
public final class InMemoryStudents implements Students, InMemoryTransactions.Restorable {
    private final Map<UUID, Student> rows = new ConcurrentHashMap<>();

    @Override
    public Runnable restorer() {
        var oldRows = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(oldRows);
        };
    }

    /** Keeps it, in place of the one of that identifier. */
    public void save(Student student) {
        rows.put(student.id(), student);
    }

    @Override
    public Optional<Student> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** Returns the student who bears that INE. */
    public Optional<Student> findByIne(String ine) {
        return ine.isEmpty() ? Optional.empty() : rows.values().stream().filter(s -> s.ine().equals(ine)).findFirst();
    }

    /** Returns the students of that name born that day. */
    public List<Student> findByNameAndBirth(String lastName, String firstName, LocalDate birthDate) {
        return rows.values().stream()
                .filter(s -> birthDate.equals(s.birthDate()))
                .filter(s -> same(lastName, s.name().lastName()) && same(firstName, s.name().firstName()))
                .sorted(UnsignedIds.by(Student::id))
                .toList();
    }

    @Override
    public List<Student> findByIne(Collection<String> ines) {
        return rows.values().stream().filter(s -> !s.ine().isEmpty() && ines.contains(s.ine()))
                .sorted(UnsignedIds.by(Student::id)).toList();
    }

    @Override
    public List<Student> findByIdentity(Collection<String> identities) {
        return rows.values().stream().filter(s -> identities.contains(s.name().identity())).sorted(UnsignedIds.by(Student::id)).toList();
    }

    /** Returns every student. */
    public Collection<Student> all() {
        return List.copyOf(rows.values());
    }

    /** Forgets a student. */
    void remove(UUID id) {
        rows.remove(id);
    }

    @Override
    public long count() {
        return rows.size();
    }

    private static boolean same(String a, String b) {
        return SearchText.normalised(a).equals(SearchText.normalised(b));
    }
}
