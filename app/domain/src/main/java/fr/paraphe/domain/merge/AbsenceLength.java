package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.Absence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * How long one absence lasts in hours of class: what was missed on each day, seven hours at most (4.3), the Saturdays and Sundays in the
 * midst of a longer absence left out. An absence that has not ended counts for nothing yet.
 */
record AbsenceLength(Absence absence) {
    private static final long MINUTES_A_DAY = 7 * 60L;
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    /** Returns the hours missed from {@code from} to {@code to}, both included, to a hundredth of an hour. */
    BigDecimal hours(LocalDate from, LocalDate to) {
        LocalDateTime end = absence.endsAt();
        if (end == null || end.isBefore(absence.startsAt())) {
            return BigDecimal.ZERO;
        }
        LocalDate first = later(absence.startsAt().toLocalDate(), from);
        LocalDate last = end.toLocalDate().isBefore(to) ? end.toLocalDate() : to;
        long minutes = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            minutes += minutes(day, end);
        }
        return BigDecimal.valueOf(minutes).divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP);
    }

    private long minutes(LocalDate day, LocalDateTime end) {
        boolean single = absence.startsAt().toLocalDate().equals(end.toLocalDate());
        if (!single && (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)) {
            return 0;
        }
        LocalDateTime morning = day.atStartOfDay();
        LocalDateTime start = absence.startsAt().isAfter(morning) ? absence.startsAt() : morning;
        LocalDateTime stop = end.isBefore(morning.plusDays(1)) ? end : morning.plusDays(1);
        return Math.min(MINUTES_A_DAY, Duration.between(start, stop).toMinutes());
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one.isAfter(two) ? one : two;
    }
}
