package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.SignerSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser session's row; the documents it opens have their own. */
@Entity(name = "SignerSession")
@Table(name = "signer_session")
@SuppressWarnings("NullAway.Init")
class SignerSessionEntity {
    @Id UUID id;
    @Nullable String openingHash;
    @Nullable String secretHash;
    Instant createdAt;
    Instant lastSeenAt;
    @Nullable Instant readAt;
    @Nullable Instant termsAcceptedAt;
    boolean coded;
    @Nullable Instant codeAcceptedAt;

    static SignerSessionEntity of(SignerSession session) {
        var row = new SignerSessionEntity();
        row.id = session.id();
        row.openingHash = session.openingHash();
        row.secretHash = session.secretHash();
        row.createdAt = session.createdAt();
        row.lastSeenAt = session.lastSeenAt();
        row.readAt = session.readAt();
        row.termsAcceptedAt = session.termsAcceptedAt();
        row.coded = session.coded();
        row.codeAcceptedAt = session.codeAcceptedAt();
        return row;
    }

    SignerSession toDomain(List<SignerSession.Entry> entries) {
        return new SignerSession(id, openingHash, secretHash, entries, createdAt, lastSeenAt, readAt, termsAcceptedAt, coded,
                codeAcceptedAt);
    }
}
