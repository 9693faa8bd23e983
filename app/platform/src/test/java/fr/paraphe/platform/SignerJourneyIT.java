package fr.paraphe.platform;

import static fr.paraphe.platform.PlatformWorld.either;
import static fr.paraphe.platform.PlatformWorld.representative;
import static fr.paraphe.platform.PlatformWorld.student;
import static fr.paraphe.platform.PlatformWorld.tutor;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Duration;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Workflow cases of the security note (3–7, 17), by direct HTTP calls. */
class SignerJourneyIT {
    private final PlatformWorld world = new PlatformWorld(false);

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void aSignatoryReadsAcceptsAndSigns() { // F118, F120, F128, F129
        Signatory student = student(AuthLevel.LINK);
        UUID id = world.running(SigningOrder.FREE, student);
        var client = new SignerClient(world.server);
        assertThat(client.open(world.token(student)).statusCode()).isEqualTo(303);
        client.read(3);
        assertThat(client.accept().statusCode()).isEqualTo(303);
        assertThat(client.sign("maureen audouin").statusCode()).isEqualTo(303);
        assertThat(client.get(client.root + "/done").body()).contains("Signature prise en compte avec succès")
                .contains("Vous pouvez à présent fermer cette fenêtre.");
        assertThat(world.events.of(id)).extracting(e -> e.type().code()).containsExactly("request.received", "request.started",
                "signatory.invited", "signatory.opened", "document.page-viewed", "document.page-viewed", "document.page-viewed",
                "document.read", "terms.accepted", "terms.accepted", "signature.given");
        assertThat(client.open(world.token(student)).body()).contains("Vous avez déjà signé ce document le 21/11/2026 à 10:00.");
    }

    @Test
    void anExpiredLinkShowsNothingOfTheDocument() { // security case 3, F210
        Signatory student = student(AuthLevel.LINK);
        world.running(SigningOrder.FREE, student);
        String token = world.token(student);
        var client = new SignerClient(world.server);
        client.open(token);
        world.clock.pass(Duration.ofDays(30).plusSeconds(1));
        var page = client.get("/s/" + token);
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).contains("Ce lien n'est plus valable").contains("Demander un nouveau lien").doesNotContain("AUDOUIN");
        assertThat(client.post("/s/" + token + "/open").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(client.post("/s/" + token + "/renew").body()).contains("Si ce document peut encore être signé");
        world.deliver();
        assertThat(world.delivered).hasSize(1);
    }

    @Test
    void aMailScannerChangesNothing() { // security case 4
        Signatory student = student(AuthLevel.LINK);
        UUID id = world.running(SigningOrder.FREE, student);
        var client = new SignerClient(world.server);
        for (int i = 0; i < 50; i++) {
            var page = client.get("/s/" + world.token(student), "User-Agent", "Proofpoint", "Range", "bytes=0-10");
            assertThat(page.statusCode()).isEqualTo(200);
        }
        assertThat(world.count(id, ProofEventType.OPENED)).isZero();
        assertThat(world.read(id).circuit().signatories().getFirst().progress().viewedAt()).isNull();
        assertThat(client.open(world.token(student)).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodySignsWithoutReading() { // security case 5, F118
        Signatory student = student(AuthLevel.LINK);
        UUID id = world.running(SigningOrder.FREE, student);
        var client = new SignerClient(world.server);
        client.open(world.token(student));
        assertThat(client.accept().body()).contains("not-read");
        assertThat(client.sign("Maureen AUDOUIN").statusCode()).isEqualTo(409);
        client.read(2);
        assertThat(client.sign("Maureen AUDOUIN").body()).contains("not-read");
        for (String page : List.of("4", "0", "-1", "\"2\"", "1e9", "null", "2.5")) {
            assertThat(client.json(client.root + "/views", "{\"page\":" + page + "}").statusCode()).as(page).isEqualTo(400);
        }
        assertThat(client.json(client.root + "/views", "{\"page\":3,\"name\":\"x\"}").statusCode()).isEqualTo(400);
        assertThat(world.count(id, ProofEventType.SIGNED)).isZero();
        client.read(3);
        client.accept();
        assertThat(client.sign("Maureen AUDOUIN").statusCode()).isEqualTo(303);
    }

    @Test
    void nobodySignsWithoutBothBoxesOfTheirPresentVersion() { // security case 6, F120
        Signatory student = student(AuthLevel.LINK);
        UUID id = world.running(SigningOrder.FREE, student);
        var client = new SignerClient(world.server);
        client.open(world.token(student));
        client.read(3);
        assertThat(client.post(client.root + "/summary").statusCode()).isEqualTo(409);
        assertThat(client.post(client.root + "/summary", "signatureTerms", "2026-1").statusCode()).isEqualTo(409);
        assertThat(client.post(client.root + "/summary", "signatureTerms", "2025-1", "certificateTerms", "2025-1").body())
                .contains("terms-missing");
        assertThat(client.sign("Maureen AUDOUIN").statusCode()).isEqualTo(409);
        assertThat(world.count(id, ProofEventType.SIGNED) + world.count(id, ProofEventType.TERMS_ACCEPTED)).isZero();
    }

    @Test
    void anImposedOrderInvitesAndLetsSignInTurn() { // security case 7, F045, P3
        Signatory student = student(AuthLevel.LINK);
        Signatory tutor = tutor(Requirement.MANDATORY);
        UUID id = world.running(SigningOrder.IMPOSED, student, tutor, representative());
        assertThat(world.delivered).extracting(m -> m.recipient()).containsExactly(student.person().email());
        var client = new SignerClient(world.server);
        client.open(world.token(student));
        client.read(3);
        client.accept();
        client.sign("Maureen AUDOUIN");
        world.deliver();
        assertThat(world.delivered).extracting(m -> m.recipient()).containsExactly(student.person().email(), tutor.person().email());
        client.open(world.token(tutor));
        client.read(3);
        client.accept();
        assertThat(client.sign("Paul MARTIN").statusCode()).isEqualTo(303);
        world.deliver();
        assertThat(world.delivered.getLast().subject()).isEqualTo("Documents à finaliser");
        assertThat(world.read(id).circuit().signedCount()).isEqualTo(2);
    }

    @Test
    void theOtherGuardianIsToldThatNothingIsExpectedOfHim() { // D-20
        Signatory mother = either(SignatoryRole.GUARDIAN, "Sarah AUDOUIN");
        Signatory father = either(SignatoryRole.SECOND_GUARDIAN, "Marc AUDOUIN");
        UUID id = world.running(SigningOrder.IMPOSED, mother, father, representative());
        var begun = new SignerClient(world.server);
        begun.open(world.token(mother));
        begun.read(3);
        begun.accept();
        var client = new SignerClient(world.server);
        client.open(world.token(father));
        client.read(3);
        client.accept();
        assertThat(client.sign("Marc AUDOUIN").statusCode()).isEqualTo(303);
        String told = "L'autre responsable légal a déjà signé ce document\u00a0: sa signature suffit, vous n'avez plus rien à faire.";
        HttpResponse<String> late = begun.sign("Sarah AUDOUIN");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("other-signed", told);
        HttpResponse<String> link = begun.get("/s/" + world.token(mother));
        assertThat(link.statusCode()).isEqualTo(200);
        assertThat(link.body()).contains(told).doesNotContain("Demander un nouveau lien", "Télécharger");
        world.deliver();
        assertThat(world.delivered.getLast().subject()).isEqualTo("Documents à finaliser");
        assertThat(world.read(id).circuit().signedCount()).isEqualTo(1);
    }

    @Test
    void anAlteredPdfIsNeitherShownNorSigned() { // security case 17
        Signatory student = student(AuthLevel.LINK);
        UUID id = world.running(SigningOrder.FREE, student);
        var client = new SignerClient(world.server);
        client.open(world.token(student));
        client.read(3);
        client.accept();
        byte[] changed = world.documents.current(id);
        changed[100] ^= 1;
        world.documents.replaceCurrent(id, changed);
        assertThat(client.sign("Maureen AUDOUIN").body()).contains("document-altered");
        assertThat(world.count(id, ProofEventType.SIGNED)).isZero();
    }

    @Test
    void cancellingStopsAPageAlreadyOpen() { // F213
        Signatory student = student(AuthLevel.LINK);
        UUID id = world.running(SigningOrder.FREE, student);
        var client = new SignerClient(world.server);
        client.open(world.token(student));
        world.documents.update(world.read(id).with(world.read(id).circuit().cancelled(world.clock.instant())));
        assertThat(client.get(client.root + "/document").body()).contains("annulée par l'établissement").doesNotContain("%PDF");
        assertThat(client.json(client.root + "/views", "{\"page\":1}").statusCode()).isEqualTo(409);
        assertThat(client.get("/s/" + world.token(student)).statusCode()).isEqualTo(410);
    }

    @Test
    void aRefusalNeedsAReasonAndEndsTheCircuit() { // P4, D-08
        Signatory student = student(AuthLevel.LINK);
        UUID id = world.running(SigningOrder.FREE, student, tutor(Requirement.MANDATORY));
        var client = new SignerClient(world.server);
        client.open(world.token(student));
        assertThat(client.post(client.root + "/refuse", "reason", " ").statusCode()).isEqualTo(422);
        assertThat(client.post(client.root + "/refuse", "reason", "Dates fausses").statusCode()).isEqualTo(303);
        assertThat(world.read(id).circuit().declined()).isTrue();
        assertThat(client.get(client.root + "/done").body()).contains("Votre refus a été enregistré");
    }

    @Test
    void theSignedCopyIsOfferedOnceArchived() { // 02 § 2.6
        Signatory student = student(AuthLevel.LINK);
        world.running(SigningOrder.FREE, student);
        var client = new SignerClient(world.server);
        client.open(world.token(student));
        client.read(3);
        client.accept();
        client.sign("Maureen AUDOUIN");
        assertThat(client.get("/s/" + world.token(student) + "/document").statusCode()).isEqualTo(404);
        assertThat(world.closeDue()).isEqualTo(1);
        assertThat(world.closeDue()).isZero();
        assertThat(client.get("/s/" + world.token(student)).body()).contains("Télécharger le document signé");
        assertThat(client.get("/s/" + world.token(student) + "/document").body()).contains("%signed sig_etudiant TEXT");
    }

    @Test
    void twoClicksAtOnceGiveOneSignature() { // platform note § 7
        Signatory student = student(AuthLevel.LINK);
        UUID id = world.running(SigningOrder.FREE, student);
        var client = new SignerClient(world.server);
        client.open(world.token(student));
        client.read(3);
        client.accept();
        List<Integer> statuses = java.util.stream.IntStream.range(0, 8).parallel()
                .mapToObj(_ -> client.sign("Maureen AUDOUIN").statusCode()).sorted().toList();
        assertThat(statuses).containsExactly(303, 409, 409, 409, 409, 409, 409, 409);
        assertThat(world.count(id, ProofEventType.SIGNED)).isEqualTo(1);
    }
}
