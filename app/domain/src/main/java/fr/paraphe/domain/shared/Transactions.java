package fr.paraphe.domain.shared;

import java.util.ArrayList;
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
     * Runs {@code work} in a transaction of its own that is rolled back whatever comes of it, and returns what it answered: what would
     * happen, without its happening. Not to be called inside another transaction.
     */
    default <T> T rolledBack(Supplier<T> work) {
        var answers = new ArrayList<T>();
        try {
            return inTransaction(() -> {
                answers.add(work.get());
                throw new TakenBack();
            });
        } catch (TakenBack expected) {
            return answers.getFirst();
        }
    }

    /** What makes a transaction roll back when nothing went wrong; only {@link #rolledBack} throws and catches it. */
    final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TakenBack() {
            super("rolled back as asked", null, false, false);
        }
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
