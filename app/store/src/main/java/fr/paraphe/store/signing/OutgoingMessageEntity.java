package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.OutgoingMessage;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An outgoing message's row. */
@Entity(name = "OutgoingMessage")
@Table(name = "outgoing_message")
@SuppressWarnings("NullAway.Init")
class OutgoingMessageEntity {
    @Id UUID id;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) OutgoingMessage.Channel channel;
    String recipient;
    String recipientName;
    String senderLabel;
    String subject;
    String text;
    Instant createdAt;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) OutgoingMessage.Status status;
    int attempts;
    @Nullable String failure;

    static OutgoingMessageEntity of(OutgoingMessage message) {
        var row = new OutgoingMessageEntity();
        row.id = message.id();
        row.channel = message.channel();
        row.recipient = message.recipient();
        row.recipientName = message.recipientName();
        row.senderLabel = message.senderLabel();
        row.subject = message.subject();
        row.text = message.text();
        row.createdAt = message.createdAt();
        row.status = message.status();
        row.attempts = message.attempts();
        row.failure = message.failure();
        return row;
    }

    OutgoingMessage toDomain() {
        return new OutgoingMessage(
                id, channel, recipient, recipientName, senderLabel, subject, text, createdAt, status, attempts, failure);
    }
}
