package fr.paraphe.domain.tracking;

import static fr.paraphe.domain.archive.SigningWorld.signatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.archive.SigningWorld;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.CancellationOrder;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.LinkStatus;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.template.AuthLevel;
import fr.paraphe.domain.template.Requirement;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SigningOrder;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The cancellation of circuits at the platform (P7, F177–F183). */
class CancelTransactionsTest {
    private static final CancellationOrder ORDER = new CancellationOrder("Dates du stage\nfausses", true, "Agnès BLANC");
    private final SigningWorld world = new SigningWorld();
    private final Signatory student = signatory(SignatoryRole.STUDENT, Requirement.MANDATORY, AuthLevel.LINK, "Maureen AUDOUIN");
    private final Signatory tutor = signatory(SignatoryRole.INTERNSHIP_TUTOR, Requirement.MANDATORY, AuthLevel.LINK, "Paul MARTIN");
    private final Signatory head = signatory(SignatoryRole.COMPANY_HEAD, Requirement.OPTIONAL, AuthLevel.LINK, "Paul MARTIN");

    private CancelTransactions.Outcome cancelled(UUID id) {
        return world.cancel.cancel(List.of(id), ORDER).getFirst();
    }

    private static void refused(CancelTransactions.Outcome outcome, String code) {
        assertThat(outcome.cancelledAt()).isNull();
        assertThat(outcome.refusal()).isNotNull().extracting("code").isEqualTo(code);
    }

    @Test
    void endsTheCircuitItsLinksAndItsCount() { // F178, F179, F182, T13
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        world.sign(world.ready(student), student, "");
        UUID reading = world.ready(tutor);
        world.pass(Duration.ofMinutes(5));

        assertThat(cancelled(id)).isEqualTo(new CancelTransactions.Outcome(id, world.now(), null));

        assertThat(RequestStatus.of(world.read(id).circuit(), world.now())).isEqualTo(RequestStatus.CANCELLED);
        assertThat(world.read(id).circuit().signedCount()).isZero();
        assertThat(world.links.ofTransaction(id)).extracting(l -> l.status(world.now()))
                .containsExactlyInAnyOrder(LinkStatus.USED, LinkStatus.REVOKED);
        assertThatThrownBy(() -> world.sign(reading, tutor, "")).isInstanceOfSatisfying(RefusedException.class,
                e -> assertThat(e.code()).isEqualTo("cancelled")); // F213
        assertThat(world.close.run()).isZero();
    }

    @Test
    void theProofSaysWhoAndWhy() { // F173
        UUID id = world.running(SigningOrder.FREE, student, tutor);
        world.sign(world.ready(student), student, "");
        cancelled(id);
        ProofEvent last = world.events.of(id).getLast();
        assertThat(last.type()).isEqualTo(ProofEventType.CANCELLED);
        assertThat(last.actor()).isEqualTo("Agnès BLANC");
        assertThat(last.detail()).isEqualTo("motif\u00a0: Dates du stage fausses, signatures perdues\u00a0: 1");
        assertThat(ProofEvent.firstBreak(world.events.of(id))).isEmpty();
    }

    @Test
    void oneMessageTellsEachPersonOfAllHisDocuments() { // F182, F113
        UUID one = world.running(SigningOrder.FREE, student, tutor, head);
        UUID two = world.running(SigningOrder.FREE, tutor);
        world.sign(world.ready(student), student, "");
        world.delivered.clear();

        world.cancel.cancel(List.of(two, one), ORDER);
        world.deliver.run();

        assertThat(world.delivered).extracting(OutgoingMessage::recipient)
                .containsExactlyInAnyOrder("maureen.audouin@ecole.example", "paul.martin@ecole.example");
        OutgoingMessage his = world.delivered.stream().filter(m -> m.recipient().startsWith("paul")).findFirst().orElseThrow();
        assertThat(his.subject()).isEqualTo("3 demandes de signature annulées");
        assertThat(his.text()).contains("Motif\u00a0: Dates du stage fausses").contains("en tant que Responsable entreprise")
                .contains("plus rien à signer").doesNotContain("/s/");
    }

    @Test
    void whoeverHadNotBeenInvitedIsToldNothing() { // F182
        UUID waiting = world.started(UUID.randomUUID(), SigningOrder.IMPOSED, student, tutor);
        UUID ordered = world.running(SigningOrder.IMPOSED, student, tutor);
        world.delivered.clear();
        world.cancel.cancel(List.of(waiting, ordered), ORDER);
        world.deliver.run();
        assertThat(world.delivered).extracting(OutgoingMessage::subject).containsExactly("Demande de signature annulée");
    }

    @Test
    void nobodyIsToldWhenTheInstitutionWantsNone() { // E26
        UUID id = world.running(SigningOrder.FREE, student);
        world.cancel.cancel(List.of(id), new CancellationOrder("Erreur", false, "Agnès BLANC"));
        assertThat(world.outbox.count(OutgoingMessage.Status.QUEUED)).isZero();
    }

    @Test
    void anInvitationStillQueuedLeavesNoMore() { // F182
        UUID batch = UUID.randomUUID();
        UUID id = world.started(batch, SigningOrder.FREE, student);
        world.invite.ofBatch(batch);
        cancelled(id);
        world.deliver.run();
        assertThat(world.delivered).isEmpty();
    }

    @Test
    void cancellingTwiceChangesNothing() {
        UUID id = world.running(SigningOrder.FREE, student);
        CancelTransactions.Outcome first = cancelled(id);
        world.pass(Duration.ofMinutes(1));
        assertThat(cancelled(id)).isEqualTo(first);
        assertThat(world.count(id, ProofEventType.CANCELLED)).isEqualTo(1);
        assertThat(world.outbox.count(OutgoingMessage.Status.QUEUED)).isEqualTo(1);
    }

    @Test
    void whatIsFinalisedExpiredOrUnknownIsRefusedByItself() { // F183
        UUID archived = world.running(SigningOrder.FREE, student);
        world.sign(world.ready(student), student, "");
        refused(cancelled(archived), "finalising");
        world.close.run();
        refused(cancelled(archived), "already-archived");
        UUID expired = world.running(SigningOrder.FREE, student);
        world.pass(Duration.ofDays(31));
        refused(cancelled(expired), "expired");
        refused(cancelled(UUID.randomUUID()), "not-found");
        UUID running = world.running(SigningOrder.FREE, student);
        assertThat(world.cancel.cancel(List.of(archived, running), ORDER)).filteredOn(o -> o.refusal() == null).hasSize(1);
    }

    @Test
    void withoutAReasonOrForTooManyNothingIsDone() { // F181
        UUID id = world.running(SigningOrder.FREE, student);
        assertThatThrownBy(() -> world.cancel.cancel(List.of(id), new CancellationOrder(" ", true, "A")))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("reason-missing"));
        assertThatThrownBy(() -> world.cancel.cancel(Collections.nCopies(SignaturePlatform.CANCELLED_AT_ONCE + 1, id), ORDER))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("bad-request"));
        assertThat(world.count(id, ProofEventType.CANCELLED)).isZero();
    }

    @Test
    void ofALastSignatureAndACancellationAtTheSameMomentOneWins() throws Exception { // P7
        for (int i = 0; i < 30; i++) {
            UUID id = world.running(SigningOrder.FREE, student);
            UUID session = world.ready(student);
            var start = new CountDownLatch(1);
            boolean signed;
            try (var threads = Executors.newFixedThreadPool(2)) {
                Future<Boolean> signature = threads.submit(() -> {
                    start.await();
                    try {
                        world.sign(session, student, "");
                        return true;
                    } catch (RefusedException e) {
                        assertThat(e.code()).isIn("cancelled", "link-revoked"); // the same sentence for both
                        return false;
                    }
                });
                Future<CancelTransactions.Outcome> cancellation = threads.submit(() -> {
                    start.await();
                    return world.cancel.cancel(List.of(id), new CancellationOrder("Erreur", false, "Agnès BLANC")).getFirst();
                });
                start.countDown();
                signed = signature.get();
                assertThat(cancellation.get().refusal() != null).isEqualTo(signed);
            }
            assertThat(world.count(id, ProofEventType.SIGNED)).isEqualTo(signed ? 1 : 0);
            assertThat(world.count(id, ProofEventType.CANCELLED)).isEqualTo(signed ? 0 : 1);
        }
    }
}
