package fr.paraphe.store.signing.space;

import fr.paraphe.domain.signing.space.SpaceSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of a browser that is in a Space. */
@Entity(name = "SpaceSession")
@Table(name = "space_session")
@SuppressWarnings("NullAway.Init")
class SpaceSessionEntity {
    @Id UUID id;
    UUID accountId;
    String secretHash;
    Instant createdAt;
    Instant lastSeenAt;

    static SpaceSessionEntity of(SpaceSession session) {
        var row = new SpaceSessionEntity();
        row.id = session.id();
        row.accountId = session.accountId();
        row.secretHash = session.secretHash();
        row.createdAt = session.createdAt();
        row.lastSeenAt = session.lastSeenAt();
        return row;
    }

    SpaceSession toDomain() {
        return new SpaceSession(id, accountId, secretHash, createdAt, lastSeenAt);
    }
}
