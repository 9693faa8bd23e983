package fr.paraphe.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.signing.space.SpaceAccount;
import fr.paraphe.domain.signing.space.SpaceKey;
import fr.paraphe.domain.signing.space.SpaceSession;
import fr.paraphe.domain.signing.space.SpaceTries;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The accounts of the Spaces, their links, sessions and tries; and what somebody finds to sign there (F107, F110). */
class SpacesContractTest extends ContractTest {
    private static final Instant NOW = Samples.NOW;

    private SpaceAccount account(String email) {
        var account = new SpaceAccount(Samples.id(), email, "hash", NOW, null, null);
        all.spaces().accounts().save(account);
        return account;
    }

    @Test
    void keepsOneAccountForAnAddress() {
        SpaceAccount account = account("zoe@ex.example");
        assertThat(all.spaces().accounts().find("zoe@ex.example")).contains(account);
        assertThat(all.spaces().accounts().find("zoé@ex.example")).isEmpty();
        var later = new SpaceAccount(account.id(), account.email(), "other", NOW, NOW.plusSeconds(1), NOW.plusSeconds(2));
        all.spaces().accounts().save(later);
        assertThat(all.spaces().accounts().find(account.id())).contains(later);
        if (backing != World.Backing.MEMORY) {
            assertThatThrownBy(() -> account("zoe@ex.example")).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void keepsLinksByTheDigestOfTheirTokenAndSpendsThemTogether() {
        var first = new SpaceKey(Samples.id(), "a@ex.example", "1".repeat(64), NOW, NOW.plusSeconds(60), null);
        var second = new SpaceKey(Samples.id(), "a@ex.example", null, NOW, NOW.plusSeconds(60), null);
        var other = new SpaceKey(Samples.id(), "b@ex.example", "2".repeat(64), NOW, NOW.plusSeconds(10), null);
        Stream.of(first, second, other).forEach(all.spaces().accounts()::save);
        assertThat(all.spaces().accounts().findKey("1".repeat(64))).contains(first);
        assertThat(all.spaces().accounts().findKey("3".repeat(64))).isEmpty();
        all.spaces().accounts().spendKeys("a@ex.example", NOW.plusSeconds(5));
        all.spaces().accounts().spendKeys("a@ex.example", NOW.plusSeconds(6));
        assertThat(all.spaces().accounts().lockKey(first.id()).orElseThrow().usedAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(all.spaces().accounts().lockKey(second.id()).orElseThrow().usedAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(all.spaces().accounts().lockKey(other.id())).contains(other);
        all.spaces().accounts().forgetKeys(NOW.plusSeconds(30));
        assertThat(all.spaces().accounts().lockKey(other.id())).isEmpty();
        assertThat(all.spaces().accounts().lockKey(first.id())).isPresent();
    }

    private SpaceSession session(SpaceAccount account, String digit, Instant at) {
        var session = new SpaceSession(Samples.id(), account.id(), digit.repeat(64), at, at);
        all.spaces().sessions().add(session);
        return session;
    }

    @Test
    void endsSessionsOneByOneAllOfAnAccountOrAllThatAreOld() {
        SpaceAccount account = account("c@ex.example");
        SpaceAccount neighbour = account("d@ex.example");
        SpaceSession one = session(account, "4", NOW);
        session(account, "5", NOW);
        session(neighbour, "6", NOW.minusSeconds(60));
        session(neighbour, "7", NOW);
        all.spaces().sessions().seen(one.id(), NOW.plusSeconds(40));
        all.spaces().sessions().seen(one.id(), NOW.plusSeconds(20));
        assertThat(all.spaces().sessions().findSession("4".repeat(64)).orElseThrow().lastSeenAt()).isEqualTo(NOW.plusSeconds(40));
        all.spaces().sessions().end(one.id());
        all.spaces().sessions().seen(one.id(), NOW.plusSeconds(90));
        assertThat(all.spaces().sessions().findSession("4".repeat(64))).as("what has ended stays ended").isEmpty();
        all.spaces().sessions().forgetSessions(NOW.minusSeconds(1));
        assertThat(all.spaces().sessions().findSession("6".repeat(64))).isEmpty();
        all.spaces().sessions().endAll(account.id());
        assertThat(all.spaces().sessions().findSession("5".repeat(64))).isEmpty();
        assertThat(all.spaces().sessions().findSession("7".repeat(64))).isPresent();
    }

    @Test
    void countsTriesOneTransactionAfterTheOther() throws Exception { // security rule 11
        for (int round = 0; round < 5; round++) {
            String id = (round + "f").repeat(32);
            Callable<Boolean> trying = () -> world.transactions().inTransaction(() -> {
                SpaceTries tries = all.spaces().limits().lock(id, NOW);
                all.spaces().limits().save(new SpaceTries(id, tries.tries() + 1, tries.since(), null));
                return true;
            });
            try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
                for (Future<Boolean> done : threads.invokeAll(List.of(trying, trying, trying, trying, trying, trying))) {
                    assertThat(done.get()).isTrue();
                }
            }
            assertThat(world.transactions().inTransaction(() -> all.spaces().limits().lock(id, NOW))).isEqualTo(
                    new SpaceTries(id, 6, NOW, null));
        }
    }

    @Test
    void forgetsOldTriesExceptThoseThatStillLock() {
        world.transactions().inTransaction(() -> {
            for (String digit : List.of("a", "b", "c")) {
                all.spaces().limits().lock(digit.repeat(64), digit.equals("c") ? NOW : NOW.minusSeconds(100));
            }
            all.spaces().limits().save(new SpaceTries("b".repeat(64), 5, NOW.minusSeconds(100), NOW.plusSeconds(100)));
            all.spaces().limits().forgetTries(NOW.minusSeconds(10));
        });
        assertThat(all.spaces().limits().lock("a".repeat(64), NOW.plusSeconds(7)).since()).isEqualTo(NOW.plusSeconds(7));
        assertThat(all.spaces().limits().lock("b".repeat(64), NOW.plusSeconds(7)).tries()).isEqualTo(5);
        assertThat(all.spaces().limits().lock("c".repeat(64), NOW.plusSeconds(7)).since()).isEqualTo(NOW);
    }

    private SigningTransaction started(Circuit circuit) {
        SigningTransaction made = Samples.transaction().with(circuit);
        all.signingTransactions().add(made, new byte[] {1});
        all.signingTransactions().update(made.started(NOW));
        return all.signingTransactions().find(made.id()).orElseThrow();
    }

    private List<UUID> toSign(Signatory signatory, Instant now) {
        return all.signingTransactions().toSign(List.of(signatory.person().personId(), Samples.id()), now, 9).stream()
                .map(SigningTransaction::id).toList();
    }

    @Test
    void findsWhatSomebodyHasToSignUnlessHeRepresentsTheInstitution() { // F110, F114
        Circuit circuit = Samples.circuit();
        SigningTransaction document = started(circuit);
        Signatory student = circuit.signatories().getFirst();
        assertThat(toSign(student, NOW)).containsExactly(document.id());
        assertThat(all.signingTransactions().toSign(List.of(student.person().personId()), NOW, 9)).containsExactly(document);
        assertThat(toSign(circuit.representative().orElseThrow(), NOW)).isEmpty();
        assertThat(toSign(student, circuit.endsAt().plusSeconds(1))).isEmpty();
        assertThat(all.signingTransactions().toSign(List.of(), NOW, 9)).isEmpty();
        all.signingTransactions().update(document.with(circuit.with(student.id(), p -> p.signed(NOW))));
        assertThat(toSign(student, NOW)).isEmpty();
        assertThat(toSign(circuit.signatories().get(1), NOW)).containsExactly(document.id());
    }

    @Test
    void findsNothingToSignBeforeTheStartNorOnceCancelled() { // F213
        Circuit circuit = Samples.circuit();
        Signatory student = circuit.signatories().getFirst();
        SigningTransaction waiting = Samples.transaction().with(circuit);
        all.signingTransactions().add(waiting, new byte[] {1});
        assertThat(toSign(student, NOW)).isEmpty();
        all.signingTransactions().update(waiting.started(NOW));
        assertThat(toSign(student, NOW)).containsExactly(waiting.id());
        SigningTransaction running = all.signingTransactions().find(waiting.id()).orElseThrow();
        all.signingTransactions().update(running.with(running.circuit().cancelled(NOW)));
        assertThat(toSign(student, NOW)).isEmpty();
    }
}
