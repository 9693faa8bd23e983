package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.Internship.Schedule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;

/**
 * How long an internship lasts by effective presence: seven hours make a day, twenty-two days a month (D. 124-6, 4.3).
 * Each figure is zero when neither it nor what it is computed from was entered.
 */
public record InternshipLength(Schedule schedule) {
    private static final int HOURS_A_DAY = 7;
    private static final int DAYS_A_MONTH = 22;
    private static final int DAYS_A_WEEK = 7;

    /** Returns the hours of presence, as entered or seven for each day. */
    public int hours() {
        return schedule.hours() > 0 ? schedule.hours() : schedule.days() * HOURS_A_DAY;
    }

    /** Returns the days of presence, as entered or one for every seven whole hours. */
    public int days() {
        return schedule.days() > 0 ? schedule.days() : schedule.hours() / HOURS_A_DAY;
    }

    /** Returns the months of presence, to a tenth. */
    public BigDecimal months() {
        return BigDecimal.valueOf(days()).divide(BigDecimal.valueOf(DAYS_A_MONTH), 1, RoundingMode.HALF_UP);
    }

    /** Returns the calendar weeks that the dates touch: from Monday to the Friday of the same week is one; zero when a date is unknown. */
    public int weeks() {
        var start = schedule.startsOn();
        var end = schedule.endsOn();
        if (start == null || end == null || end.isBefore(start)) {
            return 0;
        }
        return Math.toIntExact((ChronoUnit.DAYS.between(start, end) + DAYS_A_WEEK) / DAYS_A_WEEK);
    }
}
