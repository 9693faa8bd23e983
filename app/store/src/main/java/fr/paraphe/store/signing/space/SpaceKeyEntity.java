package fr.paraphe.store.signing.space;

import fr.paraphe.domain.signing.space.SpaceKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of a link by which a password is chosen; the token itself is nowhere. */
@Entity(name = "SpaceKey")
@Table(name = "space_key")
@SuppressWarnings("NullAway.Init")
class SpaceKeyEntity {
    @Id UUID id;
    String email;
    @Nullable String tokenHash;
    Instant createdAt;
    Instant expiresAt;
    @Nullable Instant usedAt;

    static SpaceKeyEntity of(SpaceKey key) {
        var row = new SpaceKeyEntity();
        row.id = key.id();
        row.email = key.email();
        row.tokenHash = key.tokenHash();
        row.createdAt = key.createdAt();
        row.expiresAt = key.expiresAt();
        row.usedAt = key.usedAt();
        return row;
    }

    SpaceKey toDomain() {
        return new SpaceKey(id, email, tokenHash, createdAt, expiresAt, usedAt);
    }
}
