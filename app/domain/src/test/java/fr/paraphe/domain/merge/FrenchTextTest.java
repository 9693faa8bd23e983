package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FrenchTextTest {
    private static final String S = "\u00a0";

    @Test
    void spellsDatesWithTheFirstOfTheMonthAsAnOrdinal() {
        assertThat(FrenchText.longDate(LocalDate.of(2026, 1, 5))).isEqualTo("lundi 5 janvier 2026");
        assertThat(FrenchText.longDate(LocalDate.of(2026, 2, 1))).isEqualTo("dimanche 1er février 2026");
        assertThat(FrenchText.date(LocalDate.of(2026, 1, 5))).isEqualTo("05/01/2026");
    }

    @Test
    void separatesThousandsNarrowlyAndDecimalsWithAComma() {
        assertThat(FrenchText.money(new BigDecimal("1234.5"))).isEqualTo("1\u202f234,50" + S + "€");
        assertThat(FrenchText.money(new BigDecimal("4.35"))).isEqualTo("4,35" + S + "€");
        assertThat(FrenchText.number(new BigDecimal("1234567.80"))).isEqualTo("1\u202f234\u202f567,8");
        assertThat(FrenchText.number(new BigDecimal("100"))).isEqualTo("100");
    }

    @Test
    void groupsTheDigitsOfASiret() {
        assertThat(FrenchText.siret("12345678900012")).isEqualTo("123" + S + "456" + S + "789" + S + "00012");
        assertThat(FrenchText.siret("123456789")).isEqualTo("123" + S + "456" + S + "789");
        assertThat(FrenchText.siret("MONACOCONFO001")).isEqualTo("MONACOCONFO001");
    }

    @Test
    void groupsPhonesOfTheMainlandAndOverseas() {
        assertThat(FrenchText.internationalPhone("+33612345678")).isEqualTo("+33 6 12 34 56 78".replace(" ", S));
        assertThat(FrenchText.nationalPhone("+33123456789")).isEqualTo("01 23 45 67 89".replace(" ", S));
        assertThat(FrenchText.internationalPhone("+262692123456")).isEqualTo("+262 692 12 34 56".replace(" ", S));
        assertThat(FrenchText.nationalPhone("+262692123456")).isEqualTo("0692 12 34 56".replace(" ", S));
        assertThat(FrenchText.internationalPhone("+687751234")).isEqualTo("+687 75 12 34".replace(" ", S));
        assertThat(FrenchText.internationalPhone("+4915112345678")).isEqualTo("+4915112345678");
        assertThat(FrenchText.nationalPhone("06 12 34 56")).isEqualTo("06 12 34 56");
    }

    @Test
    void writesWeeklyHoursWithTheirMinutes() {
        assertThat(FrenchText.hours(new BigDecimal("35"))).isEqualTo("35" + S + "h" + S + "00");
        assertThat(FrenchText.hours(new BigDecimal("35.5"))).isEqualTo("35" + S + "h" + S + "30");
    }

    @Test
    void writesMomentsAndPeriodsWithWhatIsKnownOfThem() {
        LocalDate start = LocalDate.of(2026, 1, 5);
        LocalDate end = LocalDate.of(2026, 6, 30);
        assertThat(FrenchText.moment(start.atTime(9, 5))).isEqualTo("05/01/2026 à 9" + S + "h" + S + "05");
        assertThat(FrenchText.period(start, end)).isEqualTo("du 05/01/2026 au 30/06/2026");
        assertThat(FrenchText.period(start, start)).isEqualTo("le 05/01/2026");
        assertThat(FrenchText.period(start, null)).isEqualTo("à partir du 05/01/2026");
        assertThat(FrenchText.period(null, end)).isEqualTo("jusqu'au 30/06/2026");
        assertThat(FrenchText.period(null, null)).isEmpty();
    }
}
