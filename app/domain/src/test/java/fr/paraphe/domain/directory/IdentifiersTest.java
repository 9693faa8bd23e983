package fr.paraphe.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    // V67
    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "35600000000048", "00000012500013"})
    void rightSiretPass(String siret) {
        assertThat(Siret.valid(siret)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "12345678900011", "", "7328293200007", "MONACOCONFO001", "73282932000 74", "٧٣٢٨٢٩٣٢٠٠٠٠٧٤"})
    void wrongSiretDoNot(String siret) {
        assertThat(Siret.valid(siret)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"732 829 320 00074,73282932000074", "12500013,12500013", "00012500013,00000012500013", "'',''", "abc,ABC"})
    void whatASpreadsheetDidToASiretIsUndoneWhenTheKeyAgrees(String typed, String expected) {
        assertThat(Siret.cleaned(typed)).isEqualTo(expected == null ? "" : expected);
    }

    @Property(tries = 300)
    void aChangedDigitIsAlwaysSeen(@ForAll @IntRange(max = 99_999_999) int number, @ForAll @IntRange(max = 12) int place) {
        String siret = Siret.withKey(Siret.withKey(String.format(Locale.ROOT, "%08d", number)) + "0001");
        char other = siret.charAt(place) == '9' ? '0' : (char) (siret.charAt(place) + 1);
        String changed = siret.substring(0, place) + other + siret.substring(place + 1);
        assertThat(Siret.valid(siret)).isTrue();
        assertThat(Siret.valid(changed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0750655E", "0750654D", "0750652B", "0690023A"})
    void rightUaiPass(String uai) {
        assertThat(Uai.valid(uai)).isTrue();
    }

    @Property(tries = 300)
    void oneLetterOnlyFitsAUai(@ForAll @IntRange(max = 9_999_999) int number, @ForAll @IntRange(max = 25) int letter) {
        String uai = Uai.of(number);
        char other = (char) ('A' + letter);
        assertThat(Uai.valid(uai)).isTrue();
        assertThat(Uai.valid(uai.substring(0, 7) + other)).isEqualTo(uai.charAt(7) == other);
    }

    @ParameterizedTest
    @CsvSource({"999000001AA,true", "1234567890A,true", "1234A12345B,true", "99900000AA,false", "'',false", "999000001aa,false"})
    void anIneHasOneOfThreeForms(String ine, boolean right) {
        assertThat(Ine.valid(ine)).isEqualTo(right);
    }

    @Property(tries = 300)
    void theZerosThatASpreadsheetDroppedComeBack(@ForAll @IntRange(max = 99_999_999) int number, @ForAll @IntRange(max = 999) int office) {
        String siren = Siret.withKey(String.format(Locale.ROOT, "%08d", number));
        String siret = Siret.withKey(siren + String.format(Locale.ROOT, "0%03d", office));
        String dropped = siret.replaceFirst("^0{1,4}", "");
        assertThat(Siret.cleaned(dropped)).isEqualTo(siret);
        String shown = siret.replaceFirst("(.{3})(.{3})(.{3})", "$1 $2\u00A0$3\u202F");
        assertThat(Siret.cleaned(shown)).isEqualTo(siret);
    }

    @Property(tries = 500)
    void anyTextIsJudged(@ForAll String text) {
        assertThat(Siret.valid(text) || Uai.valid(text) || Ine.valid(text)).isFalse();
        assertThat(Siret.cleaned(Siret.cleaned(text))).isEqualTo(Siret.cleaned(text));
    }
}
