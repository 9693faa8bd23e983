package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEvents;
import fr.paraphe.store.schema.Sessions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Keeps proof events in the database. Each is announced to the journal before the commit of its transaction, whoever runs it, and takes
 * its number in the feed as the last act, under the counter's lock: no reader passes over a number that is committed later.
 */
public final class HibernateProofEvents implements ProofEvents {
    private static final int COUNTER = 1;
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateProofEvents(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void append(ProofEvent event) {
        sessions.act(db -> {
            db.insert(ProofEventEntity.of(event));
            sessions.record("proof " + event.transactionId() + " " + event.n() + " " + event.hash());
            sessions.lastly(last -> publish(last, event));
        });
    }

    @Override
    public Optional<ProofEvent> last(UUID transactionId) {
        return sessions.ask(db -> db.createSelectionQuery(
                        "from ProofEvent where key.transactionId = :id order by key.n desc", ProofEventEntity.class)
                .setParameter("id", transactionId)
                .setMaxResults(1)
                .getResultList().stream()
                .findFirst()
                .map(ProofEventEntity::toDomain));
    }

    @Override
    public List<ProofEvent> of(UUID transactionId) {
        return sessions.ask(db -> db.createSelectionQuery(
                        "from ProofEvent where key.transactionId = :id order by key.n", ProofEventEntity.class)
                .setParameter("id", transactionId)
                .getResultList().stream()
                .map(ProofEventEntity::toDomain)
                .toList());
    }

    @Override
    public List<FeedEntry> feed(long after, int limit) {
        return sessions.ask(db -> db.createSelectionQuery("from FeedEntry where number > :after order by number", FeedEntryEntity.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList().stream()
                .map(FeedEntryEntity::toDomain)
                .toList());
    }

    private static void publish(StatelessSession db, ProofEvent event) {
        FeedCounterEntity counter = db.get(FeedCounterEntity.class, COUNTER, LockMode.PESSIMISTIC_WRITE);
        counter.lastNumber++;
        db.update(counter);
        db.insert(FeedEntryEntity.of(counter.lastNumber, event));
    }
}
