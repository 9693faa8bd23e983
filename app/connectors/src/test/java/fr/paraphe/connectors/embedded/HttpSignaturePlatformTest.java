package fr.paraphe.connectors.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import fr.paraphe.connectors.embedded.PlayedPlatform.Received;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.OutgoingRequest;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.PlatformException.Kind;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatoryProgress;
import fr.paraphe.domain.dispatch.SignaturePlatform.FinalisationOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpSignaturePlatformTest {
    private static final String ID = "01980000-0000-7000-8000-000000000001";
    private static final String TOKEN = "jeton-secret-42";
    private static final String TRAIL = """
            {"earlier": 2, "later": {}, "events": [{"at": "2026-11-21T09:31:00Z", "type": "later.kind", "words": "Autre chose",
              "actor": "plateforme", "detail": "a\\n\\u0007b", "ip": "203.0.113.9"}],
             "messages": [{"at": "2026-11-21T09:30:00Z", "way": "SMS", "name": "Zoé ÇELIK", "address": "+33 6 ** ** ** 78",
              "subject": "Rappel", "state": "REJECTED", "failure": "Numéro refusé."}]}
            """;
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final PlayedPlatform played = new PlayedPlatform();
    private final List<Duration> waits = new ArrayList<>();
    private final HttpSignaturePlatform platform = new HttpSignaturePlatform(played.address(), () -> TOKEN, Duration.ofMillis(900),
            new Patience(3, Duration.ofSeconds(1), Duration.ofSeconds(10), waits::add));

    @AfterEach
    void close() {
        platform.close();
        played.close();
    }

    // F104
    @Test
    void aDocumentIsHandedOverWithItsCircuitAndItsWords() {
        played.then(201, "{\"id\":\"" + ID + "\",\"unknown\":1}");
        assertThat(platform.prepare(request())).isEqualTo(ID);
        Received sent = played.received().getFirst();
        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.target()).isEqualTo("/api/v1/signature-requests");
        assertThat(sent.authorization()).isEqualTo("Bearer " + TOKEN);
        assertThat(sent.contentType()).startsWith("multipart/form-data");
        assertThat(sent.body()).contains("name=\"request\"", "name=\"document\"", "filename=", "application/pdf", "%%EOF",
                "\"order\":\"IMPOSED\"", "\"lastFirst\":\"ÇELIK Zoé\"", "\"mobile\":null", "\"role\":\"STUDENT\"");
    }

    @Test
    void aDocumentIsHandedOverAndStartedInOneCall() { // X08
        played.then(201, "{\"id\":\"" + ID + "\",\"started\":true}");
        assertThat(platform.handOver(request())).isEqualTo(ID);
        assertThat(played.received()).extracting(Received::target).containsExactly("/api/v1/signature-requests?start=true");
    }

    @Test
    void aPlatformThatOnlyKeepsDocumentsIsAskedToStartThem() { // X08
        played.then(201, "{\"id\":\"" + ID + "\"}").then(204, "");
        assertThat(platform.handOver(request())).isEqualTo(ID);
        assertThat(played.received()).extracting(Received::target)
                .containsExactly("/api/v1/signature-requests?start=true", "/api/v1/signature-requests/" + ID + "/start");
    }

    @Test
    void startingAndAnnouncingAreCallsWithoutBody() {
        played.then(204, "");
        platform.start(ID);
        platform.announce(UUID.fromString(ID));
        assertThat(played.received()).extracting(Received::target)
                .containsExactly("/api/v1/signature-requests/" + ID + "/start", "/api/v1/batches/" + ID + "/announce");
    }

    @Test
    void changesGiveEachDocumentOnceAndWhereToGoOn() {
        played.then(200, "{\"events\":[{\"seq\":1,\"type\":\"x.new\",\"requestId\":\"a\"},{\"seq\":2,\"requestId\":\"b\"},"
                + "{\"seq\":3,\"requestId\":\"a\"}],\"next\":\"3\",\"more\":true,\"extra\":{}}");
        var changes = platform.changesSince("0");
        assertThat(changes.platformIds()).containsExactly("a", "b");
        assertThat(changes.next()).isEqualTo("3");
        assertThat(changes.more()).isTrue();
        assertThat(played.received().getFirst().target()).isEqualTo("/api/v1/events?after=0&limit=200");
    }

    @Test
    void aCircuitComesBackWithWhatHasHappened() {
        played.then(200, circuitJson());
        Circuit circuit = platform.read(ID);
        Signatory first = circuit.signatories().getFirst();
        assertThat(first.progress().invitedAt()).isEqualTo(Instant.parse("2026-11-21T09:31:00Z"));
        assertThat(first.signed()).isFalse();
        assertThat(first.person().mobile()).isNull();
        assertThat(circuit.order()).isEqualTo(SigningOrder.FREE);
        assertThat(circuit.archivedAt()).isNull();
    }

    @Test
    void onlyACircuitWhereEitherSufficesSaysSo() { // D-20
        played.then(201, "{\"id\":\"" + ID + "\"}").then(201, "{\"id\":\"" + ID + "\"}").then(200, circuitJson())
                .then(200, circuitJson().replace("\"rank\"", "\"either\": true, \"rank\""));
        OutgoingRequest usual = request();
        platform.prepare(usual);
        Signatory first = usual.circuit().signatories().getFirst();
        var either = new Signatory(first.id(), SignatoryRole.GUARDIAN, first.requirement(), 1, first.authLevel(), first.person(),
                first.progress(), true);
        platform.prepare(new OutgoingRequest(usual.externalId(), usual.batchId(), usual.documentName(), usual.reference(),
                Circuit.start(SigningOrder.FREE, List.of(either), usual.circuit().endsAt()), usual.message(), usual.pdf()));
        assertThat(played.received().getFirst().body()).doesNotContain("\"either\"");
        assertThat(played.received().get(1).body()).contains("\"either\":true");
        assertThat(platform.read(ID).signatories()).noneMatch(Signatory::either);
        assertThat(platform.read(ID).signatories()).allMatch(Signatory::either);
    }

    // E23, F147
    @Test
    void whatHappenedIsReadWithEventsThatThisVersionDoesNotKnow() {
        played.then(200, TRAIL);
        assertThat(platform.trail(ID)).isEqualTo(new CircuitTrail(2,
                List.of(new CircuitTrail.Event(Instant.parse("2026-11-21T09:31:00Z"), "later.kind", "Autre chose", "plateforme", "a b")),
                List.of(new CircuitTrail.Message(Instant.parse("2026-11-21T09:30:00Z"), ReminderWay.SMS, "Zoé ÇELIK", "+33 6 ** ** ** 78",
                        "Rappel", CircuitTrail.State.REJECTED, "Numéro refusé."))));
        assertThat(played.received().getFirst().target()).isEqualTo("/api/v1/signature-requests/" + ID + "/trail");
    }

    @ParameterizedTest
    @CsvSource({"SMS, PIGEON", "REJECTED, LOST", "\"words\", \"word\"", "2026-11-21T09:30:00Z, hier", "\"messages\", \"letters\"",
        "\"events\", \"facts\""})
    void whatHappenedIsUnexpectedWhenItCannotBeRead(String right, String wrong) {
        played.then(200, TRAIL.replace(right, wrong));
        assertKind(Kind.UNEXPECTED, () -> platform.trail(ID));
    }

    // F154
    @Test
    void aFinalisationOpensAPageOnce() {
        played.then(201, "{\"url\":\"http://127.0.0.1:8090/f/abc\",\"taken\":1,\"ignored\":0}");
        URI page = platform.finalise(List.of(ID), new FinalisationOrder(UUID.fromString(ID), "Marie DURAND"));
        assertThat(page).hasToString("http://127.0.0.1:8090/f/abc");
        assertThat(played.received().getFirst().body()).contains("\"ids\":[\"" + ID + "\"]", "\"name\":\"Marie DURAND\"");
    }

    @Test
    void anAddressThatIsNoPageIsNotOpened() {
        played.then(201, "{\"url\":\"file:///etc/passwd\"}");
        assertKind(Kind.UNEXPECTED, () -> platform.finalise(List.of(ID), new FinalisationOrder(UUID.fromString(ID), "X")));
    }

    @Test
    void theSignedDocumentAndTheProofAreReadWhole() {
        played.then(exchange -> PlayedPlatform.send(exchange, 200, "application/pdf", PDF));
        assertThat(platform.signedDocument(ID)).isEqualTo(PDF);
        assertThat(platform.proofPdf(ID)).isEqualTo(PDF);
        assertThat(played.received()).extracting(Received::target).containsExactly(
                "/api/v1/signature-requests/" + ID + "/document?version=signed", "/api/v1/signature-requests/" + ID + "/proof.pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "400,REFUSED", "401,UNAUTHORISED", "403,REFUSED", "404,NOT_FOUND", "409,CONFLICT", "413,REFUSED", "422,REFUSED", "429,TOO_MANY",
        "500,UNEXPECTED", "502,UNREACHABLE", "503,UNREACHABLE", "302,UNEXPECTED", "418,UNEXPECTED"
    })
    void eachRefusalHasItsKindAndAFrenchSentence(int status, Kind kind) {
        played.problem(status, "some-code", "");
        PlatformException failure = assertKind(kind, () -> platform.prepare(request()));
        assertThat(failure.getMessage()).doesNotContain(TOKEN).endsWith(".");
    }

    @Test
    void theReasonOfThePlatformIsShown() {
        played.problem(422, "mobile-missing", "Le mobile de ZOÉ manque.\\u0007");
        PlatformException failure = assertKind(Kind.REFUSED, () -> platform.prepare(request()));
        assertThat(failure).hasMessage("Le mobile de ZOÉ manque.");
    }

    @Test
    void tooManyCallsWaitAsLongAsThePlatformAsks() {
        played.then(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7");
            PlayedPlatform.send(exchange, 429, "application/json", new byte[0]);
        }).then(204, "");
        platform.start(ID);
        assertThat(waits).containsExactly(Duration.ofSeconds(7));
        assertThat(played.received()).hasSize(2);
    }

    @Test
    void aLongWaitIsLeftToTheQueue() {
        played.then(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            PlayedPlatform.send(exchange, 429, "application/json", new byte[0]);
        });
        PlatformException failure = assertKind(Kind.TOO_MANY, () -> platform.start(ID));
        assertThat(failure.passing()).isTrue();
        assertThat(failure.retryAfter()).contains(Duration.ofHours(1));
        assertThat(waits).isEmpty();
    }

    // X08
    @Test
    void aConnectionCutAfterTheRequestWasTakenIsAskedAgainWithTheSameExternalIdentifier() {
        played.then(HttpExchange::close).then(200, "{\"id\":\"" + ID + "\"}");
        assertThat(platform.prepare(request())).isEqualTo(ID);
        assertThat(played.received()).hasSize(2).allSatisfy(r -> assertThat(r.body()).contains("\"externalId\":\"" + ID + "\""));
        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void theOpeningOfAFinalisationIsNeverRepeated() {
        played.then(HttpExchange::close);
        assertKind(Kind.UNREACHABLE, () -> platform.finalise(List.of(ID), new FinalisationOrder(UUID.fromString(ID), "X")));
        played.then(503, "{}");
        assertThat(played.received()).hasSize(1);
    }

    @Test
    void nobodyAnswersAfterThreeTries() {
        played.close();
        PlatformException failure = assertKind(Kind.UNREACHABLE, () -> platform.start(ID));
        assertThat(failure.passing()).isTrue();
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void aSlowAnswerIsGivenUp() {
        played.then(exchange -> {
            try {
                Thread.sleep(4_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        long start = System.nanoTime();
        assertKind(Kind.UNREACHABLE, () -> platform.finalise(List.of(ID), new FinalisationOrder(UUID.fromString(ID), "X")));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void aTruncatedDocumentIsNotKept() {
        byte[] cut = Arrays.copyOf(PDF, 16);
        played.then(exchange -> PlayedPlatform.send(exchange, 200, "application/pdf", cut));
        assertKind(Kind.UNEXPECTED, () -> platform.signedDocument(ID));
    }

    @Test
    void aDocumentCutOnTheWayIsAskedAgain() {
        played.then(exchange -> {
            exchange.sendResponseHeaders(200, PDF.length);
            exchange.getResponseBody().write(PDF, 0, 10);
            exchange.getResponseBody().flush();
            exchange.close();
        }).then(exchange -> PlayedPlatform.send(exchange, 200, "application/pdf", PDF));
        assertThat(platform.signedDocument(ID)).isEqualTo(PDF);
    }

    @Test
    void aHugeAnswerIsAbandoned() {
        played.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var block = new byte[65_536];
            try (var out = exchange.getResponseBody()) {
                for (int i = 0; i < 20_000; i++) {
                    out.write(block);
                }
            }
        });
        long start = System.nanoTime();
        assertKind(Kind.UNEXPECTED, () -> platform.read(ID));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(played.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{}", "{\"circuit\":{}}", "<html>",
        "{\"circuit\":{\"order\":\"OTHER\",\"signatories\":[]}}"})
    void anAnswerThatCannotBeReadIsUnexpected(String body) {
        played.then(200, body);
        assertKind(Kind.UNEXPECTED, () -> platform.read(ID));
    }

    // F011
    @Test
    void theCheckKnowsOurPlatformFromAnother() {
        played.then(200, "{\"product\":\"paraphe\",\"apiVersion\":\"1\"}").then(200, "{\"product\":\"other\",\"apiVersion\":\"1\"}");
        platform.check();
        assertKind(Kind.UNEXPECTED, platform::check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "ftp://127.0.0.1", "//127.0.0.1:8090", "http://127.0.0.1.example.org"})
    void anAddressWithoutEncryptionIsRefusedUnlessItIsThisMachine(String address) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new HttpSignaturePlatform(URI.create(address), () -> TOKEN));
    }

    private static PlatformException assertKind(Kind kind, ThrowingCallable call) {
        PlatformException failure = catchThrowableOfType(PlatformException.class, call);
        assertThat(failure).isNotNull();
        assertThat(failure.kind()).isEqualTo(kind);
        return failure;
    }

    private static OutgoingRequest request() {
        var id = UUID.fromString(ID);
        var person = new PersonSnapshot(id, "ÇELIK Zoé", "Zoé ÇELIK", "", "zoe@ecole.example", null);
        var student = new Signatory(id, SignatoryRole.STUDENT, Requirement.MANDATORY, 1, AuthLevel.LINK, person, SignatoryProgress.NONE);
        Circuit circuit = Circuit.start(SigningOrder.IMPOSED, List.of(student), Instant.parse("2026-12-21T22:59:59Z"));
        return new OutgoingRequest(id, id, "Convention – ÇELIK Zoé", "2026-000001", circuit,
                new OutgoingRequest.Message("Campus", "Sujet", "Corps"), PDF);
    }

    private static String circuitJson() {
        return """
                {"id": "%1$s", "startedAt": null, "later": [1],
                 "circuit": {"order": "FREE", "endsAt": "2026-12-21T22:59:59Z", "cancelledAt": null, "archivedAt": null, "new": true,
                  "signatories": [{"id": "%1$s", "role": "STUDENT", "requirement": "MANDATORY", "rank": 1, "authLevel": "LINK",
                   "person": {"personId": "%1$s", "lastFirst": "A B", "firstLast": "B A", "organisation": "", "email": "a@b.example"},
                   "invitedAt": "2026-11-21T09:31:00Z", "viewedAt": null, "signedAt": null, "declinedAt": null, "declineReason": null}]}}
                """.formatted(ID);
    }
}
