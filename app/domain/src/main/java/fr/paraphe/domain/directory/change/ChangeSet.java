package fr.paraphe.domain.directory.change;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person did at once; {@code label} says it in French, {@code undoneBy} is the set that took it back. */
public record ChangeSet(UUID id, Instant at, String actor, Origin origin, String label, @Nullable UUID undoneBy) {
    /** What kind of act it was. */
    public enum Origin {
        /** A card or cells edited. */
        EDIT,
        /** A whole import. */
        IMPORT,
        /** Duplicates merged into one. */
        MERGE,
        /** Another set taken back. */
        UNDO
    }
}
