package fr.paraphe.domain.tracking;

import fr.paraphe.domain.shared.RefusedException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * When nobody is written to by rule: outside {@code from} to {@code until} o'clock in Paris, on Sundays, on public holidays, and in the
 * pauses that the institution chose, such as school holidays (D-14, X22).
 */
public record QuietHours(int from, int until, List<Pause> pauses) {
    /** From eight to seven in the evening, without pauses. */
    public static final QuietHours USUAL = new QuietHours(8, 19, List.of());

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int MIDNIGHT = 24;
    /** A pause of a year and more would silence reminders without anybody noticing. */
    private static final int LONGEST = 400;

    /** Days without reminders, both included; refused by {@code pause-wrong} when they end before they begin. */
    public record Pause(LocalDate first, LocalDate last) {
        public Pause {
            if (last.isBefore(first)) {
                throw new RefusedException("pause-wrong", "Une période sans relance finit avant de commencer\u00a0: corrigez ses dates.");
            }
        }

        private boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public QuietHours {
        if (from < 0 || until > MIDNIGHT || from >= until) {
            throw new RefusedException("hours-wrong", "Les relances partent entre deux heures de la journée, par exemple de 8 à 19.");
        }
        pauses = List.copyOf(pauses);
    }

    /** Tells whether somebody may be written to at {@code now}. */
    public boolean allow(Instant now) {
        ZonedDateTime there = now.atZone(PARIS);
        return worked(there.toLocalDate()) && there.getHour() >= from && there.getHour() < until;
    }

    private boolean worked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !PublicHolidays.on(day) && pauses.stream().noneMatch(pause -> pause.holds(day));
    }

    /** Returns the next moment, in Paris, at which somebody may be written to: {@code now} itself or the opening of another day. */
    public LocalDateTime next(Instant now) {
        LocalDateTime there = LocalDateTime.ofInstant(now, PARIS);
        if (allow(now)) {
            return there;
        }
        LocalDate day = there.getHour() < from ? there.toLocalDate() : there.toLocalDate().plusDays(1);
        for (int looked = 0; looked < LONGEST * Math.max(1, pauses.size()) && !worked(day); looked++) {
            day = day.plusDays(1);
        }
        return day.atTime(from, 0);
    }
}
