package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.RefusedException;
import java.time.Duration;

/** Thrown when a limit on codes is reached: the same request may succeed after some time (D-24). */
public final class TryLaterException extends RefusedException {
    private static final long serialVersionUID = 1L;
    private final long seconds;

    /** Creates the refusal; {@code wait} is rounded up to whole seconds. */
    public TryLaterException(String code, String message, Duration wait) {
        super(code, message);
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** Returns how long to wait, in seconds. */
    public long seconds() {
        return seconds;
    }
}
