package fr.paraphe.domain.dispatch;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Says when a circuit ends: at 23:59:59, Paris time, of the day it was sent plus its days, whatever the change of hour (D-23). */
public final class CircuitEnd {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private CircuitEnd() {}

    /** Returns the last second of a circuit sent at {@code sentAt} that lasts {@code days} days (D-04). */
    public static Instant after(Instant sentAt, int days) {
        return sentAt.atZone(PARIS).toLocalDate().plusDays(days).atTime(LocalTime.of(23, 59, 59)).atZone(PARIS).toInstant();
    }
}
