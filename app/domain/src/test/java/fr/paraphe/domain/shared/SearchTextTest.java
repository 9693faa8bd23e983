package fr.paraphe.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SearchTextTest {
    @Test
    void ignoresAccentsCaseAndPunctuation() { // § 6.2
        assertThat(SearchText.normalised("  L’Hôpital-Saint_Éloi (34) ")).isEqualTo("l hopital saint eloi 34");
        assertThat(SearchText.normalised("ŒUVRES & Cœur, Æsop, Straße")).isEqualTo("oeuvres coeur aesop strasse");
        assertThat(SearchText.normalised("N° 4½ — Señor Dvořák")).isEqualTo("n 41 2 senor dvorak");
        assertThat(SearchText.normalised(" \u00A0–")).isEmpty();
    }

    @Property
    void reducesLatinTextsSignBySignAsItReducesThemWhole(@ForAll("latin") String text) {
        assertThat(SearchText.normalised(text)).isEqualTo(SearchText.reduced(text).strip());
    }

    @Property
    void reducesAnyTextAsTheRuleSays(@ForAll String text) {
        assertThat(SearchText.normalised(text)).isEqualTo(SearchText.reduced(text).strip()).matches("[a-z0-9]*(?: [a-z0-9]+)*");
    }

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings().withCharRange((char) 0, (char) 0x17F).withChars(" -'éèàçÉÈÀÇœŒ").ofMaxLength(40);
    }
}
