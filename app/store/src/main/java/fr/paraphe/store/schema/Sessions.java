package fr.paraphe.store.schema;

import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.store.journal.ProofJournal;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work in database transactions, one bound to each thread; a call outside any transaction gets one of its own. A transaction that
 * recorded entries writes them to the journal before its commit, in this order: work, journal on disk, last acts, commit, journal marked.
 */
public final class Sessions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

    private final SessionFactory factory;
    private final @Nullable ProofJournal journal;
    private final boolean syncAfterProofs;
    @SuppressWarnings("ThreadLocalUsage") // one for each open base, which lives as long as the program
    private final ThreadLocal<@Nullable Unit> bound = new ThreadLocal<>();

    /**
     * Creates the sessions of {@code factory}; {@code syncAfterProofs} makes H2 wait for the disk after each commit that was recorded,
     * without which a power cut may lose it.
     */
    public Sessions(SessionFactory factory, @Nullable ProofJournal journal, boolean syncAfterProofs) {
        this.factory = factory;
        this.journal = journal;
        this.syncAfterProofs = syncAfterProofs;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return bound.get() != null ? work.get() : alone(_ -> work.get());
    }

    @Override
    public <T> T recorded(String entry, Supplier<T> work) {
        return inTransaction(() -> {
            T result = work.get();
            unit().record(entry);
            return result;
        });
    }

    /** Runs {@code query} on the session of this thread's transaction, or in a transaction of its own. */
    public <T> T ask(Function<StatelessSession, T> query) {
        Unit unit = bound.get();
        return unit != null ? query.apply(unit.session()) : alone(own -> query.apply(own.session()));
    }

    /** Runs {@code act} on the session of this thread's transaction, or in a transaction of its own. */
    public void act(Consumer<StatelessSession> act) {
        ask(session -> {
            act.accept(session);
            return true;
        });
    }

    /** Adds an entry that this thread's transaction writes to the journal before its commit; to be called inside {@link #act}. */
    public void record(String entry) {
        unit().record(entry);
    }

    /** Adds an act that this thread's transaction does last, once its journal entries are on the disk, just before its commit. */
    public void lastly(Consumer<StatelessSession> act) {
        unit().lastly(act);
    }

    private Unit unit() {
        Unit unit = bound.get();
        if (unit == null) {
            throw new IllegalStateException("no transaction on this thread");
        }
        return unit;
    }

    @Override
    public <T> T rolledBack(Supplier<T> work) {
        if (bound.get() != null) {
            throw new IllegalStateException("a dry run cannot be part of a transaction");
        }
        try (StatelessSession session = factory.openStatelessSession()) {
            var unit = new Unit(session);
            bound.set(unit);
            session.beginTransaction();
            try {
                return work.get();
            } finally {
                unit.rollBack();
            }
        } catch (PersistenceException e) {
            throw DatabaseRefusal.of(e);
        } finally {
            bound.remove();
        }
    }

    /** Returns what this thread's transaction keeps under {@code key}, made by {@code first} the first time; inside {@link #act} only. */
    public <T> T kept(Class<T> key, Supplier<T> first) {
        return unit().kept(key, first);
    }

    private <T> T alone(Function<Unit, T> work) {
        try (StatelessSession session = factory.openStatelessSession()) {
            var unit = new Unit(session);
            bound.set(unit);
            session.beginTransaction();
            T result = before(unit, work);
            session.getTransaction().commit();
            after(unit);
            return result;
        } catch (PersistenceException e) {
            throw DatabaseRefusal.of(e);
        } finally {
            bound.remove();
        }
    }

    /** Does all that precedes the commit; whatever fails here is rolled back, and the journal told so if it had been written. */
    private <T> T before(Unit unit, Function<Unit, T> work) {
        boolean prepared = false;
        try {
            T result = work.apply(unit);
            if (journal != null) {
                journal.prepare(unit.entries());
                prepared = true;
            }
            unit.actLast();
            return result;
        } catch (Throwable e) {
            undo(unit, prepared ? unit.entries() : List.of(), e);
            throw e;
        }
    }

    private void undo(Unit unit, List<String> prepared, Throwable cause) {
        try {
            unit.rollBack();
            if (journal != null) {
                journal.voided(prepared);
            }
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /** A failure here changes nothing to what was committed: the journal stays unmarked and the next start settles it. */
    private void after(Unit unit) {
        if (journal == null || unit.entries().isEmpty()) {
            return;
        }
        try {
            if (syncAfterProofs) {
                unit.session().beginTransaction();
                unit.session().createNativeMutationQuery("checkpoint sync").executeUpdate();
                unit.session().getTransaction().commit();
            }
            journal.committed(unit.entries());
        } catch (RuntimeException e) {
            LOG.warn("committed, but the journal was not marked: {}", e.toString());
        }
    }
}
