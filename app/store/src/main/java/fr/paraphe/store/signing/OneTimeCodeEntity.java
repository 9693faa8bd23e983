package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.OneTimeCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A one-time code's row; the code itself is nowhere. Its column {@code mobile} holds an e-mail when the code goes there. */
@Entity(name = "OneTimeCode")
@Table(name = "one_time_code")
@SuppressWarnings("NullAway.Init")
class OneTimeCodeEntity {
    @Id UUID id;
    UUID sessionId;
    UUID signatoryId;
    String mobile;
    @Nullable String mac;
    Instant askedAt;
    @Nullable Instant sentAt;
    int tries;
    @Nullable Instant burntAt;
    @Nullable Instant lockedUntil;

    static OneTimeCodeEntity of(OneTimeCode code) {
        var row = new OneTimeCodeEntity();
        row.id = code.id();
        row.sessionId = code.sessionId();
        row.signatoryId = code.signatoryId();
        row.mobile = code.address();
        row.mac = code.mac();
        row.askedAt = code.askedAt();
        row.sentAt = code.sentAt();
        row.tries = code.tries();
        row.burntAt = code.burntAt();
        row.lockedUntil = code.lockedUntil();
        return row;
    }

    OneTimeCode toDomain() {
        return new OneTimeCode(id, sessionId, signatoryId, mobile, mac, askedAt, sentAt, tries, burntAt, lockedUntil);
    }
}
