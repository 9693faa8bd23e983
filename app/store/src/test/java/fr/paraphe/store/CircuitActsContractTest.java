package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignaturePlatform.Extended;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.signing.Invitations;
import fr.paraphe.domain.signing.InviteSignatories;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.ProofTrail;
import fr.paraphe.domain.signing.Reminders;
import fr.paraphe.domain.signing.Replacements;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.tracking.ExtendTransactions;
import fr.paraphe.domain.tracking.RemindTransactions;
import fr.paraphe.domain.tracking.ReplaceTransactions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Reminders and extensions on every database (F147, D-14, P9). */
class CircuitActsContractTest extends ContractTest {
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
        assertThat(all.messages().about(t.id(), 1000)).extracting(OutgoingMessage::subject) // E23
                .anySatisfy(subject -> assertThat(subject).startsWith("Rappel"))
                .anySatisfy(subject -> assertThat(subject).contains("signer"));
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

    @Test
    void findsThoseWhoLetTheDaysPass() { // D-14, X22
        SigningTransaction t = running();
        Signatory first = t.circuit().front().getFirst();
        Instant now = Samples.NOW.plus(Duration.ofDays(3));
        assertThat(silent(t, now)).as("nobody was invited yet").isFalse();
        all.signingTransactions().update(t.with(t.circuit().with(first.id(), p -> p.invited(Samples.NOW))));
        assertThat(silent(t, now)).isTrue();
        assertThat(silent(t, Samples.NOW.plusSeconds(60))).as("since yesterday at the latest").isFalse();
        assertThat(all.signingTransactions().awaiting(first.person().personId(), now)).contains(t.id());
        assertThat(all.signingTransactions().silent(now, now.minus(Duration.ofDays(1)), new UUID(-1, -1), 10)).isEmpty();

        SigningTransaction asked = all.signingTransactions().find(t.id()).orElseThrow();
        all.signingTransactions().update(asked.with(asked.circuit().with(first.id(), p -> p.reminded(now.minusSeconds(60)))));
        assertThat(silent(t, now)).as("he was reminded a minute ago").isFalse();
        SigningTransaction reminded = all.signingTransactions().find(t.id()).orElseThrow();
        assertThat(silent(t, now.plus(Duration.ofDays(2)))).isTrue();
        all.signingTransactions().update(reminded.with(reminded.circuit().with(first.id(), p -> p.signed(now))));
        assertThat(silent(t, now.plus(Duration.ofDays(2)))).isFalse();
        assertThat(all.signingTransactions().awaiting(first.person().personId(), now)).doesNotContain(t.id());
        assertThat(all.signingTransactions().awaiting(t.circuit().signatories().get(1).person().personId(), Samples.END.plusSeconds(1)))
                .as("its circuit has ended").doesNotContain(t.id());
    }

    private boolean silent(SigningTransaction t, Instant now) {
        return all.signingTransactions().silent(now, now.minus(Duration.ofDays(1)), new UUID(0, 0), 1000).stream()
                .anyMatch(found -> found.id().equals(t.id()));
    }

    @Test
    void keepsWhoReplacesASignatoryAndInWhatDocumentsHeIsExpected() { // X25, D-27
        SigningTransaction t = running();
        Signatory first = t.circuit().front().getFirst();
        PersonSnapshot next = new PersonSnapshot(UUID.randomUUID(), "LENOIR Zoé", "Zoé LENOIR", "", "zoe@firme.example", "+33612345678");
        var replace = new ReplaceTransactions(desk(),
                new Replacements(desk(), new Invitations(desk(), all.messages(), Duration.ofDays(60))));
        var order = new ReplaceTransactions.Order(t.id(), first.id(), next);

        assertThat(replace.replace(List.of(order), "Agnès BLANC")).allSatisfy(one -> assertThat(one.left()).isEmpty());

        assertThat(all.signingTransactions().find(t.id()).orElseThrow().circuit().signatory(first.id()).orElseThrow().person())
                .isEqualTo(next);
        assertThat(all.links().ofTransaction(t.id()).stream().filter(l -> l.signatoryId().equals(first.id())))
                .extracting(link -> link.revokedAt() == null).containsExactlyInAnyOrder(false, true);
        assertThat(all.proofEvents().of(t.id()).getLast().type()).isEqualTo(ProofEventType.REPLACED);
        assertThat(all.messages().queued(1000)).extracting(OutgoingMessage::recipient).contains("zoe@firme.example");
        replace.replace(List.of(order), "Agnès BLANC");
        assertThat(all.links().ofTransaction(t.id())).as("nothing twice").hasSize(2);

        SignatureRequest request = Samples.request(all.requests().caseFor(Samples.signatureCase()), "X25", Samples.NOW);
        all.requests().add(request);
        UUID place = request.circuit().signatories().getFirst().id();
        SignatureRequest kept = all.requests().update(request.with(request.circuit().replaced(place, next)));
        assertThat(all.requests().find(request.id())).contains(kept);
        assertThat(all.requests().awaiting(next.personId())).containsExactly(request.id());
        SignatureRequest signed = all.requests().update(kept.with(kept.circuit().with(place, p -> p.signed(Samples.NOW))));
        assertThat(all.requests().awaiting(next.personId())).isEmpty();
        UUID last = signed.circuit().signatories().getLast().person().personId();
        all.requests().update(signed.with(signed.circuit().cancelled(Samples.NOW)));
        assertThat(all.requests().awaiting(last)).doesNotContain(request.id());
    }

    @Test
    void keepsALaterEndOfTheCircuitAndOfItsLinks() { // P9
        SigningTransaction t = running();
        Instant end = t.circuit().endsAt().plus(Duration.ofDays(10));
        var invitations = new Invitations(desk(), all.messages(), Duration.ofDays(60));

        assertThat(new ExtendTransactions(desk(), invitations).extend(Map.of(t.id(), end), "Agnès BLANC"))
                .containsExactly(new Extended(t.id().toString(), end, ""));

        assertThat(all.signingTransactions().find(t.id()).orElseThrow().circuit().endsAt()).isEqualTo(end);
        assertThat(all.links().ofTransaction(t.id())).isNotEmpty().allSatisfy(link -> assertThat(link.expiresAt()).isEqualTo(end));
        assertThat(all.proofEvents().of(t.id()).getLast().type()).isEqualTo(ProofEventType.EXTENDED);
        assertThat(all.signingTransactions().maybeDue(end.minusSeconds(1), 1000)).doesNotContain(t.id());

        SignatureRequest request = Samples.request(all.requests().caseFor(Samples.signatureCase()), "P9", Samples.NOW);
        all.requests().add(request);
        SignatureRequest kept = all.requests().update(request.with(request.circuit().extended(end)));
        assertThat(all.requests().find(request.id())).hasValueSatisfying(r -> assertThat(r.circuit().endsAt()).isEqualTo(end));
        assertThat(kept.circuit().endsAt()).isEqualTo(end);
    }
}
