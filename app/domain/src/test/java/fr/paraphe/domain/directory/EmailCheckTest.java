package fr.paraphe.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;

class EmailCheckTest {
    private static final List<String> PROVIDERS = List.of("orange.fr", "wanadoo.fr", "laposte.net", "icloud.com", "numericable.fr");

    // V14
    @Property
    void oneSlipInAProvidersNameIsSeen(@ForAll("providers") String provider, @ForAll @IntRange(max = 100) int somewhere,
            @ForAll @CharRange(from = 'a', to = 'z') char letter) {
        int place = somewhere % (provider.length() - 1);
        String before = provider.substring(0, place);
        String after = provider.substring(place + 1);
        for (String typed : List.of(before + after, before + letter + after, before + letter + provider.substring(place),
                before + after.charAt(0) + provider.charAt(place) + after.substring(1))) {
            Assume.that(!typed.equals(provider));
            assertThat(EmailCheck.suggestion("lea@" + typed)).contains(provider);
        }
        assertThat(EmailCheck.suggestion("lea@" + provider)).isEmpty();
    }

    @Provide
    Arbitrary<String> providers() {
        return Arbitraries.of(PROVIDERS);
    }

    // V13
    @Property
    void anAddressHasTheLengthsThatServersTake(@ForAll @IntRange(min = 1, max = 80) int local,
            @ForAll @IntRange(min = 1, max = 80) int label) {
        String email = "a".repeat(local) + "@" + "b".repeat(label) + ".fr";
        assertThat(EmailCheck.valid(email)).isEqualTo(local <= 64 && label <= 63);
    }

    @Property(tries = 1_000)
    void anyTextIsJudged(@ForAll("texts") String text) {
        boolean valid = EmailCheck.valid(text);
        assertThat(valid && text.chars().filter(c -> c == '@').count() != 1).isFalse();
        assertThat(valid && text.contains("..")).isFalse();
        assertThat(EmailCheck.suggestion(text)).isNotNull();
        assertThat(EmailCheck.shared(text) && text.indexOf('@') <= 0).isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withChars("ab@.-é ").ofMaxLength(30), Arbitraries.of("contact@ecole.example", "lea@gmial.com"));
    }

    @Example
    void aHostileAddressIsJudgedAtOnce() {
        String hostile = "a@" + "a-".repeat(120) + "!";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThat(EmailCheck.valid(hostile)).isFalse());
    }
}
