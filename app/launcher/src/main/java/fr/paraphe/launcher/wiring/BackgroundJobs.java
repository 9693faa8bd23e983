package fr.paraphe.launcher.wiring;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the background work every few seconds on one named daemon thread, until closed; after a failing round the next one is tried. */
public final class BackgroundJobs implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundJobs.class);
    private static final int SECONDS = 2;

    private final ScheduledExecutorService executor;
    private final AtomicInteger rounds = new AtomicInteger();

    private BackgroundJobs(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    /** Starts the rounds of {@code jobs}. */
    public static BackgroundJobs start(Jobs jobs) {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("paraphe-jobs").factory());
        var background = new BackgroundJobs(executor);
        var _ = executor.scheduleWithFixedDelay(() -> background.round(jobs), 0, SECONDS, TimeUnit.SECONDS);
        return background;
    }

    /** Returns how many rounds were run. */
    public int rounds() {
        return rounds.get();
    }

    private void round(Jobs jobs) {
        try {
            jobs.round();
            rounds.incrementAndGet();
        } catch (RuntimeException e) {
            LOG.error("a round of the background work failed; the next one tries again", e);
        }
    }

    /** Waits for the round in hand: it is never interrupted, because an interruption would close the H2 file. */
    @Override
    public void close() {
        executor.close();
    }
}
