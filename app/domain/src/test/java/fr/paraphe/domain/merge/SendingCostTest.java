package fr.paraphe.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.RefusedException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendingCostTest { // F008, D-17
    @Test
    void isEightyCentsUntilSomethingElseIsChosen() {
        var settings = new InMemorySettings();
        assertThat(SendingCost.of(settings).price()).isEqualTo("0.80");
        assertThat(SendingCost.of(settings).vat()).isEqualTo("20.00");
        SendingCost.typed("1,5", "5.5").keep(settings);
        assertThat(SendingCost.of(settings)).isEqualTo(new SendingCost(new BigDecimal("1.50"), new BigDecimal("5.50")));
        assertThat(SendingCost.of(settings).total(3)).isEqualTo("4.50");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0,80|0.80", "0.8|0.80", " 1 € |1.00", "2,05\u00a0€|2.05", "100|100.00", "0|0.00"})
    void isTypedWithACommaOrADot(String typed, String price) {
        assertThat(SendingCost.typed(typed, "20 %").price()).isEqualTo(price);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "100,01", "0,805", "1 000", "a", "1e2", "0,80,0"})
    void refusesWhatIsNoPrice(String typed) {
        assertThatThrownBy(() -> SendingCost.typed(typed, "20")).isInstanceOf(RefusedException.class)
                .hasMessageContaining("de 0 à 100\u00a0€").extracting("code").isEqualTo("price-wrong");
        assertThatThrownBy(() -> SendingCost.typed("1", typed)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("de 0 à 100\u00a0%").extracting("code").isEqualTo("vat-wrong");
    }
}
