package fr.paraphe.domain.archive.lockers;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of what stands in the lockers; a person has each document once, whatever is repeated. */
public interface DigitalLockers {
    /** Files documents; one that its owner has already, in this base or from a transaction that commits first, stays as it is. */
    void file(List<LockerDocument> documents);

    /** Returns at most {@code limit} documents of those owners, the last filed first. */
    List<FiledDocument> of(Collection<UUID> ownerIds, int limit);

    /** Returns how many documents those owners never opened, one that several of them have counting once. */
    long unread(Collection<UUID> ownerIds);

    /** Returns the document of that identifier when it belongs to one of those owners. */
    Optional<FiledDocument> find(Collection<UUID> ownerIds, UUID id);

    /** Notes that those owners opened the document of that request at {@code at}; the first time stays. */
    void viewed(Collection<UUID> ownerIds, UUID requestId, Instant at);

    /** Classes those archived documents under another nature in every locker that has them, and returns in how many. */
    int reclassify(Collection<UUID> requestIds, UUID natureId);

    /** Returns at most {@code limit} archived requests that stand in no locker, the first archived first. */
    List<UUID> unfiled(int limit);
}
