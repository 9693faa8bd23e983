package fr.paraphe.domain.dispatch;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when a signature platform cannot be reached or refuses; the kind says what may be done about it. */
public class PlatformException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient @Nullable Duration wait;

    /** What went wrong, in the words of every platform. */
    public enum Kind {
        UNREACHABLE,
        UNAUTHORISED,
        REFUSED,
        NOT_FOUND,
        CONFLICT,
        TOO_MANY,
        UNEXPECTED
    }

    /** Creates the failure; {@code message} is a French sentence that may be shown. */
    public PlatformException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        wait = null;
    }

    /** Creates the failure without a cause. */
    public PlatformException(Kind kind, String message) {
        this(kind, message, (Duration) null);
    }

    /** Creates the failure of a platform that asks to wait {@code wait} before the next try, if it asks. */
    public PlatformException(Kind kind, String message, @Nullable Duration wait) {
        super(message);
        this.kind = kind;
        this.wait = wait;
    }

    /** Returns what went wrong. */
    public Kind kind() {
        return kind;
    }

    /** Returns how long the platform asks to wait, if it does (RFC 9110, Retry-After). */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(wait);
    }

    /** Tells whether trying again later may succeed. */
    public boolean passing() {
        return kind == Kind.UNREACHABLE || kind == Kind.TOO_MANY;
    }
}
