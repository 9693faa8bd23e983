package fr.paraphe.domain.directory.change;

import fr.paraphe.domain.directory.CallNote;
import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes the school's records, all that one act changes or nothing, and records what was there before (6.2, X27). */
public final class ChangeCampus {
    private final CampusRecords records;
    private final Changes changes;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Creates the use case. */
    public ChangeCampus(CampusRecords records, Changes changes, Transactions transactions, InstantSource clock) {
        this.records = records;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One record as the person saw it, and as it shall be; one of the two is absent when it is created or deleted. */
    public record Edit(@Nullable CampusRecord seen, @Nullable CampusRecord next) {
        private CampusRecord known() {
            CampusRecord known = seen != null ? seen : next;
            if (known == null) {
                throw new IllegalArgumentException("an edit has a record seen or a record to keep");
            }
            return known;
        }
    }

    /**
     * Makes all the edits of one act, in their order, and returns its set.
     *
     * @throws RefusedException {@code changed-meanwhile} when a record is no longer what the person saw, {@code record-in-use} when one to
     *     delete is referred to; nothing is then changed
     */
    public ChangeSet change(String actor, ChangeSet.Origin origin, String label, List<Edit> edits) {
        return transactions.inTransaction(() -> {
            ChangeSet set = begin(actor, origin, label);
            List<Edit> all = withCalls(edits.stream().map(this::unchanged).toList());
            all.forEach(edit -> write(edit.seen(), edit.next()));
            changes.append(set.id(), all.stream().map(edit -> Change.of(edit.seen(), edit.next())).toList());
            return set;
        });
    }

    /** The calls noted about a record are deleted with it, before it: nobody keeps words about somebody who was erased (08, art. 17). */
    private List<Edit> withCalls(List<Edit> edits) {
        Set<UUID> known = edits.stream().map(edit -> edit.known().id()).collect(Collectors.toSet());
        var all = new ArrayList<Edit>();
        for (Edit edit : edits) {
            if (edit.next() == null) {
                CampusRecord gone = edit.known();
                records.referring(RecordKind.of(gone), gone.id()).stream()
                        .filter(call -> call instanceof CallNote && !known.contains(call.id()))
                        .forEach(call -> all.add(new Edit(call, null)));
            }
            all.add(edit);
        }
        return all;
    }

    /** Begins the set of a long act, an import, which writes its records and appends its changes by itself. */
    public ChangeSet begin(String actor, ChangeSet.Origin origin, String label) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var set = new ChangeSet(Ids.next(now), now, actor, origin, label, null);
        changes.begin(set);
        return set;
    }

    /** Returns the edit with the connections to Spaces that came since the person saw the record, which are no change of it. */
    private Edit unchanged(Edit edit) {
        CampusRecord known = edit.known();
        CampusRecord current = current(RecordKind.of(known), known.id());
        CampusRecord seen = edit.seen();
        if (!same(current, seen)) {
            throw new RefusedException("changed-meanwhile",
                    "Cette fiche a été modifiée ou supprimée entre-temps\u00a0: actualisez la liste,"
                    + " vérifiez, puis recommencez. Rien n'a été changé.");
        }
        CampusRecord next = edit.next();
        return current == null || next == null ? edit : new Edit(current, SpaceLogins.keeping(next, current));
    }

    private static boolean same(@Nullable CampusRecord current, @Nullable CampusRecord seen) {
        if (current == null || seen == null) {
            return current == null && seen == null;
        }
        return SpaceLogins.without(current).equals(SpaceLogins.without(seen));
    }

    private @Nullable CampusRecord current(RecordKind kind, UUID id) {
        return records.find(kind, id).orElse(null);
    }

    private void delete(CampusRecord was) {
        RecordKind kind = RecordKind.of(was);
        String use = records.uses(kind, List.of(was.id())).get(was.id());
        if (use != null) {
            throw new RefusedException("record-in-use", "Cette fiche ne peut pas être supprimée\u00a0: elle sert encore (" + use + ").");
        }
        records.deleteAll(kind, List.of(was.id()));
    }

    private void write(@Nullable CampusRecord was, @Nullable CampusRecord next) {
        if (next == null && was != null) {
            delete(was);
        } else if (next != null && was == null) {
            records.addAll(List.of(next));
        } else if (next != null && !next.equals(was)) {
            records.replaceAll(List.of(next));
        }
    }
}
