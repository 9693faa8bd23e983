package fr.paraphe.domain.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Runs one transaction at a time on the in-memory repositories; it keeps what was recorded, and rolls back those repositories only that it
 * was given.
 */
public final class InMemoryTransactions implements Transactions {
    private final ReentrantLock lock = new ReentrantLock();
    private final List<String> recorded = new CopyOnWriteArrayList<>();
    private final List<Restorable> repositories;

    /** Creates transactions that roll {@code repositories} back when the work fails. */
    public InMemoryTransactions(Restorable... repositories) {
        this.repositories = List.of(repositories);
    }

    /** A repository that can be put back as it was. */
    public interface Restorable {
        /** Returns what puts the repository back as it is now. */
        Runnable restorer();
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        lock.lock();
        try {
            return lock.getHoldCount() > 1 ? work.get() : restoredOnFailure(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> T restoredOnFailure(Supplier<T> work) {
        List<Runnable> restorers = restorers();
        try {
            return work.get();
        } catch (Throwable failure) {
            restorers.forEach(Runnable::run);
            throw failure;
        }
    }

    private List<Runnable> restorers() {
        return repositories.stream().map(Restorable::restorer).toList();
    }

    @Override
    public <T> T recorded(String entry, Supplier<T> work) {
        return inTransaction(() -> {
            T result = work.get();
            recorded.add(entry);
            return result;
        });
    }

    /** Puts the repositories it was given back as they were; others keep what the work changed. */
    @Override
    public <T> T rolledBack(Supplier<T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a dry run cannot be part of a transaction");
        }
        return inTransaction(() -> {
            List<Runnable> restorers = restorers();
            try {
                return work.get();
            } finally {
                restorers.forEach(Runnable::run);
            }
        });
    }

    /** Returns the entries recorded so far. */
    public List<String> entries() {
        return new ArrayList<>(recorded);
    }
}
