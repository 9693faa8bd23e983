package fr.paraphe.desktop.directory;

import java.time.Instant;
import java.util.List;

/** One thing that happened to a person, a company or a record: its title, what it changed or concerned, who did it or where it stands. */
public record TimelineEntry(Instant at, Sort sort, String title, String by, List<String> details) {
    /** What it was. */
    public enum Sort {
        /** A document sent to signature, with its present status. */
        DOCUMENT,
        /** A message to somebody. */
        MESSAGE,
        /** Something that a signatory did. */
        SIGNATURE,
        /** A change made to the record. */
        CHANGE
    }

    public TimelineEntry {
        details = List.copyOf(details);
    }
}
