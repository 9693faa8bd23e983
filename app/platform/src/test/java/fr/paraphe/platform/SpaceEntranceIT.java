package fr.paraphe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.lockers.LockerDocument;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.platform.http.Csrf;
import java.io.ByteArrayInputStream;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Attacks on the entrance of the Spaces, by direct HTTP calls (security rules 10 to 13, cases 4, 21, 25). */
class SpaceEntranceIT {
    private final PlatformWorld world = new PlatformWorld(false);
    private final SpaceClient client = new SpaceClient(world);
    private final String pupil = Objects.requireNonNull(world.spaces.student.contact().email());

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void withoutASessionEveryPageIsTheEntranceAndNothingIsDone() {
        LockerDocument document = world.spaces.filed(DocumentNature.MISCELLANEOUS, Instant.parse("2026-11-20T09:00:00Z"),
                world.spaces.student.id());
        String id = "/" + UUID.randomUUID();
        for (String path : List.of("/espace", "/espace/a-signer", "/espace/a-signer" + id + id, "/espace/documents",
                "/espace/documents/" + document.id() + "/pdf", "/espace/profil")) {
            HttpResponse<String> answer = client.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElse("")).as(path).endsWith("/espace/connexion");
            assertThat(answer.body()).as(path).doesNotContain("%PDF");
        }
        client.get("/espace/connexion");
        for (String path : List.of("/espace/a-signer" + id + id, "/espace/documents/" + document.id(), "/espace/deconnexion")) {
            assertThat(client.post(path).headers().firstValue("Location").orElse("")).as(path).endsWith("/espace/connexion");
        }
        assertThat(world.spaces.lockers.unread(List.of(world.spaces.student.id()))).isEqualTo(1);
    }

    @Test
    void theCookieIsNewAtEachEntryAndGuarded() { // fixation
        client.choose(client.key(pupil), SpaceClient.PASSWORD);
        var planted = new HttpCookie("pe", "B".repeat(43));
        planted.setPath("/espace");
        planted.setVersion(0);
        planted.setDomain("127.0.0.1");
        client.cookies.getCookieStore().add(URI.create(world.server.address() + "/espace"), planted);
        HttpResponse<String> answer = client.logIn(pupil, SpaceClient.PASSWORD);
        String cookie = answer.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("pe=")).findFirst().orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/espace").doesNotContain("B".repeat(43));
        String first = client.cookie("pe");
        client.logIn(pupil, SpaceClient.PASSWORD);
        assertThat(client.cookie("pe")).isNotEqualTo(first);
        assertThat(world.spaces.spaces.sessionCount()).as("the former session of this browser has ended").isEqualTo(1);
        assertThat(world.spaces.spaces.everything()).doesNotContain(first, client.cookie("pe"), SpaceClient.PASSWORD);
    }

    @Test
    void leavingEndsTheSessionOnTheServer() {
        client.enter(pupil);
        String secret = client.cookie("pe");
        assertThat(client.post("/espace/deconnexion").headers().firstValue("Location").orElse("")).endsWith("/espace/connexion?sortie");
        assertThat(client.get("/espace/connexion?sortie").body()).contains("Vous êtes déconnecté.");
        var thief = new SpaceClient(world);
        var stolen = new HttpCookie("pe", secret);
        stolen.setPath("/espace");
        stolen.setVersion(0);
        thief.cookies.getCookieStore().add(URI.create(world.server.address() + "/espace"), stolen);
        HttpResponse<String> answer = thief.get("/espace");
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/espace/connexion?fin");
    }

    @Test
    void twentyMinutesWithoutActionEndTheSessionAndSoDoesANewPassword() {
        client.enter(pupil);
        world.clock.pass(Duration.ofMinutes(20));
        assertThat(client.get("/espace").statusCode()).isEqualTo(200);
        var other = new SpaceClient(world);
        other.choose(other.key(pupil), "un tout autre mot de passe");
        assertThat(client.get("/espace").statusCode()).isEqualTo(303);
        client.logIn(pupil, "un tout autre mot de passe");
        assertThat(client.get("/espace").statusCode()).isEqualTo(200);
        world.clock.pass(Duration.ofMinutes(20).plusSeconds(1));
        assertThat(client.get("/espace").statusCode()).isEqualTo(303);
    }

    @Test
    void anAddressTakenOffTheCardLosesTheSpaceAtOnce() { // security rule 13
        client.enter(pupil);
        world.spaces.students.save(RecordFields.with(world.spaces.student, "contact.email", "autre@ecole.example"));
        assertThat(client.get("/espace").statusCode()).isEqualTo(303);
        assertThat(client.logIn(pupil, SpaceClient.PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void askingAnswersTheSameWhetherTheAddressIsKnownOrNot() { // enumeration
        HttpResponse<String> known = client.ask(pupil);
        HttpResponse<String> unknown = client.ask("inconnue@ecole.example");
        HttpResponse<String> again = client.ask("x".repeat(3000) + "@ecole.example");
        assertThat(List.of(unknown, again)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(known.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(known.body()).contains("Si l'établissement connaît cette adresse");
        });
        assertThat(world.outbox.all()).hasSize(1);
        client.choose(client.key(pupil), SpaceClient.PASSWORD);
        HttpResponse<String> wrong = client.logIn(pupil, "un mauvais mot de passe");
        HttpResponse<String> nobody = client.logIn("inconnue@ecole.example", "un mauvais mot de passe");
        assertThat(wrong.statusCode()).isEqualTo(nobody.statusCode()).isEqualTo(422);
        assertThat(wrong.body().replace(pupil, "")).isEqualTo(nobody.body().replace("inconnue@ecole.example", ""));
        assertThat(wrong.body()).doesNotContain("un mauvais mot de passe");
    }

    @Test
    void aMailScannerSpendsNothingAndTheLinkServesOnce() { // security case 4, replay
        String token = client.key(pupil);
        String before = world.spaces.spaces.everything();
        for (int i = 0; i < 50; i++) {
            assertThat(new SpaceClient(world).get("/espace/acces/" + token).statusCode()).isEqualTo(200);
        }
        assertThat(world.spaces.spaces.everything()).isEqualTo(before).doesNotContain(token);
        assertThat(world.outbox.all().toString()).doesNotContain(token);
        assertThat(client.choose(token, "trop court").statusCode()).isEqualTo(422);
        assertThat(client.choose(token, pupil).body()).contains("Votre adresse ne peut pas être votre mot de passe.");
        HttpResponse<String> done = client.choose(token, SpaceClient.PASSWORD);
        assertThat(done.headers().firstValue("Location").orElse("")).endsWith("/espace/connexion?choisi");
        HttpResponse<String> replayed = client.choose(token, "le mot de passe du voleur");
        assertThat(replayed.statusCode()).isEqualTo(404);
        assertThat(client.get("/espace/acces/" + token).body()).isEqualTo(client.get("/espace/acces/" + "A".repeat(43)).body())
                .contains("Ce lien n'est plus valable");
        assertThat(client.logIn(pupil, "le mot de passe du voleur").statusCode()).isEqualTo(422);
        assertThat(client.logIn(pupil, SpaceClient.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void theLinkLastsADay() {
        String token = client.key(pupil);
        world.clock.pass(Duration.ofDays(1).plusSeconds(1));
        assertThat(client.get("/espace/acces/" + token).statusCode()).isEqualTo(404);
        assertThat(client.choose(token, SpaceClient.PASSWORD).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingIsWrittenFromAnotherOriginOrWithoutTheToken() { // security case 21
        String token = client.key(pupil);
        client.choose(token, SpaceClient.PASSWORD);
        String own = client.origin;
        client.enter(pupil);
        for (String origin : List.of("", "null", "https://evil.example", "http://127.0.0.1:1", own + ".evil.example")) {
            client.origin = origin;
            for (String path : List.of("/espace/connexion", "/espace/acces", "/espace/acces/" + token, "/espace/deconnexion",
                    "/espace/documents/" + UUID.randomUUID(), "/espace/a-signer/" + UUID.randomUUID() + "/" + UUID.randomUUID())) {
                assertThat(client.post(path, "email", pupil).statusCode()).as(origin + path).isEqualTo(403);
            }
        }
        client.origin = own;
        String right = client.csrf;
        client.csrf = "0".repeat(64);
        for (String path : List.of("/espace/connexion", "/espace/acces", "/espace/deconnexion")) {
            assertThat(client.post(path, "email", pupil, "password", SpaceClient.PASSWORD).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(client.get("/espace").statusCode()).as("still connected").isEqualTo(200);
        assertThat(client.csrf).isEqualTo(right);
        var bare = new SpaceClient(world);
        bare.csrf = Csrf.of("");
        assertThat(bare.post("/espace/connexion", "email", pupil, "password", SpaceClient.PASSWORD).statusCode())
                .as("no cookie, no form").isEqualTo(403);
    }

    @Test
    void guessingLocksTheAccountForAQuarterOfAnHourAndNobodyElse() { // security case 25
        client.choose(client.key(pupil), SpaceClient.PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(client.logIn(pupil, "faux faux faux " + i).statusCode()).isEqualTo(422);
        }
        HttpResponse<String> locked = client.logIn(pupil, SpaceClient.PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.headers().firstValue("Retry-After")).contains("900");
        assertThat(locked.body()).contains("attendez un quart d'heure");
        String boss = Objects.requireNonNull(world.spaces.head.contact().email());
        assertThat(new SpaceClient(world).enter(boss).get("/espace").statusCode()).isEqualTo(200);
        world.clock.pass(Duration.ofMinutes(15));
        assertThat(client.logIn(pupil, SpaceClient.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void aFormThatIsTooLargeIsNotRead() {
        client.get("/espace/connexion");
        assertThat(client.post("/espace/connexion", "email", pupil, "password", "x".repeat(30_000)).statusCode()).isEqualTo(413);
        var chunked = HttpRequest.newBuilder(URI.create(world.server.address() + "/espace/connexion"))
                .header("Origin", client.origin).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(("csrf=" + client.csrf + "&password="
                        + "x".repeat(30_000)).getBytes(StandardCharsets.UTF_8)))).build();
        assertThat(client.send(chunked).statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void scriptInDataIsShownAsText() { // security case 13
        String script = "\"><img src=x onerror=alert(1)>{{7*7}}";
        HttpResponse<String> answer = client.logIn(script, "faux faux faux");
        assertThat(answer.body()).contains("&lt;img").doesNotContain("<img");
    }
}
