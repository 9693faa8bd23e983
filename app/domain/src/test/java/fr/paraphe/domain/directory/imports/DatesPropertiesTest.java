package fr.paraphe.domain.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paraphe.domain.shared.RefusedException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.DateTimeRange;

// 07, § 7.1
class DatesPropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Dates dates = new Dates(true, true, TODAY);

    @Property(tries = 500)
    void aDayIsReadBackFromEveryWayOfWritingIt(@ForAll @DateRange(min = "1900-01-01", max = "2200-12-31") LocalDate day,
            @ForAll("manners") String manner, @ForAll("midnights") String midnight) {
        String written = String.format(Locale.ROOT, manner, day.getDayOfMonth(), day.getMonthValue(), day.getYear()) + midnight;
        assertThat(dates.date(written, "Date", false).day()).isEqualTo(day);
    }

    @Provide
    Arbitrary<String> manners() {
        return Arbitraries.of("%d/%d/%d", "%02d/%02d/%d", "%02d-%02d-%d", "%02d.%02d.%d", "%3$d-%2$02d-%1$02d");
    }

    @Provide
    Arbitrary<String> midnights() {
        return Arbitraries.of("", " 00:00", " 0:00", " 00:00:00");
    }

    @Property(tries = 500)
    void aCountOfDaysIsTheDayThatASpreadsheetShows(@ForAll @DateRange(min = "1927-10-04", max = "2119-01-01") LocalDate day) {
        long count = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
        assertThat(dates.date(String.valueOf(count), "Date", false)).isEqualTo(new Dates.Read(day, true));
    }

    @Property(tries = 500)
    void aMomentIsReadBack(@ForAll @DateTimeRange(min = "1901-01-01T00:00:00", max = "2199-12-31T00:00:00") LocalDateTime moment) {
        LocalDateTime minute = moment.truncatedTo(ChronoUnit.MINUTES);
        var paris = minute.atZone(ZoneId.of("Europe/Paris"));
        String written = Dates.shown(minute.toLocalDate()) + String.format(Locale.ROOT, " %dh%02d", minute.getHour(), minute.getMinute());
        assertThat(dates.moment(written, "Vu le")).isEqualTo(paris.toInstant());
    }

    @Property(tries = 500)
    void aYearOfTwoDigitsNeverPutsABirthInTheFuture(@ForAll @DateRange(min = "1930-01-01", max = "2029-12-31") LocalDate day) {
        String written = String.format(Locale.ROOT, "%02d/%02d/%02d", day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
        LocalDate read = dates.date(written, "Né(e) le", true).day();
        assertThat(read).isBeforeOrEqualTo(TODAY).isAfter(TODAY.minusYears(100).minusDays(1));
        assertThat(read.getYear() % 100).isEqualTo(day.getYear() % 100);
    }

    @Property(tries = 200)
    void aYearOfTwoDigitsIsRefusedUnlessItIsAsked(@ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(max = 99) int year) {
        String written = String.format(Locale.ROOT, "%d/%d/%02d", day, month, year);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new Dates(false, true, TODAY).date(written, "Né(e) le", true))
                .withMessageContaining("quatre chiffres");
    }

    @Property(tries = 2_000)
    void anyTextIsADateOrIsRefusedInFrench(@ForAll("texts") String text) {
        try {
            LocalDate read = dates.date(text, "Date", false).day();
            assertThat(dates.date(Dates.shown(read), "Date", false).day()).isEqualTo(read);
        } catch (RefusedException e) {
            assertThat(e).hasMessageContaining("dans la colonne Date");
        }
        try {
            assertThat(dates.moment(text, "Date")).isNotNull();
        } catch (RefusedException e) {
            assertThat(e).hasMessageContaining("dans la colonne Date");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().withChars("0123456789/.-: Th").ofMaxLength(24),
                Arbitraries.strings().ofMaxLength(80));
    }

    @Property(tries = 300)
    void aDayThatDoesNotExistIsNeverMovedToAnother(@ForAll @IntRange(min = 29, max = 31) int day,
            @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 1900, max = 2200) int year,
            @ForAll @CharRange(from = '-', to = '/') char separator) {
        Assume.that(day > LocalDate.of(year, month, 1).lengthOfMonth());
        String written = "" + day + separator + month + separator + year;
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> dates.date(written, "Date", false))
                .withMessageContaining("ce jour n'existe pas");
    }
}
