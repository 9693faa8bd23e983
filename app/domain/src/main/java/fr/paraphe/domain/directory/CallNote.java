package fr.paraphe.domain.directory;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A telephone call about a student, a company or an internship (X27): when, in the institution's local time, with whom, and what was said.
 * It is kept as long as the record that it is about, and deleted with it (08, art. 17).
 */
public record CallNote(UUID id, RecordKind aboutKind, UUID aboutId, LocalDateTime heldAt, String partner, String note)
        implements CampusRecord {}
