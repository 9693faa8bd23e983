package fr.paraphe.domain.directory.change;

import fr.paraphe.domain.directory.CampusRecord;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of every change made to the school's records; nothing in it is changed but {@code undoneBy}. */
public interface Changes {
    /** Begins a set; its changes follow. */
    void begin(ChangeSet set);

    /** Adds changes to a set, after those it has. */
    void append(UUID setId, List<Change> changes);

    /** Records that {@code undo} took {@code setId} back. */
    void undone(UUID setId, UUID undo);

    /** Returns the set of that identifier. */
    Optional<ChangeSet> find(UUID setId);

    /** Returns the latest sets of that origin, of any when it is absent, the latest first. */
    List<ChangeSet> latest(ChangeSet.@Nullable Origin origin, int limit);

    /** Returns how many changes a set holds. */
    int size(UUID setId);

    /** Returns at most {@code limit} changes of a set, the last first, beginning before place {@code before} (places start at 0). */
    List<Change> backwards(UUID setId, int before, int limit);

    /** Returns what was done to one record, the latest first, at most {@code limit} steps. */
    List<Step> ofRecord(UUID recordId, int limit);

    /** One step in the life of a record: the set, and the state before it, absent when the set made the record. */
    record Step(ChangeSet set, @Nullable CampusRecord before) {}
}
