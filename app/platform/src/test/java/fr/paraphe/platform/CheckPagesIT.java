package fr.paraphe.platform;

import static fr.paraphe.platform.PlatformWorld.student;
import static fr.paraphe.platform.PlatformWorld.tutor;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SigningOrder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the QR code of a document leads to, without any session (X17). */
class CheckPagesIT {
    private final PlatformWorld world = new PlatformWorld(false);
    private final SignerClient client = new SignerClient(world.server);
    private final Signatory student = student(AuthLevel.LINK);

    @AfterEach
    void stop() {
        world.close();
    }

    private String path(UUID id) {
        return world.check(id).replace(world.server.publicAddress(), "");
    }

    private HttpResponse<String> page(UUID id) {
        HttpResponse<String> page = new SignerClient(world.server).get(path(id));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body().toLowerCase(Locale.ROOT)).as("no personal data").doesNotContain("audouin", "maureen", "martin", "@ecole",
                "convention", world.read(id).id().toString(), world.read(id).externalId().toString());
        return page;
    }

    private void signs() {
        client.open(world.token(student));
        client.read(3);
        client.accept();
        assertThat(client.sign("Maureen AUDOUIN").statusCode()).isEqualTo(303);
    }

    @Test
    void tellsTheStateWhileTheCircuitRuns() {
        UUID id = world.running(SigningOrder.FREE, student, tutor(Requirement.MANDATORY));
        assertThat(page(id).body()).contains("En att. de signature", "2026-000001", "jusqu'au 21/12/2026")
                .doesNotContain("digest", "check.mjs");
        signs();
        assertThat(page(id).body()).contains("En att. de signature");
        world.clock.pass(Duration.ofDays(31));
        assertThat(page(id).body()).contains("Expiré", "le 21/12/2026, fin du parcours").doesNotContain("check.mjs");
    }

    @Test
    void tellsTheDigestOnceArchived() {
        UUID id = world.running(SigningOrder.FREE, student);
        signs();
        assertThat(page(id).body()).contains("Finalisation en cours");
        world.closeDue();
        String sha256 = Sha256.hex(world.documents.current(id));
        assertThat(page(id).body()).contains("Archivé", "signé et archivé le 21/11/2026 à 10:00", sha256, "/check.mjs");
        assertThat(client.get(path(id).toUpperCase(Locale.ROOT).replace("/VERIFIER/", "/verifier/")).body()).contains(sha256);
    }

    @Test
    void tellsThatADocumentWasCancelledOrRefused() {
        UUID cancelled = world.running(SigningOrder.FREE, student);
        world.documents.update(world.read(cancelled).with(world.read(cancelled).circuit().cancelled(world.clock.instant())));
        assertThat(page(cancelled).body()).contains("Signatures annulées", "annulée par l'établissement le 21/11/2026 à 10:00");
        UUID refused = world.running(SigningOrder.FREE, student);
        client.open(world.token(student));
        client.post(client.root + "/refuse", "reason", "Les dates sont fausses");
        assertThat(page(refused).body()).contains("Refusé", "a été refusée").doesNotContain("Les dates sont fausses");
    }

    @Test
    void everyUnknownCodeIsToldTheSame() {
        UUID id = world.running(SigningOrder.FREE, student);
        String code = path(id).substring("/verifier/".length());
        HttpResponse<String> unknown = client.get("/verifier/" + "0".repeat(32));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("Aucun document sous ce code");
        String other = (code.charAt(0) == '0' ? '1' : '0') + code.substring(1);
        for (String wrong : List.of(other, code.substring(1), code + "0", "x", world.read(id).externalId().toString(), id.toString(),
                "%3Cscript%3E", "apercu")) {
            HttpResponse<String> answer = client.get("/verifier/" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(404);
            assertThat(answer.body()).as(wrong).isEqualTo(unknown.body());
        }
        assertThat(client.get("/verifier/" + code).statusCode()).isEqualTo(200);
    }

    @Test
    void keepsTheHeadersOfThePublicPagesAndOutOfSearchEngines() { // security case 22
        UUID id = world.running(SigningOrder.FREE, student);
        for (HttpResponse<String> answer : List.of(page(id), client.get("/verifier/x"))) {
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        }
        assertThat(page(id).headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(client.post(path(id)).statusCode()).as("nothing is sent to this page").isEqualTo(404);
    }
}
