package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.SignerSession;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** One document that a session opens, and as which signatory. */
@Entity(name = "SignerSessionEntry")
@Table(name = "signer_session_entry")
@SuppressWarnings("NullAway.Init")
class SignerSessionEntryEntity {
    @EmbeddedId EntryKey key;
    UUID transactionId;
    UUID signatoryId;

    static SignerSessionEntryEntity of(UUID sessionId, int pos, SignerSession.Entry entry) {
        var row = new SignerSessionEntryEntity();
        row.key = new EntryKey(sessionId, pos);
        row.transactionId = entry.transactionId();
        row.signatoryId = entry.signatoryId();
        return row;
    }

    SignerSession.Entry toDomain() {
        return new SignerSession.Entry(transactionId, signatoryId);
    }
}
