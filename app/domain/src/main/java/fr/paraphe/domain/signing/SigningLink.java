package fr.paraphe.domain.signing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The link by which one signatory opens one document. Only the SHA-256 of the token's text is kept; it is absent until the message that
 * carries the link is delivered, as the token is made at that moment and written nowhere else.
 */
public record SigningLink(
        UUID id,
        UUID transactionId,
        UUID signatoryId,
        @Nullable String tokenHash,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    /** Returns the status at {@code now}: used and revoked before lapsed (02, § 2.6). */
    public LinkStatus status(Instant now) {
        if (usedAt != null) {
            return LinkStatus.USED;
        }
        if (revokedAt != null) {
            return LinkStatus.REVOKED;
        }
        return now.isAfter(expiresAt) ? LinkStatus.LAPSED : LinkStatus.ACTIVE;
    }

    /** Returns this link with the digest of the token just delivered; the former token, if any, opens nothing any more. */
    public SigningLink delivered(String hash) {
        return new SigningLink(id, transactionId, signatoryId, hash, createdAt, expiresAt, usedAt, revokedAt);
    }

    /** Returns this link used at {@code at}. */
    public SigningLink used(Instant at) {
        return new SigningLink(id, transactionId, signatoryId, tokenHash, createdAt, expiresAt, at, revokedAt);
    }

    /** Returns this link alive until {@code end}. */
    public SigningLink until(Instant end) {
        return new SigningLink(id, transactionId, signatoryId, tokenHash, createdAt, end, usedAt, revokedAt);
    }

    /** Returns this link revoked at {@code at}. */
    public SigningLink revoked(Instant at) {
        return new SigningLink(id, transactionId, signatoryId, tokenHash, createdAt, expiresAt, usedAt, at);
    }
}
