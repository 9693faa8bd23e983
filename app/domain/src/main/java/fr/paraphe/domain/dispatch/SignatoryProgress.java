package fr.paraphe.domain.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one signatory has done so far; each moment is absent until it happened. {@code remindedAt} is the last of {@code reminders}
 * reminders (F147).
 */
public record SignatoryProgress(
        @Nullable Instant invitedAt,
        @Nullable Instant viewedAt,
        @Nullable Instant signedAt,
        @Nullable Instant declinedAt,
        @Nullable String declineReason,
        @Nullable Instant remindedAt,
        int reminders) {
    /** Nothing yet. */
    public static final SignatoryProgress NONE = new SignatoryProgress(null, null, null, null, null, null, 0);

    /** Returns this progress with the invitation accepted for delivery at {@code at}; a second invitation keeps the first moment. */
    public SignatoryProgress invited(Instant at) {
        return invitedAt != null ? this
                : new SignatoryProgress(at, viewedAt, signedAt, declinedAt, declineReason, remindedAt, reminders);
    }

    /** Returns this progress with the link opened at {@code at}; the first opening counts. */
    public SignatoryProgress viewed(Instant at) {
        return viewedAt != null ? this
                : new SignatoryProgress(invitedAt, at, signedAt, declinedAt, declineReason, remindedAt, reminders);
    }

    /** Returns this progress with the signature given at {@code at}. */
    public SignatoryProgress signed(Instant at) {
        return new SignatoryProgress(invitedAt, viewedAt, at, null, null, remindedAt, reminders);
    }

    /** Returns this progress with the refusal given at {@code at}, reason mandatory (D-08). */
    public SignatoryProgress declined(Instant at, String reason) {
        return new SignatoryProgress(invitedAt, viewedAt, null, at, reason, remindedAt, reminders);
    }

    /** Returns this progress with one more reminder, asked for at {@code at}. */
    public SignatoryProgress reminded(Instant at) {
        return new SignatoryProgress(invitedAt, viewedAt, signedAt, declinedAt, declineReason, at, reminders + 1);
    }
}
