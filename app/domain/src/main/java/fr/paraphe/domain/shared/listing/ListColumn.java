package fr.paraphe.domain.shared.listing;

/** One column of a list: {@code name} is stable and in English ({@code lastName}); {@code kind} tells what its cells hold. */
public record ListColumn(String name, Kind kind) {
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
}
