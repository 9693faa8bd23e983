package fr.paraphe.store.signing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The row that says which document a message is about. */
@Entity(name = "MessageDocument")
@Table(name = "message_document")
@SuppressWarnings("NullAway.Init")
class MessageDocumentEntity {
    /** One document of one message. */
    @Embeddable
    record Key(UUID transactionId, UUID messageId) {}

    @EmbeddedId Key key;

    static MessageDocumentEntity of(UUID transactionId, UUID messageId) {
        var row = new MessageDocumentEntity();
        row.key = new Key(transactionId, messageId);
        return row;
    }
}
