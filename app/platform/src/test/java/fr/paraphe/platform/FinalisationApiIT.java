package fr.paraphe.platform;

import static fr.paraphe.platform.PlatformWorld.representative;
import static fr.paraphe.platform.PlatformWorld.signatory;
import static fr.paraphe.platform.PlatformWorld.student;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.paraphe.domain.finalisation.FinalisationPlatform;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The institution's last signature from inside the client, over HTTP, and who tries to give it without being him (E27, D-09, D-24). */
class FinalisationApiIT {
    private static final UUID ME = representative().person().personId();
    private static final String NONE = "-";
    private final PlatformWorld world = new PlatformWorld(false);
    private final ApiCalls api = new ApiCalls(world);
    private final ObjectMapper mapper = new ObjectMapper();

    @AfterEach
    void stop() {
        world.close();
    }

    /** A session of the client's: its identifier and its secret. */
    private record Session(String id, String secret) {}

    private static String list(UUID... ids) {
        return Arrays.stream(ids).map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private UUID ready() {
        return world.running(SigningOrder.FREE, signatory(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, 9,
                AuthLevel.LINK_SMS, "Claire DURAND"));
    }

    private HttpResponse<String> open(UUID... ids) throws Exception {
        return api.post("/finalisations/sessions",
                "{\"ids\": " + list(ids) + ", \"representativeId\": \"" + ME + "\", \"name\": \"Claire DURAND\"}");
    }

    private Session session(UUID... ids) throws Exception {
        HttpResponse<String> answer = open(ids);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode told = mapper.readTree(answer.body());
        return new Session(told.path("id").asText(), told.path("secret").asText());
    }

    private HttpResponse<String> call(Session session, String path, String json) throws Exception {
        HttpRequest.Builder request = api.to("/finalisations/sessions/" + session.id() + path).header("Content-Type", "application/json")
                .header("User-Agent", "Paraphe");
        if (!session.secret().equals(NONE)) {
            request.header("X-Session", session.secret());
        }
        return api.send(request.POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> accept(Session session) throws Exception {
        return call(session, "/conditions", "{\"version\": \"2026-1\"}");
    }

    private HttpResponse<String> ask(Session session) throws Exception {
        return call(session, "/code", "{\"way\": \"SMS\"}");
    }

    private HttpResponse<String> confirm(Session session, String code) throws Exception {
        return call(session, "/confirmation", "{\"code\": \"" + code + "\"}");
    }

    private HttpResponse<String> sign(Session session, UUID... ids) throws Exception {
        return call(session, "/signatures", "{\"ids\": " + list(ids) + ", \"mode\": \"TEXT\", \"name\": \"claire durand\"}");
    }

    private String asked(Session session) throws Exception {
        assertThat(accept(session).statusCode()).isEqualTo(204);
        assertThat(ask(session).statusCode()).isEqualTo(204);
        return world.code();
    }

    private static String wrong(String right) {
        return right.equals("000000") ? "000001" : "000000";
    }

    @Test
    void aBatchIsSignedSliceAfterSliceOnceTheCodeIsTyped() throws Exception { // F154, F156, F159, F160, F162
        List<UUID> ids = IntStream.range(0, 3).mapToObj(_ -> ready()).toList();
        UUID waiting = world.running(SigningOrder.FREE, student(AuthLevel.LINK), representative());
        JsonNode conditions = mapper.readTree(api.get("/finalisations/conditions").body());
        assertThat(conditions.path("version").asText()).isEqualTo("2026-1");
        assertThat(new SignerClient(world.server).get(URI.create(conditions.path("url").asText()).getPath()).statusCode()).isEqualTo(200);

        HttpResponse<String> opened = open(ids.get(0), ids.get(1), ids.get(2), waiting);
        JsonNode told = mapper.readTree(opened.body());
        assertThat(told.path("left")).singleElement().satisfies(left -> {
            assertThat(left.path("id").asText()).isEqualTo(waiting.toString());
            assertThat(left.path("code").asText()).isEqualTo("not-ready");
        });
        var session = new Session(told.path("id").asText(), told.path("secret").asText());
        String code = asked(session);
        assertThat(confirm(session, code).statusCode()).isEqualTo(204);
        assertThat(confirm(session, code).statusCode()).as("an answer may be lost").isEqualTo(204);

        HttpResponse<String> first = sign(session, ids.get(0), ids.get(1));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(mapper.readTree(first.body()).path("results")).hasSize(2).allSatisfy(one ->
                assertThat(one.path("signed").asBoolean()).isTrue());
        assertThat(sign(session, ids.get(0), ids.get(1)).body()).as("replaying changes nothing").isEqualTo(first.body());
        assertThat(sign(session, ids.get(2)).statusCode()).isEqualTo(200);

        for (UUID id : ids) {
            assertThat(world.events.of(id)).extracting(e -> e.type()).endsWith(ProofEventType.OPENED, ProofEventType.TERMS_ACCEPTED,
                    ProofEventType.CODE_SENT, ProofEventType.CODE_ACCEPTED, ProofEventType.SIGNED);
            assertThat(world.events.of(id).getLast().trace().userAgent()).isEqualTo("Paraphe");
            assertThat(world.events.of(id).getLast().trace().ip()).isEqualTo("127.0.0.1");
        }
        assertThat(world.count(waiting, ProofEventType.SIGNED)).isZero();
        assertThat(world.closeDue()).isEqualTo(3);
        assertThat(sign(session, ids.get(2)).body()).contains("\"signed\":true");
    }

    @Test
    void thePictureIsJudgedByThePlatform() throws Exception { // F124
        UUID id = ready();
        Session session = session(id);
        confirm(session, asked(session));
        for (String picture : List.of("null", "\"\"", "\"===\"", "\"" + Base64.getEncoder().encodeToString(new byte[9]) + "\"",
                "\"" + "A".repeat(2_900_000) + "\"")) {
            HttpResponse<String> refused = call(session, "/signatures",
                    "{\"ids\": " + list(id) + ", \"mode\": \"IMAGE\", \"name\": \"\", \"picture\": " + picture + "}");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("image-refused");
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", png);
        HttpResponse<String> signed = call(session, "/signatures", "{\"ids\": " + list(id) + ", \"mode\": \"IMAGE\", \"name\": \"\", "
                + "\"picture\": \"" + Base64.getEncoder().encodeToString(png.toByteArray()) + "\"}");
        assertThat(signed.body()).contains("\"signed\":true");
        assertThat(world.events.of(id).getLast().detail()).startsWith("mode Importer une image, image SHA-256 ");
    }

    @Test
    void theTokenOfTheInterfaceAloneSignsNothing() throws Exception { // security case 12, D-09
        UUID id = ready();
        Session session = session(id);
        assertThat(sign(session, id).body()).contains("terms-missing");
        assertThat(ask(session).body()).contains("terms-missing");
        assertThat(call(session, "/conditions", "{\"version\": \"2025-1\"}").body()).contains("terms-missing");
        accept(session);
        assertThat(sign(session, id).body()).contains("code-missing");
        assertThat(confirm(session, "000000").body()).contains("code-missing");
        assertThat(call(session, "/code", "{\"way\": \"EMAIL\"}").body()).contains("code-way");
        String code = asked(session);
        assertThat(sign(session, id).body()).contains("code-missing");
        var browser = new SignerClient(world.server);
        browser.cookie = "ps=" + session.secret();
        assertThat(browser.get("/finalise/" + session.id()).statusCode()).as("it opens no page").isEqualTo(404);
        assertThat(browser.get("/signer/" + session.id()).statusCode()).isEqualTo(404);
        confirm(session, code);
        assertThat(browser.get("/finalise/" + session.id()).statusCode()).isEqualTo(404);
        assertThat(world.count(id, ProofEventType.SIGNED)).isZero();
        assertThat(open().statusCode()).isEqualTo(409);
        assertThat(api.send(HttpRequest.newBuilder(URI.create(world.server.address() + "/api/v1/finalisations/sessions/" + session.id()
                + "/signatures")).header("X-Session", session.secret()).POST(BodyPublishers.ofString("{}"))).statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionIsItsOwnersAndHoldsItsOwnDocumentsOnly() throws Exception { // rules 2 and 3
        UUID mine = ready();
        UUID other = ready();
        Session session = session(mine);
        Session another = session(other);
        confirm(session, asked(session));
        HttpResponse<String> unknown = sign(new Session(UUID.randomUUID().toString(), session.secret()), mine);
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (Session stolen : List.of(new Session(session.id(), another.secret()), new Session(session.id(), NONE),
                new Session(another.id(), session.secret()), new Session("x", session.secret()))) {
            assertThat(sign(stolen, mine).body()).as(stolen.id()).isEqualTo(unknown.body());
            assertThat(ask(stolen).body()).isEqualTo(unknown.body());
            assertThat(confirm(stolen, "000000").body()).isEqualTo(unknown.body());
            assertThat(accept(stolen).body()).isEqualTo(unknown.body());
        }
        assertThat(sign(session, mine, other).body()).as("refused whole").isEqualTo(unknown.body());
        assertThat(sign(session).statusCode()).isEqualTo(404);
        UUID[] many = IntStream.rangeClosed(0, FinalisationPlatform.SIGNED_AT_ONCE).mapToObj(n -> new UUID(1, n)).toArray(UUID[]::new);
        assertThat(sign(session, many).statusCode()).isEqualTo(400);
        String whole = "{\"ids\": " + list(mine) + ", \"mode\": \"TEXT\", \"name\": \"Claire DURAND\"}";
        for (String bad : List.of(whole.replace("TEXT", "STAMP"), whole.replace("\"name\"", "\"nom\""),
                whole.replace("{\"ids\"", "{\"id\""))) {
            assertThat(call(session, "/signatures", bad).statusCode()).as(bad).isEqualTo(400);
        }
        assertThat(call(session, "/signatures", whole.replace("Claire DURAND", "Paul MARTIN")).body()).contains("name-different");
        assertThat(open(mine, UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(api.post("/finalisations/sessions", "{\"ids\": " + list(mine) + ", \"representativeId\": \"" + UUID.randomUUID()
                + "\", \"name\": \"x\"}").statusCode()).isEqualTo(403);
        assertThat(world.count(mine, ProofEventType.SIGNED) + world.count(other, ProofEventType.SIGNED)).isZero();
    }

    @Test
    void guessingLocksThePersonAndABurntCodeIsWorthNothing() throws Exception { // security cases 8, 9, D-24
        UUID id = ready();
        UUID second = ready();
        Session session = session(id);
        Session other = session(second);
        String right = asked(session);
        accept(other);
        assertThat(confirm(other, right).body()).as("bound to its session").contains("code-wrong");
        for (int i = 0; i < 4; i++) {
            assertThat(confirm(session, wrong(right)).body()).contains("code-wrong");
        }
        HttpResponse<String> locked = confirm(session, right);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.headers().firstValue("Retry-After")).contains("900");
        assertThat(ask(other).body()).contains("code-locked");
        assertThat(ask(session(id)).body()).contains("terms-missing");
        world.clock.pass(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(confirm(session, right).body()).contains("code-missing");
        ask(session);
        String burnt = world.code();
        confirm(session, burnt);
        assertThat(confirm(other, burnt).body()).contains("code-missing");
        assertThat(sign(other, second).body()).contains("code-missing");
        assertThat(world.count(id, ProofEventType.CODE_FAILED)).isEqualTo(4);
    }

    @Test
    void aCodeLastsTenMinutesAndASessionTwentyOfSilence() throws Exception { // security case 10, D-24
        UUID id = ready();
        Session session = session(id);
        String late = asked(session);
        world.clock.pass(Duration.ofSeconds(601));
        assertThat(confirm(session, late).body()).contains("code-expired");
        ask(session);
        String inTime = world.code();
        world.clock.pass(Duration.ofSeconds(599));
        assertThat(confirm(session, inTime).statusCode()).isEqualTo(204);
        world.clock.pass(Duration.ofMinutes(20).plusSeconds(1));
        assertThat(sign(session, id).statusCode()).isEqualTo(404);
        assertThat(world.count(id, ProofEventType.SIGNED)).isZero();
    }

    @Test
    void ofManyCallsAtOnceOneSigns() throws Exception { // security: rule 4
        UUID id = ready();
        Session session = session(id);
        confirm(session, asked(session));
        List<String> answers = IntStream.range(0, 8).parallel().mapToObj(_ -> {
            try {
                return sign(session, id).body();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }).toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer).contains("\"signed\":true"));
        assertThat(world.count(id, ProofEventType.SIGNED)).isEqualTo(1);
    }

    @Test
    void codesCannotFloodANumber() throws Exception { // security case 11, D-24
        Session session = session(ready());
        accept(session);
        for (int i = 0; i < 8; i++) {
            ask(session);
            assertThat(ask(session).body()).contains(i < 5 ? "too-soon" : "too-many");
            world.deliver();
            world.clock.pass(Duration.ofSeconds(31));
        }
        assertThat(world.delivered.stream().filter(m -> m.recipient().equals("+33612345678"))).hasSize(5);
    }
}
