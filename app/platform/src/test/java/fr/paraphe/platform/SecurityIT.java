package fr.paraphe.platform;

import static fr.paraphe.platform.PlatformWorld.student;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.SigningOrder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Attack cases of the security note (1, 8–11, 21, 22), by direct HTTP calls. */
class SecurityIT {
    private final PlatformWorld world = new PlatformWorld(false);
    private final SignerClient client = new SignerClient(world.server);

    @AfterEach
    void stop() {
        world.close();
    }

    private UUID readyToSign(AuthLevel level) {
        Signatory student = student(level);
        UUID id = world.running(SigningOrder.FREE, student);
        client.open(world.token(student));
        client.read(3);
        client.accept();
        return id;
    }

    private HttpResponse<String> askCode() {
        return client.post(client.root + "/code");
    }

    @Test
    void anAlteredLinkIsAnUnknownLink() { // security case 1
        Signatory student = student(AuthLevel.LINK);
        world.running(SigningOrder.FREE, student);
        String token = world.token(student);
        HttpResponse<String> unknown = client.get("/s/" + "A".repeat(43));
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : token.charAt(i) == 'z' ? 'y' : 'z';
            assertSame(token.substring(0, i) + other + token.substring(i + 1), unknown);
        }
        for (char last : "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_".toCharArray()) { // two bits of the last character are unused
            String altered = token.substring(0, 42) + last;
            if (!altered.equals(token)) {
                assertSame(altered, unknown);
            }
        }
        assertSame(token.substring(1), unknown);
        assertSame(token + "A", unknown);
        String swapped = token.chars().mapToObj(c -> Character.toString(Character.isUpperCase(c) ? Character.toLowerCase(c)
                : Character.toUpperCase(c))).reduce("", String::concat);
        assertSame(swapped, unknown);
        assertThat(client.get("/s/" + token).statusCode()).isEqualTo(200);
    }

    private void assertSame(String token, HttpResponse<String> unknown) {
        HttpResponse<String> answer = client.get("/s/" + token);
        assertThat(answer.statusCode()).as(token).isEqualTo(404);
        assertThat(answer.body()).as(token).isEqualTo(unknown.body());
    }

    @Test
    void guessingACodeLocksTheSignatoryWhateverHisBrowser() { // security case 8, F217, D-24
        UUID id = readyToSign(AuthLevel.LINK_SMS);
        askCode();
        String right = world.code();
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(client.sign("Maureen AUDOUIN", "code", wrong).body()).contains("code-wrong");
        }
        HttpResponse<String> locked = client.sign("Maureen AUDOUIN", "code", right);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.headers().firstValue("Retry-After")).contains("900");
        assertThat(askCode().body()).contains("code-locked");
        var other = new SignerClient(world.server);
        other.open(world.token(world.read(id).circuit().signatories().getFirst()));
        other.read(3);
        other.accept();
        assertThat(other.sign("Maureen AUDOUIN", "code", right).body()).contains("code-locked");
        world.clock.pass(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(client.sign("Maureen AUDOUIN", "code", right).body()).contains("code-missing");
        askCode();
        assertThat(client.sign("Maureen AUDOUIN", "code", world.code()).statusCode()).isEqualTo(303);
        assertThat(world.count(id, ProofEventType.CODE_FAILED)).isEqualTo(5);
        assertThat(world.count(id, ProofEventType.SIGNED)).isEqualTo(1);
    }

    @Test
    void aCodeServesOnceAndInItsOwnSessionOnly() { // security case 9
        UUID id = readyToSign(AuthLevel.LINK_SMS);
        var other = new SignerClient(world.server);
        other.open(world.token(world.read(id).circuit().signatories().getFirst()));
        other.read(3);
        other.accept();
        askCode();
        String code = world.code();
        assertThat(other.sign("Maureen AUDOUIN", "code", code).body()).contains("code-wrong");
        assertThat(client.sign("Maureen AUDOUIN", "code", code).statusCode()).isEqualTo(303);
        assertThat(client.sign("Maureen AUDOUIN", "code", code).statusCode()).isEqualTo(409);
        assertThat(other.sign("Maureen AUDOUIN", "code", code).statusCode()).isEqualTo(409);
        assertThat(world.count(id, ProofEventType.SIGNED)).isEqualTo(1);
    }

    @Test
    void aCodeIsValidForTenMinutes() { // security case 10, D-24
        readyToSign(AuthLevel.LINK_SMS);
        askCode();
        String late = world.code();
        world.clock.pass(Duration.ofSeconds(601));
        assertThat(client.sign("Maureen AUDOUIN", "code", late).body()).contains("code-expired");
        askCode();
        String inTime = world.code();
        world.clock.pass(Duration.ofSeconds(599));
        assertThat(client.sign("Maureen AUDOUIN", "code", inTime).statusCode()).isEqualTo(303);
    }

    @Test
    void codesCannotFloodANumber() { // security case 11, D-24
        readyToSign(AuthLevel.LINK_SMS);
        List<Integer> statuses = IntStream.range(0, 20).parallel().mapToObj(_ -> askCode().statusCode()).sorted().toList();
        assertThat(statuses.getFirst()).isEqualTo(202);
        assertThat(statuses.subList(1, 20)).containsOnly(429);
        for (int i = 0; i < 10; i++) {
            world.deliver();
            world.clock.pass(Duration.ofSeconds(31));
            askCode();
        }
        world.deliver();
        assertThat(world.outbox.all().stream().filter(m -> m.channel() == OutgoingMessage.Channel.SMS)).hasSize(5);
        HttpResponse<String> refused = askCode();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void nothingIsWrittenFromAnotherOrigin() { // security case 21
        UUID id = readyToSign(AuthLevel.LINK);
        int before = world.events.of(id).size();
        String own = client.origin;
        for (String origin : List.of("", "null", "https://evil.example", "http://127.0.0.1:1", own + ".evil.example", "http://localhost")) {
            client.origin = origin;
            for (String path : List.of("/views", "/summary", "/code", "/sign", "/refuse")) {
                assertThat(client.post(client.root + path, "reason", "x").statusCode()).as(origin + path).isEqualTo(403);
            }
        }
        client.origin = own;
        for (String site : List.of("cross-site", "same-site", "none")) {
            var request = client.writing(client.root + "/refuse").header("Sec-Fetch-Site", site)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("reason=x&csrf=" + client.csrf));
            assertThat(client.send(request.build()).statusCode()).as(site).isEqualTo(403);
        }
        String token = client.csrf;
        client.csrf = "0".repeat(64);
        assertThat(client.sign("Maureen AUDOUIN").statusCode()).isEqualTo(403);
        client.csrf = token;
        assertThat(world.events.of(id)).hasSize(before);
        assertThat(client.sign("Maureen AUDOUIN").statusCode()).isEqualTo(303);
    }

    @Test
    void theSignerComesFromTheCookieOnly() { // rule 3
        UUID id = readyToSign(AuthLevel.LINK);
        var stranger = new SignerClient(world.server);
        assertThat(stranger.get(client.root).statusCode()).isEqualTo(404);
        stranger.cookie = "ps=" + "A".repeat(43);
        stranger.csrf = client.csrf;
        assertThat(stranger.get(client.root).body()).isEqualTo(stranger.get("/signer/" + UUID.randomUUID()).body());
        assertThat(stranger.post(client.root + "/sign", "mode", "TEXT", "name", "Maureen AUDOUIN").statusCode()).isEqualTo(404);
        assertThat(world.count(id, ProofEventType.SIGNED)).isZero();
        assertThat(client.sign("Jean DUPONT").body()).contains("name-different");
        world.clock.pass(Duration.ofMinutes(20).plusSeconds(1));
        assertThat(client.sign("Maureen AUDOUIN").statusCode()).isEqualTo(404);
    }

    @Test
    void everyAnswerCarriesTheHeaders() { // security case 22
        Signatory student = student(AuthLevel.LINK);
        world.running(SigningOrder.FREE, student);
        HttpResponse<String> landing = client.get("/s/" + world.token(student));
        HttpResponse<String> opened = client.open(world.token(student));
        List<HttpResponse<String>> answers = List.of(opened, landing, client.get("/nowhere"),
                client.get("/paraphe.css"), client.get("/webjars/pdfjs-dist/5.4.624/build/pdf.min.mjs"),
                client.get(client.root + "/document"), client.sign("Maureen AUDOUIN"), client.get("/api/v1/me"),
                client.get("/favicon.svg"), client.post("/nowhere"));
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(303, 200, 404, 200, 200, 200, 409, 401, 200, 404);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'")
                    .contains("default-src 'none'").doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        });
        String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict").contains("Path=" + client.root);
    }

    @Test
    void noSecretIsKeptInTheBase() { // security case 2
        Signatory student = student(AuthLevel.LINK_SMS);
        UUID id = world.running(SigningOrder.FREE, student);
        String token = world.token(student);
        assertThat(world.outbox.all().toString()).doesNotContain(token);
        assertThat(world.links.ofTransaction(id).toString()).doesNotContain(token);
        assertThat(world.events.of(id).toString()).doesNotContain(token);
    }
}
