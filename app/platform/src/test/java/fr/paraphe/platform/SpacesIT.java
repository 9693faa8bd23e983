package fr.paraphe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.lockers.LockerDocument;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The Spaces by direct HTTP calls: what each person finds in his own, and nobody in another's (F058, F107 to F115, F168 to F170, E29). */
class SpacesIT {
    private static final Pattern TASK = Pattern.compile("href=\"(/espace/a-signer/[0-9a-f-]+/[0-9a-f-]+)\"");
    private static final Instant AT = Instant.parse("2026-11-20T09:00:00Z");
    private final PlatformWorld world = new PlatformWorld(false);
    private final SpaceClient client = new SpaceClient(world);
    private final String pupil = Objects.requireNonNull(world.spaces.student.contact().email());
    private final String boss = Objects.requireNonNull(world.spaces.head.contact().email());

    @AfterEach
    void stop() {
        world.close();
    }

    private UUID running(AuthLevel level) {
        return world.running(SigningOrder.FREE, world.spaces.signatory(world.spaces.student.id(), SignatoryRole.STUDENT, level));
    }

    private List<String> tasks(SpaceClient who) {
        return TASK.matcher(who.get("/espace/a-signer").body()).results().map(found -> found.group(1)).toList();
    }

    /** Goes from the Space to the signing pages and returns a client that is there. */
    private SignerClient sign(SpaceClient who, String task) {
        HttpResponse<String> step = who.get(task);
        assertThat(step.body()).contains("Suivant");
        HttpResponse<String> answer = who.post(task);
        assertThat(answer.statusCode()).isEqualTo(303);
        var signer = new SignerClient(world.server);
        signer.cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", -1)[0];
        signer.root = answer.headers().firstValue("Location").orElseThrow().replace(world.server.address().toString(), "");
        signer.get(signer.root);
        return signer;
    }

    @Test
    void somebodySignsFromHisSpaceWithoutALink() { // F107, F110, F111, F112, F115
        UUID id = running(AuthLevel.SPACE);
        client.enter(pupil);
        assertThat(client.get("/espace").body()).contains("document en attente de signature", "Accéder", "Bonjour Maureen AUDOUIN");
        assertThat(client.get("/espace/a-signer").body()).contains("Mes données &gt; Documents &gt; Documents à signer", "À signer");
        SignerClient signer = sign(client, tasks(client).getFirst());
        signer.read(3);
        signer.accept();
        assertThat(signer.sign("Maureen AUDOUIN").statusCode()).isEqualTo(303);
        assertThat(world.count(id, ProofEventType.SIGNED)).isEqualTo(1);
        assertThat(world.events.of(id)).anySatisfy(e -> assertThat(e.detail()).isEqualTo("depuis l'Espace"));
        assertThat(tasks(client)).isEmpty();
        assertThat(client.get("/espace").body()).contains("Aucun document en attente de signature");
        assertThat(world.delivered.getFirst().text()).contains(world.server.address() + "/espace");
    }

    @Test
    void aSignatoryByCodeStillNeedsHisCode() { // D-10, F216
        Signatory coded = world.spaces.signatory(world.spaces.student.id(), SignatoryRole.STUDENT, AuthLevel.LINK_SMS);
        UUID id = world.running(SigningOrder.FREE, coded);
        SignerClient signer = sign(client.enter(pupil), tasks(client).getFirst());
        signer.read(3);
        signer.accept();
        assertThat(signer.sign("Maureen AUDOUIN").body()).contains("code-missing");
        signer.post(signer.root + "/code");
        assertThat(signer.sign("Maureen AUDOUIN", "code", world.code()).statusCode()).isEqualTo(303);
        assertThat(world.count(id, ProofEventType.SIGNED)).isEqualTo(1);
    }

    @Test
    void onePersonInTwoRolesSignsTwice() { // F114
        UUID head = world.spaces.head.id();
        UUID id = world.running(SigningOrder.FREE, world.spaces.signatory(head, SignatoryRole.COMPANY_HEAD, AuthLevel.LINK),
                world.spaces.signatory(head, SignatoryRole.INTERNSHIP_TUTOR, AuthLevel.LINK));
        client.enter(boss);
        List<String> tasks = tasks(client);
        assertThat(tasks).hasSize(2).doesNotHaveDuplicates();
        for (String task : tasks) {
            SignerClient signer = sign(client, task);
            signer.read(3);
            signer.accept();
            assertThat(signer.sign(world.spaces.head.name().firstLast()).statusCode()).isEqualTo(303);
        }
        assertThat(world.count(id, ProofEventType.SIGNED)).isEqualTo(2);
    }

    @Test
    void oneAccountHasEveryCardOfItsAddress() { // F111
        world.spaces.students.save(RecordFields.with(world.spaces.student, "contact.email", boss));
        world.spaces.filed(DocumentNature.shipped().get(6), AT, world.spaces.student.id(), world.spaces.head.id());
        running(AuthLevel.SPACE);
        world.running(SigningOrder.FREE, world.spaces.signatory(world.spaces.head.id(), SignatoryRole.COMPANY_HEAD, AuthLevel.LINK));
        client.enter(boss);
        assertThat(client.get("/espace/a-signer").body()).contains("Mes données &gt; Documents &gt; Documents à signer",
                "Informations personnelles &gt; Documents &gt; Documents à signer", "Étudiant", "Entreprise – Agence Bellevue");
        String documents = client.get("/espace/documents").body();
        assertThat(documents.split("Télécharger</button>", -1)).as("a document of two of his cards is there once").hasSize(2);
        assertThat(documents).contains("<h2>Stage</h2>", "Nouveau", "Informations personnelles &gt; Documents &gt; Mes documents");
        assertThat(client.get("/espace/profil").body()).contains(boss, "Maureen AUDOUIN", "dpo@tilleuls.example");
    }

    @Test
    void aDocumentIsNewUntilItIsOpenedAndReadingItsAddressChangesNothing() { // F168, F169, F170
        LockerDocument document = world.spaces.filed(DocumentNature.MISCELLANEOUS, AT, world.spaces.student.id());
        client.enter(pupil);
        assertThat(client.get("/espace").body()).contains("document signé est disponible", "Nouveau");
        String address = "/espace/documents/" + document.id();
        assertThat(client.get(address + "/pdf").body()).isEqualTo("%PDF signed 1");
        assertThat(client.get("/espace").body()).as("a GET changes nothing").contains("Nouveau");
        assertThat(client.post(address, "vers", "telecharger").headers().firstValue("Location").orElseThrow())
                .endsWith(address + "/pdf?telecharger");
        assertThat(client.get("/espace").body()).doesNotContain("Nouveau", "est disponible");
        HttpResponse<String> pdf = client.get(address + "/pdf?telecharger");
        assertThat(pdf.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"CS-2026-000001.pdf\"");
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(pdf.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void nobodyReachesWhatIsAnothers() { // security rule 2
        LockerDocument hers = world.spaces.filed(DocumentNature.MISCELLANEOUS, AT, world.spaces.student.id());
        UUID id = running(AuthLevel.SPACE);
        Signatory student = world.read(id).circuit().signatories().getFirst();
        String task = "/espace/a-signer/" + id + "/" + student.id();
        client.enter(boss);
        HttpResponse<String> unknown = client.get("/espace/documents/" + UUID.randomUUID() + "/pdf");
        assertThat(unknown.statusCode()).isEqualTo(404);
        for (String path : List.of("/espace/documents/" + hers.id() + "/pdf", "/espace/documents/x/pdf", task,
                "/espace/a-signer/" + UUID.randomUUID() + "/" + student.id())) {
            HttpResponse<String> answer = client.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).isEqualTo(unknown.body());
        }
        client.get("/espace");
        for (String path : List.of("/espace/documents/" + hers.id(), "/espace/documents/" + UUID.randomUUID(), task,
                "/espace/a-signer/" + id + "/" + UUID.randomUUID())) {
            HttpResponse<String> answer = client.post(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
        assertThat(client.get("/espace").body()).doesNotContain("Convention", "CS-2026");
        assertThat(world.spaces.lockers.unread(List.of(world.spaces.student.id()))).isEqualTo(1);
        assertThat(world.count(id, ProofEventType.OPENED)).isZero();
    }

    @Test
    void theRepresentativeDoesNotSignFromHisSpace() { // F154
        Signatory both = world.spaces.signatory(world.spaces.head.id(), SignatoryRole.INSTITUTION_REPRESENTATIVE, AuthLevel.SPACE);
        UUID id = world.running(SigningOrder.FREE, both);
        client.enter(boss);
        assertThat(tasks(client)).isEmpty();
        client.get("/espace");
        assertThat(client.post("/espace/a-signer/" + id + "/" + both.id()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsCancelledMeanwhileIsNotOpened() { // F213
        UUID id = running(AuthLevel.SPACE);
        client.enter(pupil);
        String task = tasks(client).getFirst();
        client.get(task);
        world.documents.update(world.read(id).with(world.read(id).circuit().cancelled(world.clock.instant())));
        HttpResponse<String> answer = client.post(task);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("annulée par l'établissement");
        assertThat(client.get(task).statusCode()).isEqualTo(404);
        assertThat(tasks(client)).isEmpty();
    }

    @Test
    void nothingIsInlineInThePages() { // platform note, § 3
        world.spaces.filed(DocumentNature.MISCELLANEOUS, AT, world.spaces.student.id());
        client.enter(pupil);
        for (String path : List.of("/espace", "/espace/documents", "/espace/profil", "/espace/connexion")) {
            assertThat(client.get(path).body()).as(path)
                    .doesNotContainPattern("<script(?! type=\"module\" src=\")|style=|<style|onclick|onload");
        }
    }

    @Test
    void everyAnswerCarriesTheHeaders() { // security case 22
        client.enter(pupil);
        world.clock.pass(Duration.ofSeconds(1));
        for (String path : List.of("/espace", "/espace/a-signer", "/espace/documents", "/espace/profil", "/espace/connexion",
                "/espace/acces", "/espace/acces/" + "A".repeat(43), "/espace/nulle-part")) {
            HttpResponse<String> answer = client.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).as(path).contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).contains("no-store");
            assertThat(answer.body()).as(path).contains("/donnees-personnelles"); // F122
        }
    }
}
