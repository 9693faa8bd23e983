package fr.paraphe.domain.tracking;

import static fr.paraphe.domain.archive.SigningWorld.signatory;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.SigningWorld;
import fr.paraphe.domain.dispatch.CircuitTrail;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform.CancellationOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told of a document at the platform (E23, F147). */
class ReadTrailTest {
    private final SigningWorld world = new SigningWorld();
    private final ReadTrail use = new ReadTrail(world.events, world.outbox);
    private final Signatory student = signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, AuthLevel.LINK, "Maureen AUDOUIN");
    private final Signatory tutor = signatory(SignatoryRole.INTERNSHIP_TUTOR, Requirement.MANDATORY, AuthLevel.LINK_SMS, "Paul MARTIN");
    private final Signatory principal =
            signatory(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, AuthLevel.LINK, "Zoé LENOIR");

    private List<String> messages(UUID id) {
        return use.read(id).messages().stream()
                .map(m -> m.way() + " " + m.address() + " " + m.subject() + " " + m.state().label()).toList();
    }

    @Test
    void tellsWhatHappenedInOrderAndNoSecret() { // F173
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        UUID session = world.ready(tutor);
        world.askCode.ask(session);
        world.sign(session, tutor, world.code());

        CircuitTrail trail = use.read(id);

        assertThat(trail.earlier()).isZero();
        assertThat(trail.events()).extracting(CircuitTrail.Event::words).containsSubsequence("Document reçu et figé",
                "Parcours de signature lancé", "Invitation envoyée", "Lien ouvert", "Code envoyé", "Signature apposée");
        assertThat(trail.events().get(1)).satisfies(started -> {
            assertThat(started.type()).isEqualTo("request.started");
            assertThat(started.actor()).isEqualTo("plateforme");
            assertThat(started.detail()).isEqualTo("fin du parcours 21/12/2026 à 10:00");
        });
        assertThat(trail.events()).extracting(CircuitTrail.Event::detail).contains("par e-mail à MauXXXX@Ecole.example")
                .allSatisfy(detail -> assertThat(detail).doesNotContainPattern("[0-9a-f]{9}").doesNotContain("lien "));
        assertThat(messages(id)).containsExactlyInAnyOrder("EMAIL mauXXXX@ecole.example Convention de stage – 1 document à signer Remis",
                "EMAIL pauXXXX@ecole.example Convention de stage – 1 document à signer Remis",
                "SMS +33 6 ** ** ** 78 Code de signature Remis");
        assertThat(trail.toString()).doesNotContain(world.code()).doesNotContain("/s/").doesNotContain("{lien");
    }

    @Test
    void aMessageAboutSeveralDocumentsIsToldOfEach() { // F113, F147, F182
        UUID batch = UUID.randomUUID();
        UUID one = world.started(batch, SigningOrder.FREE, student);
        UUID two = world.started(batch, SigningOrder.FREE, student);
        UUID other = world.running(SigningOrder.FREE, tutor);
        world.invite.ofBatch(batch);
        world.deliver.run();
        world.pass(Duration.ofDays(2));
        world.remind.remind(List.of(one, two), new ReminderOrder(ReminderWay.EMAIL, "", "Agnès BLANC"), false);
        world.remind.remind(List.of(other), new ReminderOrder(ReminderWay.SMS, "", "Agnès BLANC"), false);
        world.pass(Duration.ofMinutes(1));
        world.cancel.cancel(List.of(one, two), new CancellationOrder("Dates fausses", true, "Agnès BLANC"));
        assertThat(messages(one)).isEqualTo(messages(two)).containsExactly(
                "EMAIL mauXXXX@ecole.example Convention de stage – 2 documents à signer Remis",
                "EMAIL mauXXXX@ecole.example Rappel – 2 documents à signer En attente",
                "EMAIL mauXXXX@ecole.example 2 demandes de signature annulées En attente");
        assertThat(messages(other)).containsExactly("EMAIL pauXXXX@ecole.example Convention de stage – 1 document à signer Remis",
                "SMS +33 6 ** ** ** 78 Rappel En attente");
        assertThat(use.read(one).events()).extracting(CircuitTrail.Event::detail)
                .contains("Maureen AUDOUIN, Étudiant, par e-mail à MauXXXX@Ecole.example");
    }

    @Test
    void tellsRefusalsAndTheCallToTheRepresentative() { // P3, P4
        UUID signed = world.running(SigningOrder.FREE, student, principal);
        UUID session = world.ready(student);
        world.pass(Duration.ofMinutes(1));
        world.sign(session, student, "");
        assertThat(messages(signed)).last().isEqualTo("EMAIL zoéXXXX@ecole.example Documents à finaliser En attente");
        UUID refused = world.running(SigningOrder.FREE, student, tutor);
        world.sign(world.ready(student), student, "");
        world.pass(Duration.ofMinutes(1));
        world.decline.decline(world.ready(tutor), refused, "Dates fausses", ClientTrace.NONE);
        assertThat(messages(refused)).last().isEqualTo("EMAIL mauXXXX@ecole.example Refus de signature En attente");
    }

    @Test
    void saysWhyAMessageWasGivenUpWithoutTheAddress() {
        world.failures.add(new PlatformException(PlatformException.Kind.REFUSED, "Adresse refusée : maureen.audouin@ecole.example."));
        UUID id = world.running(SigningOrder.FREE, student);
        assertThat(use.read(id).messages()).singleElement().satisfies(message -> {
            assertThat(message.state()).isEqualTo(CircuitTrail.State.REJECTED);
            assertThat(message.failure()).isEqualTo("Adresse refusée : mauXXXX@ecole.example.");
            assertThat(message.name()).isEqualTo("Maureen AUDOUIN");
        });
    }

    @Test
    void ofVeryManyEventsTellsTheLastOnes() {
        UUID id = world.running(SigningOrder.FREE, student);
        for (int i = 0; i < ReadTrail.MOST; i++) {
            world.opened(student);
        }
        CircuitTrail trail = use.read(id);
        assertThat(trail.events()).hasSize(ReadTrail.MOST);
        assertThat(trail.earlier()).isEqualTo(3);
        assertThat(use.read(UUID.randomUUID())).isEqualTo(new CircuitTrail(0, List.of(), List.of()));
    }
}
