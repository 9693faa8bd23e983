package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.Absence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AbsenceLengthTest { // 4.2, Abs_TotalHeures
    @Test
    void countsTheHoursOfADaySevenAtMost() {
        assertThat(hours("2026-01-08T08:15", "2026-01-08T12:00")).isEqualTo("3.75");
        assertThat(hours("2026-01-08T08:00", "2026-01-08T18:00")).isEqualTo("7.00");
        assertThat(hours("2026-01-10T08:00", "2026-01-10T12:00")).isEqualTo("4.00"); // a Saturday morning of class
    }

    @Test
    void leavesOutTheWeekendInTheMidstOfALongerAbsence() {
        assertThat(hours("2026-01-08T13:00", "2026-01-13T10:00")).isEqualTo("28.00");
    }

    @Test
    void countsOnlyWhatFallsInThePeriod() {
        assertThat(hours("2025-12-30T08:00", "2026-01-01T10:00")).isEqualTo("7.00");
        assertThat(hours("2026-01-30T13:00", "2026-02-03T10:00")).isEqualTo("7.00");
        assertThat(hours("2026-02-03T08:00", "2026-02-03T10:00")).isEqualTo("0.00");
    }

    @Test
    void countsNothingForAnAbsenceThatHasNotEndedOrEndsBeforeItBegins() {
        assertThat(hours("2026-01-08T08:00", null)).isEqualTo("0");
        assertThat(hours("2026-01-08T08:00", "2026-01-07T08:00")).isEqualTo("0");
    }

    private static String hours(String start, @Nullable String end) {
        var absence = new Absence(UUID.randomUUID(), UUID.randomUUID(), LocalDateTime.parse(start),
                end == null ? null : LocalDateTime.parse(end), "", false);
        return new AbsenceLength(absence).hours(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)).toPlainString();
    }
}
