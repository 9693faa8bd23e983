package fr.paraphe.bench.measure;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Does work on the screen's thread and waits for it. */
public final class OnScreen {
    private static final double NANOS_A_MILLI = 1e6;
    private static final int LONGEST_SECONDS = 120;

    private OnScreen() {}

    /** Returns what {@code work} gives. */
    public static <T> T get(Callable<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result(result);
    }

    /** Returns what {@code result} becomes. */
    public static <T> T result(CompletableFuture<T> result) {
        return result.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Returns the milliseconds of processor that the screen's thread has spent. */
    public static double cpu() {
        return get(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS_A_MILLI);
    }

    /** Does {@code work}. */
    public static void act(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }
}
