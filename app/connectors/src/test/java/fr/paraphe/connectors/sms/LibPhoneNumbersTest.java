package fr.paraphe.connectors.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibPhoneNumbersTest {
    private final LibPhoneNumbers phones = new LibPhoneNumbers();

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78,21000,+33612345678", "06.12.34.56.78,,+33612345678", "0033612345678,,+33612345678",
        "+33 06 12 34 56 78,,+33612345678", "612345678,,+33612345678", "04 65 71 26 28,,+33465712628", "01 99 00 12 34,,+33199001234",
        "0692 12 34 56,97400,+262692123456", "0692 12 34 56,,+262692123456", "0690 30 12 34,97110,+590690301234",
        "0696 20 12 34,97200,+596696201234", "+32 470 12 34 56,,+32470123456"
    })
    void numbersAreReadAsPeopleWriteThem(String typed, String postalCode, String expected) {
        assertThat(phones.e164(typed, postalCode == null ? "" : postalCode, false)).contains(expected);
    }

    // F104, V18
    @ParameterizedTest
    @ValueSource(strings = {"06 12 34 56", "+33 7 00 00 00 00", "", "poste 12", "demander à l'accueil",
        "06 12 34 56 78 90 12 34 56 78 90 12", "٠٦", "()", "+", "00000000000"})
    void whatIsNoNumberIsLeftForTheValidation(String typed) {
        assertThat(phones.e164(typed, "", false)).isEmpty();
        assertThat(phones.e164(typed, "", true)).isEmpty();
    }

    // T24
    @ParameterizedTest
    @ValueSource(strings = {"06 39 98 12 34", "+33639981234", "0033 6 39 98 12 34", "639981234", "+33 06 39 98 12 34"})
    void theRangeReservedForFictionIsAcceptedOnTheDemonstrationBaseOnly(String typed) {
        assertThat(phones.e164(typed, "21000", true)).contains("+33639981234");
        assertThat(phones.e164(typed, "21000", false)).isEmpty();
    }

    // V19
    @Test
    void onlyAMobileReceivesACode() {
        assertThat(phones.mobile("+33612345678", false)).isTrue();
        assertThat(phones.mobile("+33465712628", false)).isFalse();
        assertThat(phones.mobile("+262692123456", false)).isTrue();
        assertThat(phones.mobile("+33639981234", true)).isTrue();
        assertThat(phones.mobile("+33639981234", false)).isFalse();
        assertThat(phones.mobile("06 12 34", true)).isFalse();
    }

    // F222
    @ParameterizedTest
    @CsvSource({"+262639691234,0639 69 12 34", "+262269601234,+262 269 60 12 34", "+262692123456,0692 12 34 56",
        "+33465712628,04 65 71 26 28", "+32470123456,+32 470 12 34 56"})
    void aNumberIsShownAsOneDialsItInFranceAndIsReadAgain(String e164, String shown) {
        assertThat(phones.national(e164)).isEqualTo(shown);
        assertThat(phones.e164(shown, "", false)).contains(e164);
    }
}
