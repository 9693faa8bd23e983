package fr.paraphe.connectors.embedded;

import java.time.Duration;

/**
 * How often and how long a call that may be repeated is tried again: after 1, 2, 4… seconds, or what the platform asks for when that is
 * not longer than {@code longest}.
 */
public record Patience(int tries, Duration first, Duration longest, Pause pause) {
    /** Waits; injected so that tests need not. */
    @FunctionalInterface
    public interface Pause {
        /** Waits that long, or throws when the thread is asked to stop. */
        void last(Duration wait) throws InterruptedException;
    }

    /** Three tries over three seconds or so: the queue of sendings tries again later, and more slowly. */
    public static final Patience USUAL = new Patience(3, Duration.ofSeconds(1), Duration.ofSeconds(10), Thread::sleep);

    /** Returns how long to wait before try number {@code next}, counted from 2. */
    Duration before(int next) {
        Duration doubled = first.multipliedBy(1L << Math.min(next - 2, 6));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
