package fr.paraphe.domain.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one signatory has done so far; each moment is absent until it happened. */
public record SignatoryProgress(
        @Nullable Instant invitedAt,
        @Nullable Instant viewedAt,
        @Nullable Instant signedAt,
        @Nullable Instant declinedAt,
        @Nullable String declineReason) {
    /** Nothing yet. */
    public static final SignatoryProgress NONE = new SignatoryProgress(null, null, null, null, null);

    /** Returns this progress with the invitation accepted for delivery at {@code at}; a second invitation keeps the first moment. */
    public SignatoryProgress invited(Instant at) {
        return invitedAt != null ? this : new SignatoryProgress(at, viewedAt, signedAt, declinedAt, declineReason);
    }

    /** Returns this progress with the link opened at {@code at}; the first opening counts. */
    public SignatoryProgress viewed(Instant at) {
        return viewedAt != null ? this : new SignatoryProgress(invitedAt, at, signedAt, declinedAt, declineReason);
    }

    /** Returns this progress with the signature given at {@code at}. */
    public SignatoryProgress signed(Instant at) {
        return new SignatoryProgress(invitedAt, viewedAt, at, null, null);
    }

    /** Returns this progress with the refusal given at {@code at}, reason mandatory (D-08). */
    public SignatoryProgress declined(Instant at, String reason) {
        return new SignatoryProgress(invitedAt, viewedAt, null, at, reason);
    }
}
