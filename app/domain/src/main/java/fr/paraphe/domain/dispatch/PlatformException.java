package fr.paraphe.domain.dispatch;

/** Thrown when a signature platform cannot be reached or refuses; the kind says what may be done about it. */
public class PlatformException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

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
    }

    /** Creates the failure without a cause. */
    public PlatformException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** Returns what went wrong. */
    public Kind kind() {
        return kind;
    }

    /** Tells whether trying again later may succeed. */
    public boolean passing() {
        return kind == Kind.UNREACHABLE || kind == Kind.TOO_MANY;
    }
}
