package fr.paraphe.bench.editor;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One thing done to a window, from what asked for it to its painting. */
final class Sight {
    private static final double NANOS_A_MILLI = 1e6;
    /** What the window waits at most between two frames when nothing keeps it. */
    private static final double BEAT_MS = 1_000.0 / 60;
    private static final int LONGEST_SECONDS = 60;

    private final long asked;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile long done;
    private volatile long beat;
    private volatile long painted;

    /** Begins what was asked at {@code asked}. */
    Sight(long asked) {
        this.asked = asked;
    }

    /** Returns when it was asked, in nanoseconds. */
    long asked() {
        return asked;
    }

    void done(long now) {
        done = now;
    }

    void beat(long now) {
        beat = now;
    }

    void painted(long now) {
        painted = now;
        over.countDown();
    }

    /** Waits until it is painted. */
    Sight await() {
        try {
            if (!over.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing was painted");
            }
            return this;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Returns the milliseconds from the asking to the painting. */
    double whole() {
        return millis(asked, painted);
    }

    /**
     * Returns them without the time that the window lets go by until its next beat: waiting for the screen's thread, what it does for it,
     * how much later than a beat the frame begins, and the frame, layout and painting.
     */
    double busy() {
        return millis(asked, done) + Math.max(0, millis(done, beat) - BEAT_MS) + millis(beat, painted);
    }

    private static double millis(long from, long to) {
        return (to - from) / NANOS_A_MILLI;
    }
}
