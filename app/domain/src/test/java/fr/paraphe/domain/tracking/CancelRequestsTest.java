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
import fr.paraphe.domain.dispatch.SendingQueue;
import fr.paraphe.domain.dispatch.SentRequests;
import fr.paraphe.domain.dispatch.SignaturePlatform.CancellationOrder;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.SignatoryRole;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** «Annuler les parcours» as the client does it (F176–F183, P7). */
class CancelRequestsTest {
    private static final Actor SENDER = new Actor("a", "Agnès BLANC", EnumSet.of(Right.SEND), null);
    private static final CancelRequests.Order ORDER = new CancelRequests.Order("Dates du stage fausses", true);

    private final Clock clock = Clock.fixed(SentRequests.NOW.plusSeconds(200), ZoneOffset.UTC);
    private final InMemorySignatureRequests requests =
            new InMemorySignatureRequests(r -> RequestStatus.of(r, clock.instant()).terminal());
    private final RecordingPlatform platform = new RecordingPlatform();
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemorySettings settings = new InMemorySettings();
    private final SendingQueue queue = new SendingQueue(requests, settings, transactions, clock);
    private final CancelRequests cancel = new CancelRequests(requests, platform, queue, transactions, clock);

    private SignatureRequest queued(int number) {
        SignatureRequest request = SentRequests.queued(number);
        requests.add(request);
        return request;
    }

    private SignatureRequest sent(int number, UnaryOperator<Circuit> progress) {
        return SentRequests.sent(requests, platform, number, progress);
    }

    private SignatureRequest signed(int number) {
        return sent(number, circuit -> SentRequests.signedBy(circuit, SignatoryRole.STUDENT));
    }

    private RequestStatus status(SignatureRequest request) {
        return RequestStatus.of(requests.find(request.id()).orElseThrow(), clock.instant());
    }

    private CancelRequests.Outcome run(SignatureRequest... asked) {
        return cancel.cancel(SENDER, List.of(asked).stream().map(SignatureRequest::id).toList(), ORDER, _ -> { }, () -> false);
    }

    @Test
    void saysHowManyCircuitsAndSignaturesWouldBeLostAndWhatIsLeft() { // F140, F181
        SignatureRequest one = signed(1);
        SignatureRequest waiting = queued(2);
        SignatureRequest archived = sent(3, circuit -> circuit.archived(SentRequests.NOW));
        SignatureRequest gone = sent(4, circuit -> circuit.cancelled(SentRequests.NOW));

        CancelRequests.Plan plan = cancel.plan(List.of(one.id(), waiting.id(), archived.id(), gone.id()));

        assertThat(plan.ids()).containsExactly(one.id(), waiting.id());
        assertThat(plan.signatures()).isEqualTo(1);
        assertThat(plan.ignored()).containsOnly(
                java.util.Map.entry("Il est archivé\u00a0: il ne peut plus être annulé.", 1),
                java.util.Map.entry("Ses signatures sont déjà annulées.", 1));
        assertThat(status(one)).isEqualTo(RequestStatus.FINALISABLE);
    }

    @Test
    void cancelsAtThePlatformThenHereAndFreesTheCase() { // F178, F179, F180, T13
        SignatureRequest request = signed(1);

        CancelRequests.Outcome outcome = run(request);

        assertThat(outcome).isEqualTo(new CancelRequests.Outcome(1, List.of(), java.util.Optional.empty()));
        assertThat(platform.cancellations()).containsExactly(new CancellationOrder("Dates du stage fausses", true, "Agnès BLANC"));
        TrackingRow row = TrackingRow.of(requests.find(request.id()).orElseThrow(), clock.instant());
        assertThat(row.status()).isEqualTo(RequestStatus.CANCELLED);
        assertThat(row.signatures()).isEqualTo("0/3*");
        SignatureRequest again = SentRequests.queued(9);
        requests.add(new SignatureRequest(again.id(), request.caseId(), again.batchId(), again.subject(), again.templateId(), 1,
                again.circuit(), again.delivery(), again.createdAt(), 0));
    }

    @Test
    void takesOutOfTheQueueWhatHasNotLeft() { // X08
        SignatureRequest waiting = queued(1);
        SignatureRequest leaving = queued(2);
        requests.update(leaving.with(leaving.delivery().frozen("00")));

        CancelRequests.Outcome outcome = run(waiting, leaving);

        assertThat(outcome.done()).isEqualTo(1);
        assertThat(outcome.refused()).singleElement().asString().contains("BARASCOU Lena").contains("en cours de transmission");
        assertThat(status(waiting)).isEqualTo(RequestStatus.CANCELLED);
        assertThat(platform.cancellations()).isEmpty();
    }

    @Test
    void leavesWhatThePlatformHasArchivedMeanwhile() { // F183
        SignatureRequest request = signed(1);
        platform.change("p-" + request.id(), circuit -> circuit.archived(SentRequests.NOW));

        CancelRequests.Outcome outcome = run(request);

        assertThat(outcome.done()).isZero();
        assertThat(outcome.refused()).containsExactly("BARASCOU Lena\u00a0: Il est archivé.");
        assertThat(status(request)).isEqualTo(RequestStatus.FINALISABLE);
    }

    @Test
    void aRefusedCircuitIsClosedByIt() { // P8
        SignatureRequest request = sent(1, circuit -> circuit.with(
                circuit.signatories().getFirst().id(), p -> p.declined(SentRequests.NOW, "Dates fausses")));
        assertThat(status(request)).isEqualTo(RequestStatus.DECLINED);
        assertThat(cancel.holding(request.subject().recordId(), request.subject().category())).containsExactly(request.id());

        assertThat(run(request).done()).isEqualTo(1);

        assertThat(cancel.holding(request.subject().recordId(), request.subject().category())).isEmpty();
        assertThat(cancel.holding(request.subject().recordId(), "Autre > Document")).isEmpty();
    }

    @Test
    void changesNothingWithoutAReasonOrTheRight() { // F014, F181
        SignatureRequest request = signed(1);
        var follower = new Actor("b", "Bruno", EnumSet.of(Right.FOLLOW), null);

        assertThatThrownBy(() -> cancel.cancel(follower, List.of(request.id()), ORDER, _ -> { }, () -> false))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("right-missing"));
        assertThatThrownBy(() -> cancel.cancel(SENDER, List.of(request.id()), new CancelRequests.Order(" \n", true), _ -> { }, () -> false))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("reason-missing"));
        assertThat(platform.cancellations()).isEmpty();
    }

    @Test
    void runningItAgainFinishesWhatThePlatformDidNotAnswer() {
        SignatureRequest first = signed(1);
        platform.failNext(Step.BEFORE_CANCEL, new PlatformException(PlatformException.Kind.UNREACHABLE, "Panne"));
        CancelRequests.Outcome down = run(first);
        assertThat(down.done()).isZero();
        assertThat(down.interrupted()).hasValueSatisfying(why -> assertThat(why).contains("ne répond pas").contains("recommencez"));
        assertThat(status(first)).isEqualTo(RequestStatus.FINALISABLE);

        platform.failNext(Step.AFTER_CANCEL, new PlatformException(PlatformException.Kind.UNAUTHORISED, "Jeton refusé."));
        assertThat(run(first).interrupted()).contains("Jeton refusé.");
        assertThat(status(first)).isEqualTo(RequestStatus.FINALISABLE);

        assertThat(run(first).done()).isEqualTo(1);
        assertThat(status(first)).isEqualTo(RequestStatus.CANCELLED);
        assertThat(platform.cancellations()).hasSize(1);
    }

    @Test
    void theFeedTellsOfACancellationWhoseAnswerWasLost() { // F142
        SignatureRequest request = signed(1);
        platform.failNext(Step.AFTER_CANCEL, new PlatformException(PlatformException.Kind.UNREACHABLE, "Panne"));
        run(request);

        new SynchroniseRequests(requests, platform, settings, transactions).run();

        assertThat(status(request)).isEqualTo(RequestStatus.CANCELLED);
        assertThat(run(request).refused()).containsExactly("BARASCOU Lena\u00a0: Ses signatures sont déjà annulées.");
    }

    @Test
    void tellsHowFarItIsAndStopsBetweenTwoCalls() {
        List<UUID> ids = IntStream.range(0, 70).mapToObj(this::signed).map(SignatureRequest::id).toList();
        var told = new ArrayList<Integer>();

        CancelRequests.Outcome outcome = cancel.cancel(SENDER, ids, ORDER, told::add, () -> told.getLast() >= 60);

        assertThat(told).containsExactly(0, 30, 60);
        assertThat(outcome.done()).isEqualTo(60);
        assertThat(outcome.interrupted()).contains("Annulation interrompue\u00a0: ce qui est annulé le reste.");
    }
}
