package fr.paraphe.domain.shared.listing;

import java.util.Map;

/**
 * One column of a list: {@code name} is stable and in English ({@code lastName}); {@code kind} tells what its cells hold; {@code words} are
 * the French words that people read instead of what is stored, by {@link ListRow#text}: they are what is searched, sorted and filtered.
 */
public record ListColumn(String name, Kind kind, Map<String, String> words) {
    /** What the cells of a column hold; an absent value is null, except for texts, which are then empty. */
    public enum Kind {
        /** A {@link String}. */
        TEXT,
        /** A {@link java.time.LocalDate}. */
        DAY,
        /** An {@link java.time.Instant}. */
        MOMENT,
        /** A {@link Long} or a {@link java.math.BigDecimal}. */
        NUMBER,
        /** A {@link Boolean}. */
        YES_NO
    }

    public ListColumn {
        words = Map.copyOf(words);
    }

    /** Makes a column whose cells are read as they are stored. */
    public ListColumn(String name, Kind kind) {
        this(name, kind, Map.of());
    }

    /** Returns this column, read in these words. */
    public ListColumn reading(Map<String, String> others) {
        return new ListColumn(name, kind, others);
    }
}
