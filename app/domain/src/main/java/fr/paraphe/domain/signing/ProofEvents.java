package fr.paraphe.domain.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of proof events, append-only, and the feed of changes that clients read. */
public interface ProofEvents {
    /**
     * Appends an event and gives it the next sequence number of the feed; to be called while the transaction is locked. The number is
     * taken under a lock held until the end of the database transaction, so that a reader never passes over one.
     */
    void append(ProofEvent event);

    /** Returns the last event of a transaction. */
    Optional<ProofEvent> last(UUID transactionId);

    /** Returns all events of a transaction in order. */
    List<ProofEvent> of(UUID transactionId);

    /** Returns at most {@code limit} entries of the feed whose number is over {@code after}, in order. */
    List<FeedEntry> feed(long after, int limit);

    /** One entry of the feed: its number, which transaction changed and how. */
    record FeedEntry(long sequence, UUID transactionId, ProofEventType type) {}
}
