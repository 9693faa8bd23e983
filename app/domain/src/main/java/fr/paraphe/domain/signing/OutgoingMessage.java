package fr.paraphe.domain.signing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to a signatory. Its text holds no secret: {@code {lien:<id>}} and {@code {code:<id>}} stand where the courier's worker puts the
 * link or the code, made at that moment and kept only as a digest.
 */
public record OutgoingMessage(
        UUID id,
        Channel channel,
        String recipient,
        String recipientName,
        String senderLabel,
        String subject,
        String text,
        Instant createdAt,
        Status status,
        int attempts,
        @Nullable String failure) {

    /** By what way. */
    public enum Channel {
        EMAIL,
        SMS
    }

    /** How far it came. */
    public enum Status {
        QUEUED,
        SENT,
        REJECTED
    }

    /** Returns its subject or, for an SMS, which has none, what it brings. */
    public String title() {
        if (!subject.isBlank()) {
            return subject;
        }
        return MessageText.codes(text).isEmpty() ? "Rappel" : MessageText.CODE_SUBJECT;
    }

    /** Returns this message sent. */
    public OutgoingMessage sent() {
        return new OutgoingMessage(id, channel, recipient, recipientName, senderLabel, subject, text, createdAt, Status.SENT, attempts + 1,
                null);
    }

    /** Returns this message after a failed try; given up when {@code last}. */
    public OutgoingMessage failed(String why, boolean last) {
        return new OutgoingMessage(id, channel, recipient, recipientName, senderLabel, subject, text, createdAt,
                last ? Status.REJECTED : Status.QUEUED, attempts + 1, why);
    }

    /** Returns this message with its text completed, for the courier only: it is never kept. */
    public OutgoingMessage withText(String completed) {
        return new OutgoingMessage(id, channel, recipient, recipientName, senderLabel, subject, completed, createdAt, status, attempts,
                failure);
    }
}
