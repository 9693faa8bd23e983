package fr.paraphe.domain.signing.space;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often somebody tried something lately; {@code id} is the SHA-256 of who and what. {@code lockedUntil} is when one may try again,
 * absent while one may.
 */
public record SpaceTries(String id, int tries, Instant since, @Nullable Instant lockedUntil) {
    /** Tells whether one has to wait. */
    boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
