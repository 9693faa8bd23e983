package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A proof event's row, never changed once written. */
@Entity(name = "ProofEvent")
@Table(name = "proof_event")
@SuppressWarnings("NullAway.Init")
class ProofEventEntity {
    @EmbeddedId EventKey key;
    Instant at;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) ProofEventType type;
    @Nullable UUID signatoryId;
    String actor;
    String ip;
    String userAgent;
    String detail;
    String previousHash;
    String hash;

    static ProofEventEntity of(ProofEvent event) {
        var row = new ProofEventEntity();
        row.key = new EventKey(event.transactionId(), event.n());
        row.at = event.at();
        row.type = event.type();
        row.signatoryId = event.signatoryId();
        row.actor = event.actor();
        row.ip = event.trace().ip();
        row.userAgent = event.trace().userAgent();
        row.detail = event.detail();
        row.previousHash = event.previousHash();
        row.hash = event.hash();
        return row;
    }

    ProofEvent toDomain() {
        return new ProofEvent(key.transactionId(), key.n(), at, type, signatoryId, actor, new ClientTrace(ip, userAgent), detail,
                previousHash, hash);
    }
}
