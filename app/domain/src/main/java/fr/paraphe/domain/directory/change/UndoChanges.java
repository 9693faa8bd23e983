package fr.paraphe.domain.directory.change;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes a whole set back, the last change first: what it made is deleted, what it changed or deleted is as before. A record that somebody
 * changed since, or that something newer refers to, is left as it is and named. The undo is a set itself, so that it can be taken back too.
 */
public final class UndoChanges {
    private static final int AT_ONCE = 500;

    private final CampusRecords records;
    private final Changes changes;
    private final ChangeCampus campus;
    private final Transactions transactions;

    /** Creates the use case. */
    public UndoChanges(CampusRecords records, Changes changes, ChangeCampus campus, Transactions transactions) {
        this.records = records;
        this.changes = changes;
        this.campus = campus;
        this.transactions = transactions;
    }

    /** What came of it: the undo's own set, how many records are as before, and those left as they are. */
    public record Undone(ChangeSet set, int restored, List<Left> left) {
        public Undone {
            left = List.copyOf(left);
        }
    }

    /** A record left as it is, and why, in French. */
    public record Left(RecordKind kind, UUID recordId, String reason) {}

    /**
     * Takes {@code setId} back in one transaction; {@code done} hears how many changes have been looked at, and may throw to give up.
     *
     * @throws RefusedException {@code set-unknown} or {@code already-undone}
     */
    public Undone undo(String actor, UUID setId, LongConsumer done) {
        return transactions.inTransaction(() -> {
            ChangeSet set = changes.find(setId)
                    .orElseThrow(() -> new RefusedException("set-unknown", "Cette modification n'est plus connue."));
            if (set.undoneBy() != null) {
                throw new RefusedException("already-undone", "Cette modification a déjà été annulée.");
            }
            ChangeSet undo = campus.begin(actor, ChangeSet.Origin.UNDO, set.label());
            Undone undone = new Run(undo).back(setId, done);
            changes.undone(setId, undo.id());
            return undone;
        });
    }

    /** One undo under way. */
    private final class Run {
        private final ChangeSet undo;
        private final List<Left> left = new ArrayList<>();
        private int restored;

        Run(ChangeSet undo) {
            this.undo = undo;
        }

        Undone back(UUID setId, LongConsumer done) {
            int place = changes.size(setId);
            int size = place;
            while (place > 0) {
                List<Change> some = changes.backwards(setId, place, AT_ONCE);
                for (List<Change> alike : alike(some)) {
                    restore(alike);
                }
                place -= some.size();
                done.accept((long) size - place);
            }
            return new Undone(undo, restored, left);
        }

        /** Cuts the changes, in their order, where the kind or what is to be done changes: a deletion, a restoration, a new creation. */
        private static List<List<Change>> alike(List<Change> some) {
            var runs = new ArrayList<List<Change>>();
            for (Change change : some) {
                Change last = runs.isEmpty() ? null : runs.getLast().getLast();
                if (last == null || last.kind() != change.kind() || way(last) != way(change)) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(change);
            }
            return runs;
        }

        private static int way(Change change) {
            return change.before() == null ? 0 : change.after() == null ? 1 : 2;
        }

        private void restore(List<Change> alike) {
            RecordKind kind = alike.getFirst().kind();
            List<UUID> ids = alike.stream().map(Change::recordId).toList();
            Map<UUID, CampusRecord> current = records.findAll(kind, ids).stream()
                    .collect(Collectors.toMap(CampusRecord::id, Function.identity()));
            Map<UUID, String> uses = way(alike.getFirst()) == 0 ? records.uses(kind, current.keySet()) : Map.of();
            var kept = new ArrayList<Change>();
            for (Change change : alike) {
                CampusRecord now = current.get(change.recordId());
                String use = uses.get(change.recordId());
                if (!change.left(now)) {
                    left.add(new Left(kind, change.recordId(), "modifiée depuis"));
                } else if (use != null) {
                    left.add(new Left(kind, change.recordId(), "utilisée par " + use));
                } else {
                    kept.add(change);
                }
            }
            write(kept, current);
        }

        private void write(List<Change> kept, Map<UUID, CampusRecord> current) {
            if (kept.isEmpty()) {
                return;
            }
            List<CampusRecord> before = kept.stream().flatMap(c -> present(c.before())).toList();
            switch (way(kept.getFirst())) {
                case 0 -> records.deleteAll(kept.getFirst().kind(), kept.stream().map(Change::recordId).toList());
                case 1 -> records.addAll(before);
                default -> records.replaceAll(before.stream().map(record -> {
                    CampusRecord now = current.get(record.id());
                    return now == null ? record : SpaceLogins.keeping(record, now);
                }).toList());
            }
            changes.append(undo.id(), kept.stream().map(c -> Change.of(current.get(c.recordId()), c.before())).toList());
            restored += kept.size();
        }

        private static java.util.stream.Stream<CampusRecord> present(@Nullable CampusRecord record) {
            return java.util.stream.Stream.ofNullable(record);
        }
    }
}
