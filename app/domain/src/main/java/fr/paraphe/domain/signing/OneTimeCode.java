package fr.paraphe.domain.signing;

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
        @Nullable Instant lockedUntil) {}
