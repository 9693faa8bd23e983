package fr.paraphe.store.journal;

import fr.paraphe.domain.shared.Sha256;
import java.util.Optional;

/** One line of the journal, {@code hash mark entry}: the hash covers the former hash and the rest, so that lines are chained. */
public record JournalLine(String hash, char mark, String entry) {
    /** The entry has reached the disk; its transaction is about to be committed. */
    public static final char PREPARED = 'P';
    /** The transaction was committed. */
    public static final char COMMITTED = 'C';
    /** The transaction was rolled back: the entry never came to be. */
    public static final char VOIDED = 'V';
    /** Everything before this line was compared with the database. */
    public static final char RECONCILED = 'S';

    /** The hash before the first line. */
    static final String ORIGIN = "0".repeat(64);
    private static final int TEXT = 65;

    /** Returns the line that follows the one whose hash is {@code previous}. */
    static JournalLine after(String previous, char mark, String entry) {
        return new JournalLine(Sha256.hex(previous + mark + " " + entry + "\n"), mark, entry);
    }

    /** Returns the line written as {@code text}, without its line feed; empty when it is torn, altered or out of place. */
    static Optional<JournalLine> parse(String previous, String text) {
        if (text.length() < TEXT + 2) {
            return Optional.empty();
        }
        JournalLine line = after(previous, text.charAt(TEXT), text.substring(TEXT + 2));
        return line.text().equals(text + "\n") ? Optional.of(line) : Optional.empty();
    }

    /** Returns the line as it stands in the file, with its line feed. */
    String text() {
        return hash + " " + mark + " " + entry + "\n";
    }
}
