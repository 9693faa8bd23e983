package fr.paraphe.domain.signing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The repository of outgoing messages, the base's outbox. */
public interface OutgoingMessages {
    /** Adds or replaces a message. */
    void save(OutgoingMessage message);

    /** Adds a message with the files that leave with it, in their order; all is kept, or nothing. */
    void save(OutgoingMessage message, List<OutgoingAttachment> attachments);

    /** Adds a message about those documents, one or several; both are kept, or nothing. */
    void save(OutgoingMessage message, Set<UUID> transactionIds);

    /** Returns at most {@code limit} messages about that document, the latest first. */
    List<OutgoingMessage> about(UUID transactionId, int limit);

    /** Returns the files of that message, in their order; no other method reads them. */
    List<OutgoingAttachment> attachments(UUID messageId);

    /** Returns how far each of those messages came. */
    Map<UUID, OutgoingMessage.Status> statuses(Collection<UUID> ids);

    /** Returns at most {@code limit} queued messages, the oldest first. */
    List<OutgoingMessage> queued(int limit);

    /** Returns at most {@code limit} messages to any of those addresses and telephones, the latest first. */
    List<OutgoingMessage> to(Collection<String> recipients, int limit);

    /** Returns how many messages have that status. */
    long count(OutgoingMessage.Status status);
}
