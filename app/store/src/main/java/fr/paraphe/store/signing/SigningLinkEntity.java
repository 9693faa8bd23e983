package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.SigningLink;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link's row; the token itself is nowhere. */
@Entity(name = "SigningLink")
@Table(name = "signing_link")
@SuppressWarnings("NullAway.Init")
class SigningLinkEntity {
    @Id UUID id;
    UUID transactionId;
    UUID signatoryId;
    @Nullable String tokenHash;
    Instant createdAt;
    Instant expiresAt;
    @Nullable Instant usedAt;
    @Nullable Instant revokedAt;

    static SigningLinkEntity of(SigningLink link) {
        var row = new SigningLinkEntity();
        row.id = link.id();
        row.transactionId = link.transactionId();
        row.signatoryId = link.signatoryId();
        row.tokenHash = link.tokenHash();
        row.createdAt = link.createdAt();
        row.expiresAt = link.expiresAt();
        row.usedAt = link.usedAt();
        row.revokedAt = link.revokedAt();
        return row;
    }

    SigningLink toDomain() {
        return new SigningLink(id, transactionId, signatoryId, tokenHash, createdAt, expiresAt, usedAt, revokedAt);
    }
}
