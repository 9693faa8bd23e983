package fr.paraphe.domain.directory.change;

import fr.paraphe.domain.shared.InMemoryTransactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps the changes in memory. */
public final class InMemoryChanges implements Changes, InMemoryTransactions.Restorable {
    private final List<ChangeSet> sets = new CopyOnWriteArrayList<>();
    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    private record Entry(UUID setId, Change change) {}

    @Override
    public Runnable restorer() {
        List<ChangeSet> oldSets = List.copyOf(sets);
        int size = entries.size();
        return () -> {
            sets.clear();
            sets.addAll(oldSets);
            entries.subList(size, entries.size()).clear();
        };
    }

    @Override
    public void begin(ChangeSet set) {
        sets.addFirst(set);
    }

    @Override
    public void append(UUID setId, List<Change> changes) {
        changes.forEach(c -> entries.add(new Entry(setId, c)));
    }

    @Override
    public void undone(UUID setId, UUID undo) {
        sets.replaceAll(s -> s.id().equals(setId) ? new ChangeSet(s.id(), s.at(), s.actor(), s.origin(), s.label(), undo) : s);
    }

    @Override
    public Optional<ChangeSet> find(UUID setId) {
        return sets.stream().filter(s -> s.id().equals(setId)).findFirst();
    }

    @Override
    public List<ChangeSet> latest(ChangeSet.@Nullable Origin origin, int limit) {
        return sets.stream().filter(s -> origin == null || s.origin() == origin).limit(limit).toList();
    }

    @Override
    public int size(UUID setId) {
        return of(setId).size();
    }

    @Override
    public List<Change> backwards(UUID setId, int before, int limit) {
        List<Change> all = of(setId);
        return IntStream.range(0, Math.min(before, limit)).mapToObj(i -> all.get(before - 1 - i)).toList();
    }

    private List<Change> of(UUID setId) {
        return entries.stream().filter(e -> e.setId().equals(setId)).map(Entry::change).toList();
    }

    @Override
    public List<Step> ofRecord(UUID recordId, int limit) {
        var steps = new ArrayList<Step>();
        for (int i = entries.size() - 1; i >= 0 && steps.size() < limit; i--) {
            Entry entry = entries.get(i);
            if (entry.change().recordId().equals(recordId)) {
                steps.add(new Step(find(entry.setId()).orElseThrow(), entry.change().before()));
            }
        }
        return steps;
    }
}
