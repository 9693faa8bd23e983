package fr.paraphe.domain.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SpellingTest {
    @Property
    void oneSlipOfTheFingersIsOneLetterAway(@ForAll @AlphaChars @StringLength(min = 2, max = 20) String word,
            @ForAll @AlphaChars char letter, @ForAll @IntRange(max = 1_000) int somewhere) {
        int place = somewhere % (word.length() - 1);
        String before = word.substring(0, place);
        String after = word.substring(place + 1);
        assertThat(Spelling.within(word, before + after, 1)).isTrue();
        assertThat(Spelling.within(word, before + letter + after, 1)).isTrue();
        assertThat(Spelling.within(word, before + letter + word.substring(place), 1)).isTrue();
        assertThat(Spelling.within(word, before + after.charAt(0) + word.charAt(place) + after.substring(1), 1)).isTrue();
    }

    @Property
    void aWordIsAsFarFromAnotherAsTheOtherFromIt(@ForAll @AlphaChars @StringLength(max = 8) String one,
            @ForAll @AlphaChars @StringLength(max = 8) String other, @ForAll @IntRange(max = 3) int far) {
        assertThat(Spelling.within(one, other, far)).isEqualTo(Spelling.within(other, one, far));
        assertThat(Spelling.within(one, one, 0)).isTrue();
        assertThat(Spelling.within(one, other, 0)).isEqualTo(one.equals(other));
        assertThat(Spelling.within(one, other, Math.max(one.length(), other.length()))).isTrue();
    }

    @Example
    void whatIsFurtherIsAnotherWord() {
        assertThat(Spelling.within("classe", "clases", 1)).isTrue();
        assertThat(Spelling.within("classe", "caisse", 1)).isFalse();
        assertThat(Spelling.within("date debut", "date fin", 2)).isFalse();
    }
}
