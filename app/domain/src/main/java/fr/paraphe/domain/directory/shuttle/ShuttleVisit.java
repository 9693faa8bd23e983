package fr.paraphe.domain.directory.shuttle;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser that opened a sheet: the secret of its cookie, kept as a SHA-256, and how many times it has sent the form. */
public record ShuttleVisit(UUID id, UUID shuttleId, String secretHash, Instant openedAt, int sendings) {
    private static final Duration LIFE = Duration.ofHours(12);

    /** Tells whether the visit still counts at {@code now}: twelve hours, so that nothing typed is lost to a short pause. */
    public boolean alive(Instant now) {
        return !now.isAfter(openedAt.plus(LIFE));
    }

    /** Returns this visit after one more sending of the form. */
    public ShuttleVisit sentAgain() {
        return new ShuttleVisit(id, shuttleId, secretHash, openedAt, sendings + 1);
    }
}
