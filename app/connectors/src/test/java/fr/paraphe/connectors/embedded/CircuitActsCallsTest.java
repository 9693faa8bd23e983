package fr.paraphe.connectors.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.connectors.embedded.PlayedPlatform.Received;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.PlatformException.Kind;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.SignaturePlatform.CancellationOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.Cancelled;
import fr.paraphe.domain.dispatch.SignaturePlatform.Extended;
import fr.paraphe.domain.dispatch.SignaturePlatform.Reminded;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.dispatch.SignaturePlatform.Replaced;
import fr.paraphe.domain.dispatch.SignaturePlatform.Replacement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked of the platform about circuits that run, and how its answers are read. */
class CircuitActsCallsTest {
    private static final String ID = "01980000-0000-7000-8000-000000000001";

    private final PlayedPlatform played = new PlayedPlatform();
    private final HttpSignaturePlatform platform = new HttpSignaturePlatform(played.address(), () -> "jeton", Duration.ofMillis(900),
            new Patience(3, Duration.ofSeconds(1), Duration.ofSeconds(10), _ -> { }));

    @AfterEach
    void close() {
        platform.close();
        played.close();
    }

    // F177, F183
    @Test
    void aCancellationIsAnsweredDocumentByDocumentAndAskedAgainWhenItsAnswerIsLost() {
        played.then(503, "").then(200, "{\"results\":[{\"id\":\"a\",\"cancelledAt\":\"2026-11-21T09:31:00Z\"},"
                + "{\"id\":\"b\",\"code\":\"already-archived\",\"detail\":\"Il est archivé.\"}]}");
        assertThat(platform.cancel(List.of("a", "b"), new CancellationOrder("Dates fausses", false, "Marie DURAND"))).containsExactly(
                new Cancelled("a", Instant.parse("2026-11-21T09:31:00Z"), ""), new Cancelled("b", null, "Il est archivé."));
        assertThat(played.received()).hasSize(2).extracting(Received::target).containsOnly("/api/v1/cancellations");
        assertThat(played.received().getLast().body()).isEqualTo(
                "{\"ids\":[\"a\",\"b\"],\"reason\":\"Dates fausses\",\"inform\":false,\"name\":\"Marie DURAND\"}");
    }

    // F144, F146
    @Test
    void aReminderIsAnsweredSignatoryBySignatoryAndAskedOnceOnly() {
        played.then(200, "{\"results\":[{\"id\":\"a\",\"signatoryId\":\"" + ID + "\",\"left\":\"\"},"
                + "{\"id\":\"b\",\"left\":\"le document est archivé\"}]}").then(503, "");
        var order = new ReminderOrder(ReminderWay.SMS, "Merci", "Marie DURAND");
        assertThat(platform.remind(List.of("a", "b"), order, false)).containsExactly(
                new Reminded("a", UUID.fromString(ID), ""), new Reminded("b", null, "le document est archivé"));
        assertThat(played.received().getLast().body()).isEqualTo(
                "{\"ids\":[\"a\",\"b\"],\"way\":\"SMS\",\"words\":\"Merci\",\"name\":\"Marie DURAND\",\"trial\":false}");
        assertThatThrownBy(() -> platform.remind(List.of("a"), order, false)).isInstanceOfSatisfying(PlatformException.class,
                failure -> assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE));
        assertThat(played.received()).as("a reminder that may have left is not asked again").hasSize(2);
    }

    // P9
    @Test
    void anExtensionIsAnsweredDocumentByDocumentAndAskedAgainWhenItsAnswerIsLost() {
        played.then(503, "").then(200, "{\"results\":[{\"id\":\"a\",\"endsAt\":\"2027-01-20T22:59:59Z\"},"
                + "{\"id\":\"b\",\"left\":\"le document est archivé\"}]}");
        Instant end = Instant.parse("2027-01-20T22:59:59Z");
        assertThat(platform.extend(Map.of("a", end), "Marie DURAND")).containsExactly(
                new Extended("a", end, ""), new Extended("b", null, "le document est archivé"));
        assertThat(played.received()).hasSize(2);
        assertThat(played.received().getLast().body()).isEqualTo(
                "{\"name\":\"Marie DURAND\",\"circuits\":[{\"id\":\"a\",\"endsAt\":\"2027-01-20T22:59:59Z\"}]}");
    }

    // D-27, X25
    @Test
    void aReplacementIsAnsweredPlaceByPlaceAndAskedAgainWhenItsAnswerIsLost() {
        played.then(503, "").then(200, "{\"results\":[{\"id\":\"a\",\"signatoryId\":\"" + ID + "\",\"left\":\"a déjà signé\"}]}");
        var person = new PersonSnapshot(UUID.fromString(ID), "LENOIR Zoé", "Zoé LENOIR", "", "zoe@firme.example", null);
        var asked = List.of(new Replacement("a", UUID.fromString(ID), person));
        assertThat(platform.replace(asked, "Marie DURAND")).containsExactly(new Replaced("a", UUID.fromString(ID), "a déjà signé"));
        assertThat(played.received()).hasSize(2).extracting(Received::target).containsOnly("/api/v1/replacements");
        assertThat(played.received().getLast().body()).isEqualTo("{\"name\":\"Marie DURAND\",\"replacements\":[{\"id\":\"a\","
                + "\"signatoryId\":\"" + ID + "\",\"person\":{\"personId\":\"" + ID + "\",\"lastFirst\":\"LENOIR Zoé\","
                + "\"firstLast\":\"Zoé LENOIR\",\"organisation\":\"\",\"email\":\"zoe@firme.example\",\"mobile\":null}}]}");
    }
}
