package fr.paraphe.domain.directory;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A journey that a member of the staff is ordered to make («ordre de mission»), in the institution's local time. */
public record MissionOrder(
        UUID id,
        UUID staffMemberId,
        String purpose,
        String place,
        @Nullable LocalDateTime departsAt,
        @Nullable LocalDateTime returnsAt,
        String transport,
        String expenses)
        implements CampusRecord {}
