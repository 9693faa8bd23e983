package fr.paraphe.domain.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps proof events in memory, in the order in which they were appended. */
public final class InMemoryProofEvents implements ProofEvents {
    private final List<ProofEvent> events = new ArrayList<>();

    @Override
    public synchronized void append(ProofEvent event) {
        int expected = last(event.transactionId()).map(e -> e.n() + 1).orElse(1);
        if (event.n() != expected) {
            throw new IllegalStateException("event " + event.n() + " cannot follow: " + expected + " is expected");
        }
        events.add(event);
    }

    @Override
    public synchronized Optional<ProofEvent> last(UUID transactionId) {
        List<ProofEvent> all = of(transactionId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    @Override
    public synchronized List<ProofEvent> of(UUID transactionId) {
        return events.stream().filter(e -> e.transactionId().equals(transactionId)).toList();
    }

    @Override
    public synchronized List<FeedEntry> feed(long after, int limit) {
        var feed = new ArrayList<FeedEntry>();
        for (int i = (int) after; i < events.size() && feed.size() < limit; i++) {
            feed.add(new FeedEntry(i + 1L, events.get(i).transactionId(), events.get(i).type()));
        }
        return feed;
    }
}
