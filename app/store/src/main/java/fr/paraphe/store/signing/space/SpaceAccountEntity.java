package fr.paraphe.store.signing.space;

import fr.paraphe.domain.signing.space.SpaceAccount;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row of one Space's account. */
@Entity(name = "SpaceAccount")
@Table(name = "space_account")
@SuppressWarnings("NullAway.Init")
class SpaceAccountEntity {
    @Id UUID id;
    String email;
    String passwordHash;
    Instant createdAt;
    @Nullable Instant firstLoginAt;
    @Nullable Instant lastLoginAt;

    static SpaceAccountEntity of(SpaceAccount account) {
        var row = new SpaceAccountEntity();
        row.id = account.id();
        row.email = account.email();
        row.passwordHash = account.passwordHash();
        row.createdAt = account.createdAt();
        row.firstLoginAt = account.firstLoginAt();
        row.lastLoginAt = account.lastLoginAt();
        return row;
    }

    SpaceAccount toDomain() {
        return new SpaceAccount(id, email, passwordHash, createdAt, firstLoginAt, lastLoginAt);
    }
}
