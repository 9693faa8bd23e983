package fr.paraphe.domain.archive;

import fr.paraphe.domain.template.SignatoryRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds requests of the base by what a file says of itself (X12). */
public interface KnownDocuments {
    /** Whose PDF it is; {@code signed} tells the archived one from the one that was sent. */
    record Kept(UUID requestId, boolean signed) {}

    /**
     * Returns whose PDF has that SHA-256, 64 lower-case hexadecimal digits: a signed one before a frozen one, the latest request's when
     * several hold the same bytes.
     */
    Optional<Kept> holding(String sha256);

    /** Returns the request of that reference. */
    Optional<UUID> referenced(String reference);

    /** Returns at most {@code limit} requests that somebody signed in that role from {@code from} on and before {@code until}. */
    List<UUID> signed(SignatoryRole role, Instant from, Instant until, int limit);

    /** Returns the requests for an amendment of the document of that reference, the earliest first (X20). */
    List<UUID> amending(String reference);
}
