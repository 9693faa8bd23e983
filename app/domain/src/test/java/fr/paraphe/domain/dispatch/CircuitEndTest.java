package fr.paraphe.domain.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CircuitEndTest {
    @Test
    void t28EndsThirtyDaysLaterOneSecondBeforeMidnightInParis() { // D-23
        Instant sent = Instant.parse("2025-12-29T13:24:00Z");
        assertThat(CircuitEnd.of(sent, 30)).isEqualTo("2026-01-28T22:59:59Z");
        assertThat(CircuitEnd.day(sent, 30)).isEqualTo(LocalDate.of(2026, 1, 28));
    }

    @Test
    void endsAtTheSameLocalTimeAcrossTheChangesOfHour() {
        assertThat(CircuitEnd.of(Instant.parse("2026-03-10T10:00:00Z"), 30)).isEqualTo("2026-04-09T21:59:59Z");
        assertThat(CircuitEnd.of(Instant.parse("2026-10-10T10:00:00Z"), 30)).isEqualTo("2026-11-09T22:59:59Z");
    }

    @Test
    void countsFromTheDayInParisNotInUtc() {
        assertThat(CircuitEnd.of(Instant.parse("2026-06-30T22:30:00Z"), 1)).isEqualTo("2026-07-02T21:59:59Z");
    }
}
