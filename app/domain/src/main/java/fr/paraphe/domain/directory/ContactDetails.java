package fr.paraphe.domain.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a person is reached: e-mail in lower case, mobile and landline in E.164 when they could be read, else as typed;
 * {@code lastSpaceLogin} is absent when the person never opened the Space (V20).
 */
public record ContactDetails(
        @Nullable String email, @Nullable String mobile, @Nullable String landline, @Nullable Instant lastSpaceLogin) {
    /** Nothing known. */
    public static final ContactDetails NONE = new ContactDetails(null, null, null, null);
}
