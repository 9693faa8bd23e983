package fr.paraphe.domain.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Says when a queue that the platform interrupted is tried again by itself: after 5 seconds, then twice as long each time, 5 minutes at
 * most, or after what the platform asks for when that is longer, an hour at most (X08). Asking for it by hand does not wait. Safe for use
 * by several threads.
 */
public final class DeliveryPace {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration LONGEST_ASKED = Duration.ofHours(1);

    private final InstantSource clock;
    private Duration wait = Duration.ZERO;
    private Instant notBefore = Instant.MIN;

    /** Creates the pace of a queue that was never interrupted. */
    public DeliveryPace(InstantSource clock) {
        this.clock = clock;
    }

    /** Tells whether it is time to try. */
    public synchronized boolean mayTry() {
        return !clock.instant().isBefore(notBefore);
    }

    /** Hears how a try ended, and how long the platform asked to wait, if it did. */
    public synchronized void ended(boolean interrupted, Optional<Duration> asked) {
        if (!interrupted) {
            wait = Duration.ZERO;
            notBefore = Instant.MIN;
            return;
        }
        Duration next = wait.isZero() ? FIRST : wait.multipliedBy(2);
        wait = next.compareTo(LONGEST) > 0 ? LONGEST : next;
        Duration least = asked.filter(longer -> longer.compareTo(wait) > 0).orElse(wait);
        notBefore = clock.instant().plus(least.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : least);
    }
}
