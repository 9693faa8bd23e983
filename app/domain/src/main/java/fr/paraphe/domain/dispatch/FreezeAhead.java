package fr.paraphe.domain.dispatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Makes the next documents of the queue while the one before is handed over, on two threads, since making one takes about twice as long as
 * handing it over: making and sending overlap, and at most two documents more than the one in hand are in memory (X08).
 */
final class FreezeAhead<T> implements AutoCloseable {
    private static final int AT_ONCE = 2;
    private static final int AHEAD = AT_ONCE + 1;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofPlatform().daemon().name("paraphe-freeze-", 1).factory());
    private final Map<UUID, Future<T>> begun = new HashMap<>();
    private final Function<UUID, T> freeze;

    /** Creates what makes documents by {@code freeze}. */
    FreezeAhead(Function<UUID, T> freeze) {
        this.freeze = freeze;
    }

    /** Begins to make the first of {@code waiting}, and the next two. */
    void begin(List<UUID> waiting) {
        waiting.stream().limit(AHEAD).forEach(id -> begun.computeIfAbsent(id, one -> threads.submit(() -> freeze.apply(one))));
    }

    /** Returns the document made; throws what making it threw. */
    T take(UUID id) {
        Future<T> making = begun.remove(id);
        if (making == null) {
            return freeze.apply(id);
        }
        try {
            return making.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a document was being made", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a document could not be made", e.getCause());
        }
    }

    /** Waits for the document in hand: a thread that writes to the base is never interrupted. */
    @Override
    public void close() {
        begun.values().forEach(making -> making.cancel(false));
        threads.close();
    }
}
