package fr.paraphe.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Pbkdf2PasswordsTest { // security rule 10
    private final Pbkdf2Passwords few = new Pbkdf2Passwords(1000);

    @Test
    void aPasswordIsRecognisedByItsHashAndNoOtherIs() {
        String hash = few.hash("trois petits pas");
        assertThat(hash).startsWith("pbkdf2-sha256$1000$").doesNotContain("petits").hasSizeLessThan(300);
        assertThat(few.matches("trois petits pas", hash)).isTrue();
        assertThat(few.matches("trois petits paS", hash)).isFalse();
        assertThat(few.matches("", hash)).isFalse();
        assertThat(few.hash("trois petits pas")).as("each hash has a salt of its own").isNotEqualTo(hash);
    }

    @Test
    void composedAndSeparateAccentsAreTheSamePassword() {
        assertThat(few.matches("e\u0301te\u0301 a\u0300 la plage", few.hash("\u00e9t\u00e9 \u00e0 la plage"))).isTrue();
    }

    @Test
    void formerHashesStayValidWhenTheRoundsChange() {
        String former = new Pbkdf2Passwords(10).hash("trois petits pas");
        assertThat(few.matches("trois petits pas", former)).isTrue();
        assertThat(new Pbkdf2Passwords().hash("trois petits pas")).startsWith("pbkdf2-sha256$600000$");
    }

    @Test
    void aHashOfAnotherKindIsAFaultNotAWrongPassword() {
        String hash = "pbkdf2-sha256$1$AAAAAAAAAAAAAAAAAAAAAA==$" + "x".repeat(43) + "=";
        assertThat(few.matches("passwd", hash)).isFalse();
        assertThatThrownBy(() -> few.matches("passwd", "argon2id$1$2$3")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatNoPasswordHasMatchesNothingAndTakesTheSameRounds() {
        assertThat(few.none()).startsWith("pbkdf2-sha256$1000$");
        assertThat(few.matches("", few.none())).isFalse();
        assertThat(few.matches("trois petits pas", few.none())).isFalse();
    }

    @Test
    void noRoundsAreRefused() {
        assertThatThrownBy(() -> new Pbkdf2Passwords(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
