package fr.paraphe.connectors.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paraphe.connectors.embedded.PlayedPlatform.Received;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.PlatformException.Kind;
import fr.paraphe.domain.dispatch.SignaturePlatform.FinalisationOrder;
import fr.paraphe.domain.finalisation.FinalisationPlatform;
import fr.paraphe.domain.finalisation.FinalisationPlatform.Left;
import fr.paraphe.domain.finalisation.FinalisationPlatform.Session;
import fr.paraphe.domain.finalisation.FinalisationPlatform.Signed;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import fr.paraphe.domain.signing.SignatureVisual.Mode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpFinalisationPlatformTest { // E27
    private static final String ID = "01980000-0000-7000-8000-000000000001";
    private static final String ROOT = "/api/v1/finalisations/sessions/" + ID;
    private static final Session SESSION = new Session(UUID.fromString(ID), "secret-de-session", List.of());
    private static final Gesture NAME = new Gesture(Mode.TEXT, "Léon DUPONT", null, "");

    private final PlayedPlatform played = new PlayedPlatform();
    private final HttpSignaturePlatform client = new HttpSignaturePlatform(played.address(), () -> "jeton", Duration.ofMillis(900),
            new Patience(3, Duration.ofSeconds(1), Duration.ofSeconds(10), _ -> { }));
    private final FinalisationPlatform platform = client.finalisations();

    @AfterEach
    void close() {
        client.close();
        played.close();
    }

    private static void fails(Kind kind, ThrowingCallable act) {
        assertThatExceptionOfType(PlatformException.class).isThrownBy(act).satisfies(e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @Test
    void theConditionsAreAPageThatABrowserShows() { // F159
        played.then(200, "{\"version\":\"2026-1\",\"title\":\"Conditions\",\"url\":\"http://127.0.0.1:8090/cgu/conditions-2026-1\"}");
        assertThat(platform.conditions().page()).hasToString("http://127.0.0.1:8090/cgu/conditions-2026-1");
        assertThat(played.received()).extracting(Received::target).containsExactly("/api/v1/finalisations/conditions");
    }

    @Test
    void aPageThatIsNoneIsNotOpened() {
        played.then(200, "{\"version\":\"2026-1\",\"title\":\"Conditions\",\"url\":\"file:///etc/passwd\"}");
        fails(Kind.UNEXPECTED, platform::conditions);
    }

    @Test
    void aSessionIsOpenedOnceAndKeepsItsSecretInMemory() { // F154, F156
        played.then(201, "{\"id\":\"" + ID + "\",\"secret\":\"s\","
                + "\"left\":[{\"id\":\"x\",\"code\":\"not-ready\",\"detail\":\"Pas prêt.\"}]}");
        Session session = platform.open(List.of(ID), new FinalisationOrder(UUID.fromString(ID), "Marie DURAND"));
        assertThat(session).isEqualTo(new Session(UUID.fromString(ID), "s", List.of(new Left("x", "Pas prêt."))));
        assertThat(played.received().getFirst().body()).contains("\"ids\":[\"" + ID + "\"]", "\"representativeId\":\"" + ID + "\"");
        assertThat(played.received().getFirst().session()).isNull();
    }

    @Test
    void whatFollowsCarriesTheSecretInAHeaderOfItsOwn() { // D-24
        played.then(204, "");
        platform.accept(SESSION, "2026-1");
        platform.askCode(SESSION, Channel.EMAIL);
        platform.confirm(SESSION, "123456");
        assertThat(played.received()).extracting(Received::target)
                .containsExactly(ROOT + "/conditions", ROOT + "/code", ROOT + "/confirmation");
        assertThat(played.received()).extracting(Received::body)
                .containsExactly("{\"version\":\"2026-1\"}", "{\"way\":\"EMAIL\"}", "{\"code\":\"123456\"}");
        assertThat(played.received()).allSatisfy(call -> {
            assertThat(call.session()).isEqualTo("secret-de-session");
            assertThat(call.target()).doesNotContain("secret");
        });
    }

    @Test
    void everyDocumentHasItsResult() { // F160
        played.then(200, "{\"results\":[{\"id\":\"a\",\"signed\":true},{\"id\":\"b\",\"signed\":false,\"code\":\"cancelled\","
                + "\"detail\":\"Annulé.\"}]}");
        assertThat(platform.sign(SESSION, List.of("a", "b"), NAME)).containsExactly(new Signed("a", ""), new Signed("b", "Annulé."));
        assertThat(played.received().getFirst().body())
                .isEqualTo("{\"ids\":[\"a\",\"b\"],\"mode\":\"TEXT\",\"name\":\"Léon DUPONT\",\"picture\":null}");
        platform.sign(SESSION, List.of("a"), new Gesture(Mode.IMAGE, "", new byte[] {1, 2, 3}, ""));
        assertThat(played.received().getLast().body()).contains("\"mode\":\"IMAGE\"", "\"picture\":\"AQID\"");
    }

    @Test
    void aLostSigningIsAskedAgainAndALostCodeIsNot() {
        played.then(503, "{}").then(200, "{\"results\":[]}").then(503, "{}");
        assertThat(platform.sign(SESSION, List.of("a"), NAME)).isEmpty();
        assertThat(played.received()).hasSize(2);
        fails(Kind.UNREACHABLE, () -> platform.askCode(SESSION, Channel.SMS));
        fails(Kind.UNREACHABLE, () -> platform.confirm(SESSION, "123456"));
        assertThat(played.received()).hasSize(4);
    }

    @Test
    void refusalsAreSaidInFrench() {
        played.problem(422, "code-wrong", "Code incorrect.").problem(404, "not-found", "");
        assertThatExceptionOfType(PlatformException.class).isThrownBy(() -> platform.confirm(SESSION, "0")).withMessage("Code incorrect.");
        fails(Kind.NOT_FOUND, () -> platform.sign(SESSION, List.of("a"), NAME));
    }
}
