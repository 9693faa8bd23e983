package fr.paraphe.store.tracking;

import fr.paraphe.domain.tracking.TrackingList.Cursor;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** A request of the history by what it is ordered by: the latest first, then by identifier downwards, as both databases order them. */
record FoundRequest(UUID id, Instant createdAt) implements Comparable<FoundRequest> {
    private static final Comparator<FoundRequest> LATEST_FIRST = Comparator.comparing(FoundRequest::createdAt)
            .thenComparing(one -> one.id.toString()).reversed();

    @Override
    public int compareTo(FoundRequest other) {
        return LATEST_FIRST.compare(this, other);
    }

    /** Tells whether this comes after the row where a page ended. */
    boolean follows(Cursor end) {
        return compareTo(new FoundRequest(end.id(), end.createdAt())) > 0;
    }
}
