package fr.paraphe.domain.output;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The repository of documents sent by e-mail. */
public interface MailedDocuments {
    /** Adds documents, in the order in which they will be made. */
    void add(List<MailedDocument> documents);

    /** Returns the documents of that sending, in their order. */
    List<MailedDocument> ofSending(UUID sendingId);

    /** Returns at most {@code limit} documents that wait, the oldest first. */
    List<MailedDocument> waiting(int limit);

    /** Returns the documents about any of those records, the latest first. */
    List<MailedDocument> ofRecords(Collection<UUID> recordIds);

    /** Replaces a document that still waits; tells whether it did. */
    boolean settle(MailedDocument document);

    /** Gives up every document of that sending that still waits. */
    void cancel(UUID sendingId);
}
