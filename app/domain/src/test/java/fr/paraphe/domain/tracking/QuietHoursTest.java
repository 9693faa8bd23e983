package fr.paraphe.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.QuietHours.Pause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest { // D-14, X22
    private static Instant paris(String moment) {
        return LocalDateTime.parse(moment).atZone(QuietHours.PARIS).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T07:59:59,false", "2026-12-01T08:00:00,true", "2026-12-01T18:59:59,true", "2026-12-01T19:00:00,false",
        "2026-12-05T10:00:00,true", "2026-12-06T10:00:00,false", // Saturday, Sunday
        "2026-12-25T10:00:00,false", "2027-03-29T10:00:00,false", "2027-05-06T10:00:00,false", "2027-05-17T10:00:00,false"
    })
    void nobodyIsWrittenToOnSundaysHolidaysAndAtNight(String moment, boolean allowed) {
        assertThat(QuietHours.USUAL.allow(paris(moment))).isEqualTo(allowed);
    }

    @Test
    void theHoursAreThoseOfParisInSummerToo() { // D-23
        assertThat(QuietHours.USUAL.allow(Instant.parse("2027-06-15T06:30:00Z"))).isTrue();
        assertThat(QuietHours.USUAL.allow(Instant.parse("2027-01-15T06:30:00Z"))).isFalse();
    }

    @Test
    void pausesAreQuietFromTheirFirstDayToTheirLast() {
        var hours = new QuietHours(9, 18, List.of(new Pause(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3))));
        assertThat(hours.allow(paris("2026-12-18T17:00:00"))).isTrue();
        assertThat(hours.allow(paris("2026-12-19T10:00:00"))).isFalse();
        assertThat(hours.allow(paris("2027-01-02T10:00:00"))).isFalse();
        assertThat(hours.allow(paris("2027-01-04T10:00:00"))).isTrue();
        assertThat(hours.next(paris("2026-12-18T18:30:00"))).isEqualTo("2027-01-04T09:00");
        assertThat(hours.next(paris("2026-12-18T07:00:00"))).isEqualTo("2026-12-18T09:00");
        assertThat(hours.next(paris("2026-12-18T11:20:00"))).isEqualTo("2026-12-18T11:20");
    }

    @Test
    void easterIsWhereTheChurchPutsIt() {
        assertThat(Stream.of(2000, 2008, 2024, 2026, 2027, 2038, 2285).map(PublicHolidays::easter)).containsExactly(
                LocalDate.of(2000, 4, 23), LocalDate.of(2008, 3, 23), LocalDate.of(2024, 3, 31), LocalDate.of(2026, 4, 5),
                LocalDate.of(2027, 3, 28), LocalDate.of(2038, 4, 25), LocalDate.of(2285, 3, 22));
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        assertThatThrownBy(() -> new Pause(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 3))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new QuietHours(19, 8, List.of())).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new QuietHours(8, 25, List.of())).isInstanceOf(RefusedException.class);
    }
}
