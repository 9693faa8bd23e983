package fr.paraphe.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.shared.RefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesWordsTest {
    private final Messages messages = new Messages(Locale.FRENCH);

    @Test
    void showsMomentsInParisWithTheirHour() { // F133
        assertThat(messages.moment(Instant.parse("2025-12-29T13:24:59Z"))).isEqualTo("29/12/2025 à 14:24");
        assertThat(messages.moment(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("02/07/2026 à 00:30");
        assertThat(messages.moment(null)).isEmpty();
        assertThat(messages.day(LocalDate.of(2027, 1, 4))).isEqualTo("04/01/2027");
    }

    @Test
    void countsAsEachLanguageDoes() {
        assertThat(messages.count("dispatch.summary.ready", 0)).isEqualTo("0 prêt");
        assertThat(messages.count("dispatch.summary.ready", 2)).isEqualTo("2 prêts");
        assertThat(new Messages(Locale.ENGLISH).count("dispatch.summary.documents", 0)).isEqualTo("0 documents");
    }

    @Test
    void speaksFrenchUnlessEnglishIsAsked() {
        assertThat(new Messages(Locale.GERMAN).text("kit.dialog.close")).isEqualTo("Fermer");
        assertThat(new Messages(Locale.UK).text("kit.dialog.close")).isEqualTo("Close");
    }

    @Test
    void tellsARefusalAsItIsAndAnAccidentInGeneralWords() {
        assertThat(messages.failure(new RefusedException("x", "Le fichier est déjà ouvert."))).isEqualTo("Le fichier est déjà ouvert.");
        assertThat(messages.failure(new IllegalStateException("secret detail"))).doesNotContain("secret").contains("journal");
    }

    // E08
    @Test
    void aCountryIsNamedInTheLanguageOfTheScreens() {
        assertThat(new Messages(Locale.FRENCH).country("DE")).isEqualTo("Allemagne");
        assertThat(new Messages(Locale.ENGLISH).country("DE")).isEqualTo("Germany");
        assertThat(new Messages(Locale.FRENCH).country("")).isEmpty();
    }
}
