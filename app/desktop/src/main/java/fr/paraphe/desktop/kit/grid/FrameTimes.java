package fr.paraphe.desktop.kit.grid;

import java.util.Arrays;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;

/** Measures the time between the frames of a window while something moves in it, such as a grid that scrolls. */
public final class FrameTimes {
    private static final int MOST = 100_000;

    private final long[] nanos = new long[MOST];
    private int frames;
    private long last = -1;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frame(now);
        }
    };

    /** Begins to measure; to be called on the screen's thread. */
    public void start() {
        frames = 0;
        last = -1;
        timer.start();
    }

    /** Ends the measure. */
    public void stop() {
        timer.stop();
    }

    /** Counts a frame drawn at {@code now}, in nanoseconds. */
    void frame(long now) {
        if (last >= 0 && frames < MOST) {
            nanos[frames++] = now - last;
        }
        last = now;
    }

    /** Returns how many intervals were measured. */
    public int frames() {
        return frames;
    }

    /** Returns the interval in milliseconds that {@code percent} of the frames do not exceed; 0 when nothing was measured. */
    public double percentile(double percent) {
        if (frames == 0) {
            return 0;
        }
        long[] sorted = LongStream.of(Arrays.copyOf(nanos, frames)).sorted().toArray();
        int at = (int) Math.ceil(percent / 100 * frames) - 1;
        return sorted[Math.clamp(at, 0, frames - 1)] / 1e6;
    }
}
