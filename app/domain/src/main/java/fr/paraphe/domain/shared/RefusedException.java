package fr.paraphe.domain.shared;

import org.jspecify.annotations.Nullable;

/** Thrown when a rule refuses what a person asked: a stable code for programs, a French sentence for the person. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** Creates a refusal; {@code message} is shown as it is and says what to do next. */
    public RefusedException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Creates a refusal that {@code cause} led to, when something did. */
    public RefusedException(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Returns the stable code, in kebab case ({@code not-read}, {@code already-signed}). */
    public String code() {
        return code;
    }
}
