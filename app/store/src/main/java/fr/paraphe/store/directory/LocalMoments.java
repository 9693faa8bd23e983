package fr.paraphe.store.directory;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Writes the institution's local moments as ISO 8601 text, which neither a driver nor a database moves to another time zone. */
final class LocalMoments {
    private LocalMoments() {}

    static @Nullable String text(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toString();
    }

    static @Nullable LocalDateTime moment(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text);
    }
}
