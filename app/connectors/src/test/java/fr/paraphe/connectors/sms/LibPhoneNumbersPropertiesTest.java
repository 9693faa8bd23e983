package fr.paraphe.connectors.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LibPhoneNumbersPropertiesTest {
    private final LibPhoneNumbers phones = new LibPhoneNumbers();

    /** Numbers of France, of every overseas region and of neighbours, most of them possible. */
    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.of("+336", "+337", "+331", "+332", "+334", "+335", "+339", "+33639", "+3363998", "+262692", "+262693", "+262639",
                        "+262262", "+262269", "+590690", "+590590", "+596696", "+594694", "+508", "+681", "+687", "+689", "+377", "+32",
                        "+49", "+41", "+1514", "+4420")
                .flatMap(start -> Arbitraries.strings().numeric().ofMinLength(5).ofMaxLength(9).map(rest -> start + rest));
    }

    // F194, F222: what a card shows is what it keeps
    @Property(tries = 2_000, maxDiscardRatio = 20)
    void aNumberIsReadAsItIsShown(@ForAll("numbers") String typed) {
        Optional<String> number = phones.e164(typed, "", true);
        Assume.that(number.isPresent());
        String e164 = number.orElseThrow();
        assertThat(e164).startsWith("+");
        assertThat(phones.e164(e164, "", true)).contains(e164);
        assertThat(phones.e164(phones.international(e164), "", true)).contains(e164);
        assertThat(phones.e164(phones.national(e164), "", true)).contains(e164);
    }

    // F222
    @Property(tries = 500)
    void aFrenchNumberIsShownAsOneDialsIt(@ForAll @IntRange(min = 10_000_000, max = 39_999_999) int digits) {
        String e164 = "+336" + digits;
        assertThat(phones.national(e164)).isEqualTo(("06" + digits).replaceAll("(..)(?=.)", "$1 "));
    }

    @Property(tries = 500)
    void aNumberIsReadHoweverItIsSpaced(@ForAll @IntRange(min = 10_000_000, max = 38_999_999) int digits, @ForAll("spaces") String space) {
        String typed = ("06" + digits).replaceAll("(..)(?=.)", "$1" + space);
        assertThat(phones.e164(typed, "", false)).isEqualTo(phones.e164("+336" + digits, "", false));
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of("", " ", ".", "-", "/", "\u00A0", "\u202F");
    }

    // 07, § 7.2
    @Property(tries = 300)
    void thePostalCodeTellsTheOverseasRegion(@ForAll @IntRange(min = 0, max = 9_999) int last) {
        String rest = String.format(Locale.ROOT, "%04d", last);
        assertThat(phones.e164("0639 69 " + rest, "97600", false)).contains("+26263969" + rest);
        assertThat(phones.e164("0692 12 " + rest, "97400", false)).contains("+26269212" + rest);
    }

    @Property(tries = 500)
    void anyTextIsANumberOrIsNot(@ForAll("texts") String typed, @ForAll("postalCodes") String postalCode) {
        phones.e164(typed, postalCode, true).ifPresent(number -> assertThat(number).matches("\\+[1-9]\\d{6,14}"));
        assertThat(phones.international(typed)).isNotNull();
        assertThat(phones.national(typed)).isNotNull();
        assertThat(phones.mobile(typed, true) && phones.region(typed).isPresent() && typed.isBlank()).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("0123456789+ ().-/x").ofMaxLength(25));
    }

    @Provide
    Arbitrary<String> postalCodes() {
        return Arbitraries.of("", "21000", "97400", "97600", "98800", "2A004", "1", "€€€€€");
    }
}
