package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0, zéro", "1, un", "16, seize", "17, dix-sept", "21, vingt et un", "22, vingt-deux", "60, soixante", "70, soixante-dix",
        "71, soixante et onze", "72, soixante-douze", "80, quatre-vingts", "81, quatre-vingt-un", "90, quatre-vingt-dix",
        "91, quatre-vingt-onze", "99, quatre-vingt-dix-neuf", "100, cent", "101, cent un", "200, deux cents", "201, deux cent un",
        "280, deux cent quatre-vingts", "1000, mille", "1001, mille un", "1234, mille deux cent trente-quatre",
        "80000, quatre-vingt mille", "200000, deux cent mille", "1000000, un million", "80000000, quatre-vingts millions",
        "2000001, deux millions un", "1000000000, un milliard"
    })
    void spellsWholeNumbers(long number, String words) {
        assertThat(FrenchNumber.words(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1234.50, mille deux cent trente-quatre euros et cinquante centimes", "1, un euro", "0.01, un centime", "0, zéro euro",
        "2.01, deux euros et un centime", "1000000, un million d'euros", "1000200, un million deux cents euros", "609, six cent neuf euros"
    })
    void spellsAmounts(BigDecimal amount, String words) {
        assertThat(FrenchNumber.euros(amount)).isEqualTo(words);
    }

    @Test
    void refusesWhatItCannotSpell() {
        assertThatThrownBy(() -> FrenchNumber.words(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FrenchNumber.words(1_000_000_000_000L)).isInstanceOf(IllegalArgumentException.class);
    }
}
