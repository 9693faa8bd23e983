package fr.paraphe.domain.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Computes when a circuit ends: 23:59:59 Europe/Paris of the day of sending plus its days, summer time or not (D-23, T28). */
public final class CircuitEnd {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private CircuitEnd() {}

    /** Returns the end of a circuit sent at {@code sentAt} that lasts {@code days} days. */
    public static Instant of(Instant sentAt, int days) {
        return day(sentAt, days).atTime(LAST_SECOND).atZone(PARIS).toInstant();
    }

    /** Returns the day of that end, as documents and messages print it. */
    public static LocalDate day(Instant sentAt, int days) {
        return LocalDate.ofInstant(sentAt, PARIS).plusDays(days);
    }
}
