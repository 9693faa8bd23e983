package fr.paraphe.domain.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A six-digit code sent by SMS, kept only as a keyed hash that binds it to signatory, document and session (D-24): ten minutes, five
 * tries, burnt on use. {@code mac} is absent until the message is delivered.
 */
public record OneTimeCode(
        UUID id,
        UUID sessionId,
        UUID signatoryId,
        String mobile,
        @Nullable String mac,
        Instant askedAt,
        @Nullable Instant sentAt,
        int tries,
        @Nullable Instant burntAt,
        @Nullable Instant lockedUntil) {
    /** How long a code is valid once delivered. */
    public static final Duration LIFE = Duration.ofMinutes(10);
    /** How long the signatory waits after too many tries. */
    public static final Duration LOCK = Duration.ofMinutes(15);
    private static final int MOST_TRIES = 5;

    /** Returns a code asked at {@code at} and not delivered yet. */
    public static OneTimeCode asked(UUID id, UUID sessionId, UUID signatoryId, String mobile, Instant at) {
        return new OneTimeCode(id, sessionId, signatoryId, mobile, null, at, null, 0, null, null);
    }

    /** Returns this code delivered at {@code at} under that seal. */
    public OneTimeCode delivered(String sealed, Instant at) {
        return new OneTimeCode(id, sessionId, signatoryId, mobile, sealed, askedAt, at, tries, burntAt, lockedUntil);
    }

    /** Returns this code burnt: it opens nothing any more. */
    public OneTimeCode burnt(Instant at) {
        return new OneTimeCode(id, sessionId, signatoryId, mobile, mac, askedAt, sentAt, tries, at, lockedUntil);
    }

    /** Returns this code after a wrong try; the fifth burns it and locks the signatory for fifteen minutes. */
    public OneTimeCode failed(Instant at) {
        boolean last = tries + 1 >= MOST_TRIES;
        return new OneTimeCode(id, sessionId, signatoryId, mobile, mac, askedAt, sentAt, tries + 1, last ? at : burntAt,
                last ? at.plus(LOCK) : lockedUntil);
    }

    /** Tells whether the signatory is locked at {@code now}. */
    public boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Tells whether ten minutes have passed since the delivery. */
    public boolean expired(Instant now) {
        return sentAt != null && now.isAfter(sentAt.plus(LIFE));
    }
}
