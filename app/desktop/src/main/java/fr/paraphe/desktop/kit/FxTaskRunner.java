package fr.paraphe.desktop.kit;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work on a few named daemon threads: one long sending leaves the others free for lists and page pictures. */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FxTaskRunner.class);
    private static final int THREADS = 4;
    private static final int SECONDS_TO_END = 20;

    /** Fair: work begun after {@link #runAlone} waits for it. */
    private final ReentrantReadWriteLock turns = new ReentrantReadWriteLock(true);
    private final ExecutorService workers = Executors.newFixedThreadPool(THREADS, threads());

    private static ThreadFactory threads() {
        var number = new AtomicInteger();
        return work -> {
            var thread = new Thread(work, "paraphe-desktop-" + number.incrementAndGet());
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((t, e) -> LOG.error("work failed on {}", t.getName(), e));
            return thread;
        };
    }

    @Override
    public <T> void run(Job<T> job, Consumer<? super T> done, Consumer<Exception> failed) {
        start(turns.readLock(), job, done, failed);
    }

    @Override
    public <T> void runAlone(Job<T> job, Consumer<? super T> done, Consumer<Exception> failed) {
        start(turns.writeLock(), job, done, failed);
    }

    private <T> void start(Lock turn, Job<T> job, Consumer<? super T> done, Consumer<Exception> failed) {
        try {
            workers.execute(() -> work(turn, job, done, failed));
        } catch (RejectedExecutionException e) {
            // A last answer on the screen asked for more while the client was closing: nobody is there to see it.
            LOG.debug("left out, the client is closing", e);
        }
    }

    private static <T> void work(Lock turn, Job<T> job, Consumer<? super T> done, Consumer<Exception> failed) {
        turn.lock();
        try {
            T result = job.run();
            Platform.runLater(() -> done.accept(result));
        } catch (Exception e) {
            Platform.runLater(() -> failed.accept(e));
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void onScreen(Runnable action) {
        Platform.runLater(action);
    }

    @Override
    public Repetition every(Duration period, Runnable action) {
        var timeline = new Timeline(new KeyFrame(javafx.util.Duration.millis((double) period.toMillis()), _ -> action.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
        return timeline::stop;
    }

    /** Takes no more work (what is still asked is left out), and waits at most 20 seconds for what is running; nothing is interrupted. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                LOG.warn("some work is still running after {} seconds", SECONDS_TO_END);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
