package fr.paraphe.domain.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A six-digit code sent by SMS or by e-mail, kept only as a keyed hash that binds it to its holder and his session (D-24): ten minutes,
 * five tries, burnt on use. {@code signatoryId} is whose tries are counted: the signatory of a document or, for the documents finalised
 * together, the person of their representative. {@code mac} is absent until the message is delivered.
 */
public record OneTimeCode(
        UUID id,
        UUID sessionId,
        UUID signatoryId,
        String address,
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
    public static OneTimeCode asked(UUID id, UUID sessionId, UUID signatoryId, String address, Instant at) {
        return new OneTimeCode(id, sessionId, signatoryId, address, null, at, null, 0, null, null);
    }

    /** Returns this code delivered at {@code at} under that seal. */
    public OneTimeCode delivered(String sealed, Instant at) {
        return new OneTimeCode(id, sessionId, signatoryId, address, sealed, askedAt, at, tries, burntAt, lockedUntil);
    }

    /** Returns this code burnt: it opens nothing any more. */
    public OneTimeCode burnt(Instant at) {
        return new OneTimeCode(id, sessionId, signatoryId, address, mac, askedAt, sentAt, tries, at, lockedUntil);
    }

    /** Returns this code after a wrong try; the fifth burns it and locks the signatory for fifteen minutes. */
    public OneTimeCode failed(Instant at) {
        boolean last = tries + 1 >= MOST_TRIES;
        return new OneTimeCode(id, sessionId, signatoryId, address, mac, askedAt, sentAt, tries + 1, last ? at : burntAt,
                last ? at.plus(LOCK) : lockedUntil);
    }

    /** Returns by what way a code goes to {@code address}: a number in E.164 holds no at sign. */
    static OutgoingMessage.Channel way(String address) {
        return address.indexOf('@') < 0 ? OutgoingMessage.Channel.SMS : OutgoingMessage.Channel.EMAIL;
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
