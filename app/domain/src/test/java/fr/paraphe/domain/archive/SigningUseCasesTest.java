package fr.paraphe.domain.archive;

import static fr.paraphe.domain.archive.SigningWorld.signatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.LinkStatus;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SigningLink;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The acts of signing on the platform's side, from the reception of a document to its closing, in memory. */
class SigningUseCasesTest {
    private final SigningWorld world = new SigningWorld();
    private final Signatory student = signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, AuthLevel.LINK, "Maureen AUDOUIN");
    private final Signatory coded = signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, AuthLevel.LINK_SMS, "Maureen AUDOUIN");
    private final Signatory tutor = signatory(SignatoryRole.INTERNSHIP_TUTOR, Requirement.MANDATORY, AuthLevel.LINK, "Paul MARTIN");
    private final Signatory head = signatory(SignatoryRole.COMPANY_HEAD, Requirement.MANDATORY, AuthLevel.LINK, "Paul MARTIN");
    private final Signatory guardian = signatory(SignatoryRole.GUARDIAN, Requirement.OPTIONAL, AuthLevel.LINK, "Anne AUDOUIN");
    private final Signatory chief =
            signatory(SignatoryRole.INSTITUTION_REPRESENTATIVE, Requirement.MANDATORY, AuthLevel.SPACE, "Claire DURAND");

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private void signs(Signatory who) {
        world.deliver.run();
        world.sign(world.ready(who), who, "");
    }

    @Test
    void receivingTheSameDocumentTwiceAnswersTheSame() { // X08
        var request = world.request(UUID.randomUUID(), SigningOrder.FREE, student);
        var first = world.receive.receive(request);
        assertThat(world.receive.receive(request).id()).isEqualTo(first.id());
        assertThat(world.receive.receive(request).created()).isFalse();
        var other = new fr.paraphe.domain.dispatch.OutgoingRequest(request.externalId(), request.batchId(), "", "", request.circuit(),
                request.message(), new byte[] {1});
        refused("conflict", () -> world.receive.receive(other));
        assertThat(world.documents.count()).isEqualTo(1);
    }

    @Test
    void aDocumentReceivedAndStartedTwiceIsStartedOnce() { // X08
        var request = world.request(UUID.randomUUID(), SigningOrder.FREE, student);
        UUID id = world.receive.receiveAndStart(request).id();
        world.pass(Duration.ofMinutes(1));
        assertThat(world.receive.receiveAndStart(request).id()).isEqualTo(id);
        assertThat(world.count(id, ProofEventType.RECEIVED)).isEqualTo(1);
        assertThat(world.count(id, ProofEventType.STARTED)).isEqualTo(1);
    }

    @Test
    void startingTwiceStartsOnce() { // P1
        UUID id = world.started(UUID.randomUUID(), SigningOrder.FREE, student);
        world.pass(Duration.ofMinutes(1));
        world.start.start(id);
        assertThat(world.count(id, ProofEventType.STARTED)).isEqualTo(1);
        refused("not-found", () -> world.start.start(UUID.randomUUID()));
    }

    @Test
    void oneMessageAnnouncesAllTheDocumentsOfAPerson() { // F113, F114, T16
        UUID batch = UUID.randomUUID();
        world.started(batch, SigningOrder.FREE, tutor, head);
        world.invite.ofBatch(batch);
        world.invite.ofBatch(batch);
        world.deliver.run();
        assertThat(world.delivered).hasSize(1);
        assertThat(world.delivered.getFirst().subject()).isEqualTo("Convention de stage – 2 documents à signer");
        assertThat(world.delivered.getFirst().recipient()).isEqualTo("paul.martin@ecole.example");
        assertThat(world.tokens(tutor)).hasSize(2).doesNotHaveDuplicates();
        assertThat(world.delivered.getFirst().text()).contains("en tant que Maître de stage").contains("en tant que Responsable entreprise")
                .contains("http://127.0.0.1:8090/donnees-personnelles");
    }

    @Test
    void tokensAreNowhereInTheBase() { // security case 2
        UUID id = world.running(SigningOrder.FREE, student);
        String token = world.tokens(student).getFirst();
        assertThat(world.outbox.all().toString() + world.links.ofTransaction(id) + world.events.of(id)).doesNotContain(token);
    }

    @Test
    void aMessageIsTriedAgainWithANewTokenAndGivenUpAfterFive() {
        for (int i = 0; i < 5; i++) {
            world.failures.add(new PlatformException(PlatformException.Kind.UNREACHABLE, "pas de réseau"));
        }
        UUID id = world.running(SigningOrder.FREE, student);
        assertThat(world.outbox.count(OutgoingMessage.Status.QUEUED)).isEqualTo(1);
        assertThat(world.count(id, ProofEventType.INVITED)).isZero();
        for (int i = 0; i < 4; i++) {
            world.deliver.run();
        }
        assertThat(world.outbox.count(OutgoingMessage.Status.REJECTED)).isEqualTo(1);
        assertThat(world.delivered).isEmpty();
    }

    @Test
    void aRefusedAddressIsNotTriedAgain() {
        world.failures.add(new PlatformException(PlatformException.Kind.REFUSED, "adresse inconnue"));
        world.running(SigningOrder.FREE, student);
        assertThat(world.deliver.run()).isZero();
        assertThat(world.outbox.count(OutgoingMessage.Status.REJECTED)).isEqualTo(1);
    }

    @Test
    void anInvitationIsKnownOnceDelivered() { // 02 § 2.5
        UUID id = world.running(SigningOrder.FREE, student);
        assertThat(world.read(id).circuit().signatories().getFirst().progress().invitedAt()).isEqualTo(world.now());
        assertThat(world.count(id, ProofEventType.INVITED)).isEqualTo(1);
    }

    @Test
    void aLinkLivesNoLongerThanTheCircuit() { // D-04, F210
        UUID id = world.running(SigningOrder.FREE, student);
        assertThat(world.links.ofTransaction(id).getFirst().expiresAt()).isEqualTo(world.read(id).circuit().endsAt());
        world.pass(Duration.ofDays(30).plusSeconds(1));
        refused("link-lapsed", () -> world.opened(student));
    }

    @Test
    void theLastPageMakesTheDocumentRead() { // F118
        UUID id = world.running(SigningOrder.FREE, student);
        UUID session = world.opened(student);
        assertThat(world.view.view(session, 1, ClientTrace.NONE).complete()).isFalse();
        assertThat(world.view.view(session, 1, ClientTrace.NONE).seen()).isEqualTo(1);
        var reading = world.view.view(session, 3, ClientTrace.NONE);
        assertThat(reading.complete()).isTrue();
        assertThat(reading.seen()).isEqualTo(2);
        assertThat(world.count(id, ProofEventType.READ)).isEqualTo(1);
        refused("bad-request", () -> world.view.view(session, 4, ClientTrace.NONE));
        refused("bad-request", () -> world.view.view(session, 0, ClientTrace.NONE));
    }

    @Test
    void noStepCanBeSkipped() { // F118, F120
        UUID id = world.running(SigningOrder.FREE, student);
        UUID session = world.opened(student);
        refused("not-read", () -> world.sign(session, student, ""));
        refused("not-read", () -> world.accept.accept(session, Map.of("a", "1", "b", "1"), ClientTrace.NONE));
        world.view.view(session, 3, ClientTrace.NONE);
        refused("terms-missing", () -> world.sign(session, student, ""));
        refused("terms-missing", () -> world.accept.accept(session, Map.of("a", "1", "b", "0"), ClientTrace.NONE));
        assertThat(world.pdf(id)).isEqualTo("pdf");
    }

    @Test
    void signingUsesTheLinkAndKeepsTheChainWhole() { // P3, F173
        UUID id = world.running(SigningOrder.FREE, student);
        UUID session = world.ready(student);
        world.sign(session, student, "");
        assertThat(world.pdf(id)).isEqualTo("pdf sig_etudiant");
        assertThat(world.links.ofTransaction(id)).extracting(l -> l.status(world.now())).containsExactly(LinkStatus.USED);
        assertThat(ProofEvent.firstBreak(world.events.of(id))).isEmpty();
        refused("already-signed", () -> world.sign(session, student, ""));
        refused("already-signed", () -> world.opened(student));
    }

    @Test
    void ofManyClicksAtOnceOneWins() {
        UUID id = world.running(SigningOrder.FREE, student);
        UUID session = world.ready(student);
        long won = IntStream.range(0, 16).parallel().filter(_ -> {
            try {
                world.sign(session, student, "");
                return true;
            } catch (RefusedException e) {
                return false;
            }
        }).count();
        assertThat(won).isEqualTo(1);
        assertThat(world.count(id, ProofEventType.SIGNED)).isEqualTo(1);
    }

    @Test
    void anImposedOrderInvitesTheNextAfterEachSignature() { // F045, P3
        UUID id = world.running(SigningOrder.IMPOSED, student, tutor);
        assertThat(world.links.ofTransaction(id)).hasSize(1);
        signs(student);
        world.deliver.run();
        assertThat(world.delivered.getLast().recipient()).isEqualTo("paul.martin@ecole.example");
        signs(tutor);
        assertThat(world.pdf(id)).isEqualTo("pdf sig_etudiant sig_maitre_stage");
    }

    @Test
    void theRepresentativeIsToldOnceForABatch() { // P3
        UUID batch = UUID.randomUUID();
        UUID one = world.started(batch, SigningOrder.FREE, student, chief);
        UUID two = world.started(batch, SigningOrder.FREE, tutor, chief);
        world.invite.ofBatch(batch);
        signs(student);
        signs(tutor);
        world.deliver.run();
        assertThat(world.delivered.stream().filter(m -> m.recipient().startsWith("claire"))).hasSize(1);
        assertThat(List.of(one, two)).allSatisfy(id ->
                assertThat(world.read(id).circuit().representative().orElseThrow().progress().invitedAt()).isNotNull());
    }

    @Test
    void fiveWrongCodesLockForFifteenMinutes() { // F217, D-24
        world.running(SigningOrder.FREE, coded);
        UUID session = world.ready(coded);
        refused("code-missing", () -> world.sign(session, coded, "123456"));
        world.askCode.ask(session);
        refused("too-soon", () -> world.askCode.ask(session));
        String right = world.code();
        String wrong = right.equals("111111") ? "222222" : "111111";
        for (int i = 0; i < 5; i++) {
            refused("code-wrong", () -> world.sign(session, coded, wrong));
        }
        refused("code-locked", () -> world.sign(session, coded, right));
        refused("code-locked", () -> world.askCode.ask(session));
        world.pass(Duration.ofMinutes(16));
        world.askCode.ask(session);
        world.sign(session, coded, world.code());
    }

    @Test
    void aCodeLastsTenMinutes() { // D-24
        world.running(SigningOrder.FREE, coded);
        UUID session = world.ready(coded);
        world.askCode.ask(session);
        String code = world.code();
        world.pass(Duration.ofSeconds(601));
        refused("code-expired", () -> world.sign(session, coded, code));
    }

    @Test
    void fiveCodesAtMostForALinkAndAnHour() { // D-24
        world.running(SigningOrder.FREE, coded);
        UUID session = world.ready(coded);
        for (int i = 0; i < 5; i++) {
            world.askCode.ask(session);
            world.deliver.run();
            world.pass(Duration.ofSeconds(31));
        }
        refused("too-many", () -> world.askCode.ask(session));
    }

    @Test
    void aMandatoryRefusalEndsTheCircuitAndTellsEarlierSigners() { // P4, D-08
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        signs(student);
        UUID session = world.opened(tutor);
        refused("reason-missing", () -> world.decline.decline(session, id, " \n ", ClientTrace.NONE));
        world.decline.decline(session, id, "Dates\nfausses", ClientTrace.NONE);
        world.deliver.run();
        assertThat(world.delivered.getLast().text()).contains("Paul MARTIN a refusé").contains("Dates fausses");
        assertThat(world.delivered.getLast().recipient()).startsWith("maureen");
        refused("already-declined", () -> world.opened(tutor));
    }

    @Test
    void cancellingShutsLinksAndSessionsAtOnce() { // F213
        UUID id = world.running(SigningOrder.FREE, student);
        UUID session = world.ready(student);
        world.documents.update(world.read(id).with(world.read(id).circuit().cancelled(world.now())));
        refused("cancelled", () -> world.sign(session, student, ""));
        refused("cancelled", () -> world.opened(student));
    }

    @Test
    void anAlteredPdfIsNotSigned() { // security case 17
        UUID id = world.running(SigningOrder.FREE, student);
        UUID session = world.ready(student);
        world.documents.replaceCurrent(id, new byte[] {1});
        refused("document-altered", () -> world.sign(session, student, ""));
        assertThat(world.count(id, ProofEventType.SIGNED)).isZero();
    }

    @Test
    void aLapsedLinkOfARunningCircuitIsReplacedOnce() { // 02 § 2.6
        UUID id = world.running(SigningOrder.FREE, student);
        SigningLink link = world.links.ofTransaction(id).getFirst();
        String token = world.tokens(student).getFirst();
        world.links.save(new SigningLink(link.id(), id, student.id(), link.tokenHash(), link.createdAt(), world.now().plusSeconds(60), null,
                null));
        world.pass(Duration.ofHours(2));
        world.askNewLink.ask(token);
        world.askNewLink.ask(token);
        world.askNewLink.ask("unknown");
        assertThat(world.links.ofTransaction(id)).hasSize(2);
        assertThat(world.deliver.run()).isEqualTo(1);
        refused("link-revoked", () -> world.open.open(token, ClientTrace.NONE));
        signs(student);
    }

    @Test
    void finalisingSignsTheReadyOnesWithOneGesture() { // F155, F156, F160, T23
        UUID ready = world.running(SigningOrder.FREE, guardian, chief);
        UUID waiting = world.running(SigningOrder.FREE, student, chief);
        UUID me = chief.person().personId();
        var opening = world.openFinalisation.open(me, List.of(ready, waiting));
        assertThat(List.of(opening.taken(), opening.ignored())).containsExactly(1, 1);
        UUID session = world.enter.enter(opening.token(), ClientTrace.NONE).sessionId();
        refused("not-found", () -> world.enter.enter(opening.token(), ClientTrace.NONE));
        refused("terms-missing", () -> world.signBatch.sign(session, List.of(ready), SigningWorld.gesture(chief, ""), ClientTrace.NONE));
        world.acceptConditions.accept(session, List.of(ready), "1", ClientTrace.NONE);
        refused("not-found", () ->
                world.signBatch.sign(session, List.of(ready, waiting), SigningWorld.gesture(chief, ""), ClientTrace.NONE));
        var results = world.signBatch.sign(session, List.of(ready), SigningWorld.gesture(chief, ""), ClientTrace.NONE);
        assertThat(results).extracting(r -> r.signed()).containsExactly(true);
        refused("link-revoked", () -> world.opened(guardian)); // F164
        assertThat(world.close.run()).isEqualTo(1);
        assertThat(world.links.ofTransaction(ready)).allSatisfy(l -> assertThat(l.revokedAt()).isNotNull());
    }

    @Test
    void finalisationIsForTheDesignatedRepresentativeAndTenMinutes() { // F157
        UUID id = world.running(SigningOrder.FREE, chief);
        refused("other-representative", () -> world.openFinalisation.open(UUID.randomUUID(), List.of(id)));
        refused("not-found", () -> world.openFinalisation.open(chief.person().personId(), List.of(id, UUID.randomUUID())));
        var opening = world.openFinalisation.open(chief.person().personId(), List.of(id));
        world.pass(Duration.ofSeconds(601));
        refused("not-found", () -> world.enter.enter(opening.token(), ClientTrace.NONE));
    }

    @Test
    void closingArchivesOnceWithItsProof() { // P10, F173
        UUID id = world.running(SigningOrder.FREE, student);
        assertThat(world.close.run()).isZero();
        signs(student);
        assertThat(world.close.run()).isEqualTo(1);
        assertThat(world.close.run()).isZero();
        assertThat(world.pdf(id)).isEqualTo("pdf sig_etudiant closed");
        assertThat(world.read(id).circuit().archivedAt()).isEqualTo(world.now());
        assertThat(world.documents.proof(id)).isPresent();
        assertThat(world.events.of(id).getLast().type()).isEqualTo(ProofEventType.ARCHIVED);
        assertThat(ProofEvent.firstBreak(world.events.of(id))).isEmpty();
    }

    @Test
    void anEndedCircuitExpiresOnceAndItsLinksDie() { // P6, D-05
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        signs(student);
        world.pass(Duration.ofDays(31));
        assertThat(world.close.run()).isEqualTo(1);
        assertThat(world.close.run()).isZero();
        assertThat(world.count(id, ProofEventType.EXPIRED)).isEqualTo(1);
        refused("link-lapsed", () -> world.opened(tutor));
    }

    @Test
    void withoutRepresentativeAMissingOptionalSignatureIsIgnoredAtTheEnd() { // F051, 02 § 2.4
        UUID id = world.running(SigningOrder.FREE, student, guardian);
        signs(student);
        assertThat(world.close.run()).isZero();
        world.pass(Duration.ofDays(31));
        assertThat(world.close.run()).isEqualTo(1);
        assertThat(world.read(id).circuit().archivedAt()).isNotNull();
    }
}
