package fr.paraphe.domain.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The dated table of the minimum stipend, in euros an hour: 15 % of the hourly social security ceiling (L. 124-6, 4.3). */
public final class StipendRates {
    /** The hours of presence above which the stipend is due, that is from the 309th hour (D. 124-6). */
    public static final int HOURS_WITHOUT_STIPEND = 308;

    private final NavigableMap<LocalDate, BigDecimal> rates;

    /** Creates a table from the first day of each rate. */
    public StipendRates(Map<LocalDate, BigDecimal> rates) {
        this.rates = new TreeMap<>(rates);
    }

    /** Returns the table of 4.3; rates after 2024 are to be confirmed by the institution before production. */
    public static StipendRates published() {
        return new StipendRates(
                Map.of(LocalDate.of(2023, 1, 1), new BigDecimal("4.05"), LocalDate.of(2024, 1, 1), new BigDecimal("4.35")));
    }

    /** Returns the minimum in force on {@code day}; empty before the table begins. */
    public Optional<BigDecimal> minimumOn(LocalDate day) {
        return Optional.ofNullable(rates.floorEntry(day)).map(Map.Entry::getValue);
    }
}
