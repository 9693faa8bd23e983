package fr.paraphe.domain.signing;

import java.util.Collection;
import java.util.List;

/** The repository of outgoing messages, the base's outbox. */
public interface OutgoingMessages {
    /** Adds or replaces a message. */
    void save(OutgoingMessage message);

    /** Returns at most {@code limit} queued messages, the oldest first. */
    List<OutgoingMessage> queued(int limit);

    /** Returns at most {@code limit} messages to any of those addresses and telephones, the latest first. */
    List<OutgoingMessage> to(Collection<String> recipients, int limit);

    /** Returns how many messages have that status. */
    long count(OutgoingMessage.Status status);
}
