package fr.paraphe.domain.directory;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A student's absence, in the institution's local time; without an end he has not come back. */
public record Absence(
        UUID id, UUID studentId, LocalDateTime startsAt, @Nullable LocalDateTime endsAt, String reason, boolean justified)
        implements CampusRecord {}
