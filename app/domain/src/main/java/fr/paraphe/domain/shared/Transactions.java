package fr.paraphe.domain.shared;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
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

    /**
     * Does {@code act} for each of {@code items} in one transaction, so that the disk is waited for once. When one is refused nothing is
     * kept of them, and each is done again in a transaction of its own: {@code act} changes nothing but the base. {@code done} then hears
     * of those that were done and {@code refused} of the others.
     */
    default <A, R> void each(List<A> items, Function<A, R> act, BiConsumer<A, R> done, BiConsumer<A, RefusedException> refused) {
        if (items.isEmpty()) {
            return;
        }
        List<R> results;
        try {
            results = inTransaction(() -> items.stream().map(act).toList());
        } catch (RefusedException e) {
            if (items.size() == 1) {
                refused.accept(items.getFirst(), e);
            } else {
                items.forEach(item -> each(List.of(item), act, done, refused));
            }
            return;
        }
        for (int i = 0; i < results.size(); i++) {
            done.accept(items.get(i), results.get(i));
        }
    }
}
