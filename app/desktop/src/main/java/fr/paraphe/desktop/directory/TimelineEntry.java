package fr.paraphe.desktop.directory;

import fr.paraphe.domain.directory.CallNote;
import fr.paraphe.domain.directory.fields.TellChanges;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** One thing that happened to a person, a company or a record: its title, what it changed or concerned, who did it or where it stands. */
public record TimelineEntry(Instant at, Sort sort, String title, String by, List<String> details) {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** What it was. */
    public enum Sort {
        /** A document sent to signature, with its present status. */
        DOCUMENT,
        /** A message to somebody. */
        MESSAGE,
        /** Something that a signatory did. */
        SIGNATURE,
        /** A telephone call that somebody noted. */
        CALL,
        /** A change made to the record. */
        CHANGE
    }

    public TimelineEntry {
        details = List.copyOf(details);
    }

    /** Returns the entry of a call, noted by {@code actor}. */
    public static TimelineEntry of(CallNote call, String actor) {
        return new TimelineEntry(call.heldAt().atZone(PARIS).toInstant(), Sort.CALL, "Appel avec " + call.partner(), actor,
                call.note().isEmpty() ? List.of() : List.of(call.note()));
    }

    /** Returns the entry of an act that changed the record: each field as «Ville : Nîmes → Alès». */
    public static TimelineEntry of(TellChanges.Told told) {
        List<String> details = told.lines().stream().map(TimelineEntry::line).toList();
        return new TimelineEntry(told.set().at(), Sort.CHANGE, told.set().label(), told.set().actor(), details);
    }

    private static String line(TellChanges.Line line) {
        String change = line.before().isEmpty() ? line.after()
                : line.after().isEmpty() ? line.before() + " → (vide)" : line.before() + " → " + line.after();
        return line.label().isEmpty() ? change : line.label() + "\u00a0: " + change;
    }
}
