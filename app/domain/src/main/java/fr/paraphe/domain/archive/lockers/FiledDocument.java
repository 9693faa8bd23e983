package fr.paraphe.domain.archive.lockers;

import java.time.Instant;

/**
 * A document of a locker as its owner reads it: name and reference, the label of its nature, when it was archived, and the SHA-256 under
 * which its signed PDF was kept.
 */
public record FiledDocument(
        LockerDocument row, String documentName, String reference, String nature, Instant archivedAt, String sha256) {
    /** Tells whether its owner has not opened it yet (F169). */
    public boolean unread() {
        return row.viewedAt() == null;
    }
}
