package fr.paraphe.domain.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * What an amendment modifies (X20): the agreement or the former amendment in force, signed on that day (Europe/Paris), its reference
 * empty when it was signed on paper; the number of this amendment, from 1; and what has changed since.
 */
public record Amended(String reference, LocalDate signedOn, int number, List<Change> changes) {
    public Amended {
        changes = List.copyOf(changes);
    }

    /** One field as it was signed and as it is now; empty where nothing was or is recorded. */
    public record Change(String label, String before, String after) {}
}
