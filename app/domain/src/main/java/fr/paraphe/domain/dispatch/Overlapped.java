package fr.paraphe.domain.dispatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does a work for each of a list on a few threads and gives the results in the list's order: while one waits for the disk or the network,
 * the others go on. One more than there are threads is in hand at most.
 */
final class Overlapped<A, R> implements AutoCloseable {
    private final int atOnce;
    private final ExecutorService threads;
    private final Function<A, R> work;

    /** Creates what does {@code work} on that many threads. */
    Overlapped(int atOnce, Function<A, R> work) {
        this.atOnce = atOnce;
        this.threads = Executors.newFixedThreadPool(atOnce, Thread.ofPlatform().daemon().name("paraphe-sending-", 1).factory());
        this.work = work;
    }

    /**
     * Begins one after the other until {@code goOn}, which is given each result on this thread, says no; what was begun by then is ended
     * and given too. Throws what a work threw.
     */
    void each(List<A> items, Predicate<R> goOn) {
        Deque<Future<R>> begun = new ArrayDeque<>();
        Iterator<A> left = items.iterator();
        boolean going = true;
        try {
            while ((going && left.hasNext()) || !begun.isEmpty()) {
                while (going && left.hasNext() && begun.size() <= atOnce) {
                    A item = left.next();
                    begun.add(threads.submit(() -> work.apply(item)));
                }
                going &= goOn.test(result(begun.remove()));
            }
        } finally {
            // never interrupted: one of them may be writing to the base
            begun.forEach(one -> one.cancel(false));
        }
    }

    private static <R> R result(Future<R> begun) {
        try {
            return begun.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while documents were being sent", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("documents could not be sent", e.getCause());
        }
    }

    /** Waits for what is in hand. */
    @Override
    public void close() {
        threads.close();
    }
}
