package fr.paraphe.domain.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.RecordingPlatform;
import fr.paraphe.domain.dispatch.RecordingPlatform.Step;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** «Prolonger les parcours» as the client does it (P9). */
class ExtendRequestsTest {
    private static final Actor SENDER = new Actor("a", "Agnès BLANC", EnumSet.of(Right.SEND), null);
    private final Clock clock = Clock.fixed(SentRequests.NOW.plusSeconds(200), ZoneOffset.UTC);
    private final InMemorySignatureRequests requests =
            new InMemorySignatureRequests(r -> RequestStatus.of(r, clock.instant()).terminal());
    private final RecordingPlatform platform = new RecordingPlatform();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final ExtendRequests extend = new ExtendRequests(requests, platform, transactions, clock);

    private SignatureRequest sent(int number, UnaryOperator<Circuit> progress) {
        return SentRequests.sent(requests, platform, number, progress);
    }

    private Instant end(SignatureRequest request) {
        return requests.find(request.id()).orElseThrow().circuit().endsAt();
    }

    @Test
    void saysWhatItWouldExtendAndWhatItWouldLeave() { // F140
        SignatureRequest one = sent(1, circuit -> circuit);
        SignatureRequest archived = sent(2, circuit -> circuit.archived(SentRequests.NOW));
        SignatureRequest waiting = SentRequests.queued(3);
        requests.add(waiting);

        ExtendRequests.Plan plan = extend.plan(List.of(one.id(), archived.id(), waiting.id()));

        assertThat(plan.ends()).isEqualTo(Map.of(one.id(), one.circuit().endsAt()));
        assertThat(plan.left()).isEqualTo(Map.of("le document est archivé", 1, "le document n'est pas encore transmis", 1));
        assertThat(one.circuit().endsAt()).isEqualTo("2026-12-21T22:59:59Z");
        // the last second of the day in Paris, whatever the season (D-23)
        assertThat(plan.later(30).get(one.id())).isEqualTo("2027-01-20T22:59:59Z");
        assertThat(plan.later(120).get(one.id())).isEqualTo("2027-04-20T21:59:59Z");
    }

    @Test
    void movesTheEndThereThenHere() { // P9
        SignatureRequest one = sent(1, circuit -> circuit);
        Instant later = extend.plan(List.of(one.id())).later(15).get(one.id());
        ActOutcome outcome = extend.extend(SENDER, Map.of(one.id(), later));
        assertThat(outcome).isEqualTo(new ActOutcome(1, List.of(), Optional.empty()));
        assertThat(end(one)).isEqualTo(later);
        assertThat(platform.read("p-" + one.id()).endsAt()).isEqualTo(later);
    }

    @Test
    void anAnswerThatIsLostIsAskedForAgainAndExtendsOnce() {
        SignatureRequest one = sent(1, circuit -> circuit);
        Instant later = extend.plan(List.of(one.id())).later(15).get(one.id());
        platform.failNext(Step.AFTER_EXTEND, new PlatformException(PlatformException.Kind.UNREACHABLE, "Elle ne répond pas."));
        ActOutcome lost = extend.extend(SENDER, Map.of(one.id(), later));
        assertThat(lost.done()).isZero();
        assertThat(lost.interrupted()).hasValueSatisfying(why -> assertThat(why).contains("recommencez plus tard"));

        assertThat(extend.extend(SENDER, Map.of(one.id(), later)).done()).isEqualTo(1);
        assertThat(end(one)).isEqualTo(later);
    }

    @Test
    void whatEndedMeanwhileIsLeftWithItsReason() {
        SignatureRequest one = sent(1, circuit -> circuit);
        Instant later = extend.plan(List.of(one.id())).later(15).get(one.id());
        platform.change("p-" + one.id(), circuit -> circuit.archived(SentRequests.NOW));
        assertThat(extend.extend(SENDER, Map.of(one.id(), later)).left()).containsExactly(
                "BARASCOU Lena\u00a0: le document est archivé");
        assertThat(end(one)).isEqualTo(one.circuit().endsAt());
    }

    @Test
    void aLaterEndOfThePlatformIsTakenOverWhenItIsRead() { // F142, D-26
        SignatureRequest one = sent(1, circuit -> circuit);
        Instant later = one.circuit().endsAt().plusSeconds(86_400);
        platform.change("p-" + one.id(), circuit -> circuit.extended(later));
        new SynchroniseRequests(requests, platform, new InMemorySettings(), transactions).run();
        assertThat(end(one)).isEqualTo(later);
    }

    @Test
    void nobodyWithoutTheRightExtends() { // F014
        SignatureRequest one = sent(1, circuit -> circuit);
        var reader = new Actor("b", "Zoé LENOIR", EnumSet.noneOf(Right.class), null);
        Map<UUID, Instant> ends = Map.of(one.id(), one.circuit().endsAt().plusSeconds(86_400));
        assertThatThrownBy(() -> extend.extend(reader, ends)).isInstanceOfSatisfying(RefusedException.class,
                e -> assertThat(e.code()).isEqualTo("right-missing"));
        assertThat(end(one)).isEqualTo(one.circuit().endsAt());
    }
}
