package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.signing.Invitations;
import fr.paraphe.domain.signing.InviteSignatories;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.ProofTrail;
import fr.paraphe.domain.signing.Reminders;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.tracking.RemindTransactions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Reminders on every database (F147, D-14). */
class RemindersContractTest extends ContractTest {
    private static final ReminderOrder ORDER = new ReminderOrder(ReminderWay.EMAIL, "Merci de signer.", "Agnès BLANC");

    private SigningDesk desk() {
        return new SigningDesk(world.transactions(), all.signingTransactions(), all.links(), all.signerSessions(),
                new ProofTrail(all.proofEvents(), Clock.fixed(world.clock().instant(), ZoneOffset.UTC)));
    }

    private RemindTransactions remind() {
        var invitations = new Invitations(desk(), all.messages(), Duration.ofDays(60));
        return new RemindTransactions(desk(), new Reminders(desk(), all.messages(), invitations));
    }

    private SigningTransaction running() {
        SigningTransaction t = Samples.transaction();
        all.signingTransactions().add(t.started(Samples.NOW), "%PDF original".getBytes(StandardCharsets.UTF_8));
        new InviteSignatories(desk(), new Invitations(desk(), all.messages(), Duration.ofDays(60))).ofBatch(t.batchId());
        return all.signingTransactions().find(t.id()).orElseThrow();
    }

    private long reminded(SigningTransaction transaction) {
        return all.proofEvents().of(transaction.id()).stream().filter(e -> e.type() == ProofEventType.REMINDED).count();
    }

    @Test
    void keepsTheWholeOfAReminder() {
        SigningTransaction t = running();
        Signatory first = t.circuit().front().getFirst();
        int links = all.links().ofTransaction(t.id()).size();
        UUID person = first.person().personId();

        assertThat(remind().remind(List.of(t.id()), ORDER, false)).anySatisfy(one -> {
            assertThat(one.signatoryId()).isEqualTo(first.id());
            assertThat(one.left()).isEmpty();
        });

        Signatory kept = all.signingTransactions().find(t.id()).orElseThrow().circuit().signatory(first.id()).orElseThrow();
        assertThat(kept.progress().remindedAt()).isEqualTo(world.clock().instant());
        assertThat(kept.progress().reminders()).isEqualTo(1);
        assertThat(all.signingTransactions().lastReminders(List.of(person, UUID.randomUUID())))
                .isEqualTo(Map.of(person, world.clock().instant()));
        assertThat(all.signingTransactions().lastReminders(List.of())).isEmpty();
        assertThat(all.links().ofTransaction(t.id())).hasSizeGreaterThan(links);
        assertThat(all.messages().queued(1000)).extracting(OutgoingMessage::text)
                .anySatisfy(text -> assertThat(text).startsWith("Merci de signer."));
        assertThat(ProofEvent.firstBreak(all.proofEvents().of(t.id()))).isEmpty();
        assertThat(remind().remind(List.of(t.id()), ORDER, false)).filteredOn(one -> first.id().equals(one.signatoryId()))
                .singleElement().satisfies(one -> assertThat(one.left()).startsWith("déjà relancé le "));
    }

    @Test
    void twoClicksAtOnceRemindOnce() throws Exception {
        SigningTransaction one = running();
        SigningTransaction two = running();
        var calls = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            calls.add(threads.submit(() -> remind().remind(List.of(one.id(), two.id()), ORDER, false)));
            calls.add(threads.submit(() -> remind().remind(List.of(two.id(), one.id()), ORDER, false)));
        }
        for (Future<?> call : calls) {
            call.get();
        }
        assertThat(reminded(one)).isEqualTo(one.circuit().front().size());
        assertThat(reminded(two)).isEqualTo(two.circuit().front().size());
    }
}
