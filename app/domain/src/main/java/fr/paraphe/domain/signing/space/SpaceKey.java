package fr.paraphe.domain.signing.space;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The link by which the owner of an address chooses his password, once, before {@code expiresAt}. Only the SHA-256 of its token is kept; it
 * is absent until the message that carries it leaves.
 */
public record SpaceKey(
        UUID id, String email, @Nullable String tokenHash, Instant createdAt, Instant expiresAt, @Nullable Instant usedAt) {
    /** Tells whether it still opens. */
    boolean opens(Instant now) {
        return usedAt == null && !now.isAfter(expiresAt);
    }

    /** Returns this link with the digest of the token just delivered. */
    SpaceKey delivered(String hash) {
        return new SpaceKey(id, email, hash, createdAt, expiresAt, usedAt);
    }
}
