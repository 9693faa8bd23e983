package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform.CancellationOrder;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.Invitations;
import fr.paraphe.domain.signing.InviteSignatories;
import fr.paraphe.domain.signing.LinkStatus;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.ProofEvents.FeedEntry;
import fr.paraphe.domain.signing.ProofTrail;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.tracking.CancelTransactions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The cancellation of circuits on every database (P7). */
class CancellationContractTest extends ContractTest {
    private static final CancellationOrder ORDER = new CancellationOrder("Dates fausses", true, "Agnès BLANC");

    private SigningDesk desk() {
        return new SigningDesk(world.transactions(), all.signingTransactions(), all.links(), all.signerSessions(),
                new ProofTrail(all.proofEvents(), Clock.fixed(world.clock().instant(), ZoneOffset.UTC)));
    }

    private Invitations invitations() {
        return new Invitations(desk(), all.messages(), Duration.ofDays(60));
    }

    private UUID running() {
        SigningTransaction t = Samples.transaction();
        all.signingTransactions().add(t.started(Samples.NOW), "%PDF original".getBytes(StandardCharsets.UTF_8));
        new InviteSignatories(desk(), invitations()).ofBatch(t.batchId());
        all.links().ofTransaction(t.id()).forEach(link -> all.links().save(link.delivered(link.id().toString())));
        return t.id();
    }

    private List<CancelTransactions.Outcome> cancel(UUID... ids) {
        return new CancelTransactions(desk(), invitations()).cancel(List.of(ids), ORDER);
    }

    /** Signs as the last signatory would, whose signature ends the circuit: under the lock, unless it is not his turn. */
    private boolean signedLast(UUID id) {
        return world.transactions().inTransaction((Supplier<Boolean>) () -> {
            SigningTransaction t = all.signingTransactions().lock(id).orElseThrow();
            if (t.circuit().cancelledAt() != null) {
                return false;
            }
            Signatory last = t.circuit().representative().orElseThrow();
            desk().trail().append(id, ProofEventType.SIGNED, last, ClientTrace.NONE, "mode Texte");
            all.signingTransactions().update(t.with(t.circuit().with(last.id(), p -> p.signed(desk().trail().now()))));
            return true;
        });
    }

    @Test
    void keepsTheWholeOfACancellation() { // F178, F182, F173
        UUID id = running();
        long before = all.proofEvents().feed(0, 10_000).size();

        assertThat(cancel(id)).containsExactly(new CancelTransactions.Outcome(id, world.clock().instant(), null));

        assertThat(all.signingTransactions().find(id).orElseThrow().circuit().cancelledAt()).isEqualTo(world.clock().instant());
        assertThat(all.links().ofTransaction(id)).isNotEmpty()
                .allSatisfy(link -> assertThat(link.status(world.clock().instant())).isEqualTo(LinkStatus.REVOKED));
        assertThat(all.proofEvents().of(id).getLast().actor()).isEqualTo("Agnès BLANC");
        assertThat(ProofEvent.firstBreak(all.proofEvents().of(id))).isEmpty();
        assertThat(all.proofEvents().feed(before, 10)).extracting(FeedEntry::type).containsExactly(ProofEventType.CANCELLED);
        assertThat(all.messages().queued(1000)).extracting(OutgoingMessage::text)
                .anySatisfy(text -> assertThat(text).contains("Motif\u00a0: Dates fausses"));
        assertThat(all.signingTransactions().maybeDue(Samples.END.plusSeconds(1), 1000)).doesNotContain(id);
    }

    @Test
    void ofTheLastSignatureAndACancellationAtTheSameMomentOneWins() throws Exception { // P7, F183
        for (int i = 0; i < 8; i++) {
            UUID id = running();
            UUID other = running();
            var start = new CountDownLatch(1);
            try (var threads = Executors.newFixedThreadPool(3)) {
                Future<Boolean> signature = threads.submit(after(start, () -> signedLast(id)));
                Future<List<CancelTransactions.Outcome>> one = threads.submit(after(start, () -> cancel(id, other)));
                Future<List<CancelTransactions.Outcome>> two = threads.submit(after(start, () -> cancel(other, id)));
                start.countDown();
                boolean signed = signature.get();
                assertThat(List.of(one.get(), two.get())).allSatisfy(outcomes -> assertThat(outcomes)
                        .filteredOn(o -> o.id().equals(id)).singleElement()
                        .satisfies(o -> assertThat(code(o.refusal())).isEqualTo(signed ? "finalising" : "")));
                assertThat(all.proofEvents().of(id)).extracting(ProofEvent::type)
                        .containsOnlyOnce(signed ? ProofEventType.SIGNED : ProofEventType.CANCELLED)
                        .doesNotContain(signed ? ProofEventType.CANCELLED : ProofEventType.SIGNED);
            }
            assertThat(all.proofEvents().of(other)).extracting(ProofEvent::type).containsOnlyOnce(ProofEventType.CANCELLED);
        }
    }

    private static String code(@Nullable RefusedException refusal) {
        return refusal == null ? "" : refusal.code();
    }

    private static <T> Callable<T> after(CountDownLatch start, Callable<T> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }
}
