package fr.paraphe.domain.output;

import fr.paraphe.domain.directory.RecordKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One document asked to be sent by e-mail to one person, and what became of it (F077). Its message in the outbox bears the same identifier:
 * it cannot be there twice. {@code failure} is the sentence that says why it could not be made.
 */
public record MailedDocument(
        UUID id, UUID sendingId, Made made, Addressee to, Instant askedAt, Status status, @Nullable String failure) {
    /** What it is made from, whom it concerns, and the name of its file. */
    public record Made(UUID templateId, int templateVersion, String label, RecordKind kind, UUID recordId, String concerned,
            String fileName) {}

    /** How far it came. */
    public enum Status {
        /** To be made. */
        WAITING,
        /** In the outbox, which says whether it left. */
        POSTED,
        /** It could not be made. */
        FAILED,
        /** Given up before it was made. */
        CANCELLED
    }

    /** Returns this document in the outbox. */
    public MailedDocument posted() {
        return new MailedDocument(id, sendingId, made, to, askedAt, Status.POSTED, null);
    }

    /** Returns this document that could not be made. */
    public MailedDocument failed(String why) {
        return new MailedDocument(id, sendingId, made, to, askedAt, Status.FAILED, why);
    }
}
