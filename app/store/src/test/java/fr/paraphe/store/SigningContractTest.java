package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.ProofEvents.FeedEntry;
import fr.paraphe.domain.signing.SigningTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SigningContractTest extends ContractTest {
    private static final byte[] ORIGINAL = "%PDF original".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SIGNED = "%PDF signé".getBytes(StandardCharsets.UTF_8);

    private SigningTransaction added() {
        SigningTransaction transaction = Samples.transaction();
        all.signingTransactions().add(transaction, ORIGINAL);
        return transaction;
    }

    private ProofEvent append(UUID transactionId, ProofEventType type) {
        var entry = new ProofEvent.Entry(Instant.now(), type, null, "Zoé MARTIN", new ClientTrace("127.0.0.1", "Firefox"), "détail\n«é»");
        return world.transactions().inTransaction(() -> {
            ProofEvent event = ProofEvent.after(all.proofEvents().last(transactionId).orElse(null), transactionId, entry);
            all.proofEvents().append(event);
            return event;
        });
    }

    @Test
    void givesBackATransactionAndItsPdf() {
        SigningTransaction t = added();
        assertThat(all.signingTransactions().find(t.id())).contains(t);
        assertThat(world.transactions().<Object>inTransaction(() -> all.signingTransactions().lock(t.id()).orElseThrow())).isEqualTo(t);
        assertThat(all.signingTransactions().findByExternalId(t.externalId())).contains(t);
        assertThat(all.signingTransactions().ofBatch(t.batchId())).containsExactly(t);
        assertThat(all.signingTransactions().original(t.id())).isEqualTo(ORIGINAL);
        assertThat(all.signingTransactions().current(t.id())).isEqualTo(ORIGINAL);
        all.signingTransactions().replaceCurrent(t.id(), SIGNED);
        all.signingTransactions().replaceCurrent(t.id(), SIGNED);
        assertThat(all.signingTransactions().current(t.id())).isEqualTo(SIGNED);
        assertThat(all.signingTransactions().original(t.id())).isEqualTo(ORIGINAL);
        assertThat(all.signingTransactions().count()).isPositive();
    }

    @Test
    void refusesTheSameExternalIdentifierTwice() { // X08
        SigningTransaction t = added();
        SigningTransaction twin = new SigningTransaction(Samples.id(), t.externalId(), t.batchId(), "", "", t.message(), Samples.circuit(),
                t.originalSha256(), 1, Samples.NOW, null, 0);
        assertThatThrownBy(() -> all.signingTransactions().add(twin, ORIGINAL)).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("already-received");
    }

    @Test
    void refusesAStaleUpdate() {
        SigningTransaction t = added();
        all.signingTransactions().update(t.started(Samples.NOW));
        assertThat(all.signingTransactions().find(t.id()).orElseThrow().startedAt()).isEqualTo(Samples.NOW);
        assertThatThrownBy(() -> all.signingTransactions().update(t)).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("stale");
    }

    @Test
    void listsWhatMayHaveToBeClosed() {
        SigningTransaction idle = added();
        SigningTransaction running = added();
        SigningTransaction complete = added();
        SigningTransaction declined = added();
        all.signingTransactions().update(running.started(Samples.NOW));
        UUID representative = complete.circuit().representative().orElseThrow().id();
        all.signingTransactions().update(complete.started(Samples.NOW).with(complete.circuit().with(representative,
                p -> p.signed(Samples.NOW))));
        UUID student = declined.circuit().signatories().getFirst().id();
        Circuit refused = declined.circuit().with(student, p -> p.declined(Samples.NOW, "Non"));
        all.signingTransactions().update(declined.started(Samples.NOW).with(refused));
        assertThat(all.signingTransactions().maybeDue(Samples.NOW, 100)).contains(complete.id())
                .doesNotContain(idle.id(), running.id(), declined.id());
        Instant later = Samples.END.plusSeconds(1);
        assertThat(all.signingTransactions().maybeDue(later, 100)).contains(complete.id(), running.id()).doesNotContain(idle.id());
        append(running.id(), ProofEventType.EXPIRED);
        assertThat(all.signingTransactions().maybeDue(later, 100)).contains(complete.id()).doesNotContain(running.id());
    }

    @Test
    void hasToBeClosedOnceOneOfTheTwoHasSignedWhereEitherSuffices() { // D-20
        SigningTransaction like = added();
        Circuit either = Samples.eitherGuardian();
        SigningTransaction t = new SigningTransaction(Samples.id(), Samples.id(), Samples.id(), "", "", like.message(), either,
                like.originalSha256(), 1, Samples.NOW, null, 0);
        all.signingTransactions().add(t, ORIGINAL);
        assertThat(all.signingTransactions().find(t.id())).contains(t);
        UUID second = either.signatories().getLast().id();
        all.signingTransactions().update(t.started(Samples.NOW).with(either.with(second, p -> p.signed(Samples.NOW))));
        assertThat(all.signingTransactions().maybeDue(Samples.NOW, 100)).contains(t.id());
    }

    @Test
    void keepsTheProofOnce() {
        SigningTransaction t = added();
        assertThat(all.signingTransactions().proof(t.id())).isEmpty();
        all.signingTransactions().keepProof(t.id(), ORIGINAL, SIGNED);
        all.signingTransactions().keepProof(t.id(), ORIGINAL, SIGNED);
        assertThatThrownBy(() -> all.signingTransactions().keepProof(t.id(), SIGNED, SIGNED)).isInstanceOf(RefusedException.class);
        assertThat(all.signingTransactions().proof(t.id())).contains(ORIGINAL);
        assertThat(all.signingTransactions().proofPdf(t.id())).contains(SIGNED);
    }

    @Test
    void keepsAChainThatHoldsAndAFeedInOrder() { // F173
        SigningTransaction t = added();
        List<FeedEntry> before = all.proofEvents().feed(0, 1000);
        long last = before.isEmpty() ? 0 : before.getLast().sequence();
        ProofEvent one = append(t.id(), ProofEventType.RECEIVED);
        ProofEvent two = append(t.id(), ProofEventType.STARTED);
        assertThat(all.proofEvents().of(t.id())).containsExactly(one, two);
        assertThat(all.proofEvents().last(t.id())).contains(two);
        assertThat(ProofEvent.firstBreak(all.proofEvents().of(t.id()))).isEmpty();
        assertThat(all.proofEvents().feed(last, 10)).containsExactly(
                new FeedEntry(last + 1, t.id(), ProofEventType.RECEIVED), new FeedEntry(last + 2, t.id(), ProofEventType.STARTED));
        assertThat(all.proofEvents().feed(last + 1, 1)).extracting(FeedEntry::sequence).containsExactly(last + 2);
    }

    @Test
    void refusesTheSamePlaceInAChainTwice() {
        SigningTransaction t = added();
        ProofEvent one = append(t.id(), ProofEventType.RECEIVED);
        assertThatThrownBy(() -> all.proofEvents().append(one)).isInstanceOf(RuntimeException.class);
        assertThat(all.proofEvents().of(t.id())).containsExactly(one);
    }
}
