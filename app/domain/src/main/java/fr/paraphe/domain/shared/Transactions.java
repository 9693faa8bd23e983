package fr.paraphe.domain.shared;

import java.util.function.Supplier;

/** Runs work in one database transaction: all of it is kept, or nothing; nested calls join the outer one. */
public interface Transactions {
    /** Runs {@code work} and commits, or rolls back and rethrows what it threw. */
    <T> T inTransaction(Supplier<T> work);

    /** Runs {@code work} that answers nothing, and commits. */
    default void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Runs {@code work} like {@link #inTransaction(Supplier)}, after {@code entry} has reached the disk in the proof journal and
     * before the commit; the journal is marked once the commit has succeeded. {@code entry} holds identifiers, kinds and digests only.
     */
    <T> T recorded(String entry, Supplier<T> work);

    /**
     * Runs {@code work} in a transaction of its own that is always rolled back, and returns what it answered: a dry run.
     *
     * @throws IllegalStateException inside another transaction, which it would have to undo too
     */
    <T> T rolledBack(Supplier<T> work);
}
