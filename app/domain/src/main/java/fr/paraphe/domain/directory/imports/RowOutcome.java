package fr.paraphe.domain.directory.imports;

/** What importing one row did. */
enum RowOutcome {
    CREATED,
    UPDATED,
    UNCHANGED;

    /** Returns what was done when {@code known} became {@code next}. */
    static RowOutcome of(Object known, Object next) {
        return known.equals(next) ? UNCHANGED : UPDATED;
    }

    /** Returns the more visible of two outcomes. */
    RowOutcome or(RowOutcome other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
