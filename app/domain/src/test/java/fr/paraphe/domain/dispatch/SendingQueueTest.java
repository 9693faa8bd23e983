package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.tracking.RequestStatus;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;


/** The queue seen and steered by people (E36, X08). */
class SendingQueueTest {
    private static final Actor SENDER = new Actor("a", "Agnès", EnumSet.of(Right.SEND), null);

    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(r -> r.circuit().cancelledAt() != null);
    private final InMemorySettings settings = new InMemorySettings();
    private final InMemoryTransactions transactions = new InMemoryTransactions(requests);
    private final Clock clock = Clock.fixed(SentRequests.NOW, ZoneOffset.UTC);
    private final SendingQueue queue = new SendingQueue(requests, settings, transactions, clock);

    private SignatureRequest add(int number) {
        SignatureRequest request = SentRequests.queued(number);
        requests.add(request);
        return request;
    }

    private SignatureRequest read(SignatureRequest request) {
        return requests.find(request.id()).orElseThrow();
    }

    private void become(SignatureRequest request, SignatureRequest.Delivery delivery) {
        requests.update(read(request).with(delivery));
    }

    @Test
    void showsWhatWaitsAndWhatFailedTheOldestFirst() {
        SignatureRequest failed = add(1);
        SignatureRequest waiting = add(2);
        SignatureRequest taken = add(3);
        become(failed, failed.delivery().failed("Le mobile manque."));
        become(taken, taken.delivery().frozen("00").accepted("p3", SentRequests.NOW));

        assertThat(queue.waiting(10)).extracting(SignatureRequest::id).containsExactly(failed.id(), waiting.id());
        assertThat(queue.waiting(1)).hasSize(1);
    }

    @Test
    void putsAFailedDocumentBackWithThePdfThatWasFrozen() { // P2
        SignatureRequest unmade = add(1);
        SignatureRequest frozen = add(2);
        SignatureRequest waiting = add(3);
        become(unmade, unmade.delivery().failed("Balise inconnue"));
        become(frozen, frozen.delivery().frozen("ab").failed("Refusé"));

        SendingQueue.Outcome outcome = queue.retry(SENDER, List.of(unmade.id(), frozen.id(), waiting.id()));

        assertThat(outcome.done()).isEqualTo(2);
        assertThat(outcome.refused()).containsExactly("BARASCOU Lena\u00a0: il n'est pas en échec.");
        assertThat(read(unmade).delivery()).isEqualTo(SignatureRequest.Delivery.QUEUED);
        assertThat(read(frozen).delivery().state()).isEqualTo(DispatchState.FROZEN);
        assertThat(read(frozen).delivery().pdfSha256()).isEqualTo("ab");
    }

    @Test
    void withdrawsWhatHasNotLeftAndLeavesWhatIsBeingHandedOver() {
        SignatureRequest waiting = add(1);
        SignatureRequest leaving = add(2);
        become(leaving, leaving.delivery().frozen("00"));

        SendingQueue.Outcome outcome = queue.withdraw(SENDER, List.of(waiting.id(), leaving.id(), new UUID(0, 1)));

        assertThat(outcome.done()).isEqualTo(1);
        assertThat(outcome.refused()).hasSize(2).first().asString().contains("en cours de transmission");
        assertThat(RequestStatus.of(read(waiting), SentRequests.NOW)).isEqualTo(RequestStatus.CANCELLED);
        assertThat(queue.waiting(10)).extracting(SignatureRequest::id).containsExactly(leaving.id());
        assertThat(requests.undelivered(10)).containsExactly(leaving.id());
    }

    private DeliverRequests.Run delivered(RecordingPlatform platform, Consumer<SignatureRequest> whileMaking) {
        return new DeliverRequests(requests, platform, new RequestRenderer() {
            @Override
            public Rendered render(SignatureRequest request, @Nullable EmailText words) {
                whileMaking.accept(request);
                return new Rendered("%PDF".getBytes(StandardCharsets.UTF_8), message(request, words));
            }

            @Override
            public OutgoingRequest.Message message(SignatureRequest request, @Nullable EmailText words) {
                return new OutgoingRequest.Message("", "", "");
            }
        }, transactions, clock).run(_ -> { }, () -> false);
    }

    @Test
    void whatIsWithdrawnWhileItsDocumentIsMadeNeverReachesThePlatform() { // X08
        SignatureRequest waiting = add(1);
        var platform = new RecordingPlatform();

        DeliverRequests.Run run = delivered(platform, request -> queue.withdraw(SENDER, Set.of(request.id())));

        assertThat(run.accepted() + run.failed()).isZero();
        assertThat(platform.received()).isEmpty();
        assertThat(read(waiting).delivery().state()).isEqualTo(DispatchState.QUEUED);
    }

    @Test
    void whatIsWithdrawnAfterItsTurnWasCountedNeverReachesThePlatform() { // X08
        SignatureRequest first = add(1);
        List<SignatureRequest> ahead = List.of(first, add(2), add(3)); // made at the same time
        SignatureRequest last = add(4);
        var platform = new RecordingPlatform();

        DeliverRequests.Run run = delivered(platform, request -> {
            if (request.id().equals(first.id())) {
                queue.withdraw(SENDER, Set.of(last.id()));
            }
        });

        assertThat(run.accepted()).isEqualTo(3);
        assertThat(run.failed()).isZero();
        assertThat(platform.received()).extracting(OutgoingRequest::externalId)
                .containsExactlyElementsOf(ahead.stream().map(SignatureRequest::id).toList());
    }

    @Test
    void staysSuspendedUntilSomebodyTakesItUp() {
        assertThat(queue.paused()).isFalse();
        queue.pause(true);
        assertThat(new SendingQueue(requests, settings, transactions, clock).paused()).isTrue();
        queue.pause(false);
        assertThat(queue.paused()).isFalse();
    }

    @Test
    void onlyWhoeverMaySendTouchesIt() { // F014
        SignatureRequest waiting = add(1);
        var other = new Actor("b", "Bruno", EnumSet.noneOf(Right.class), null);
        assertThatThrownBy(() -> queue.withdraw(other, List.of(waiting.id()))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> queue.retry(other, List.of(waiting.id()))).isInstanceOf(RefusedException.class);
    }

    @Test
    void waitsLongerAfterEachInterruptionAndNotAtAllAfterASuccess() {
        var now = new AtomicReference<>(SentRequests.NOW);
        var pace = new DeliveryPace(now::get);
        assertThat(pace.mayTry()).isTrue();
        pace.ended(true, Optional.empty());
        assertThat(pace.mayTry()).isFalse();
        now.set(now.get().plusSeconds(5));
        assertThat(pace.mayTry()).isTrue();
        pace.ended(true, Optional.empty());
        now.set(now.get().plusSeconds(9));
        assertThat(pace.mayTry()).isFalse();
        for (int i = 0; i < 20; i++) {
            pace.ended(true, Optional.empty());
        }
        now.set(now.get().plus(Duration.ofMinutes(5)));
        assertThat(pace.mayTry()).isTrue();
        pace.ended(true, Optional.empty());
        pace.ended(false, Optional.empty());
        assertThat(pace.mayTry()).isTrue();
    }

    @Test
    void waitsAsLongAsThePlatformAsksUpToAnHour() { // X08
        var now = new AtomicReference<>(SentRequests.NOW);
        var pace = new DeliveryPace(now::get);
        pace.ended(true, Optional.of(Duration.ofMinutes(20)));
        now.set(now.get().plus(Duration.ofMinutes(19)));
        assertThat(pace.mayTry()).isFalse();
        now.set(now.get().plus(Duration.ofMinutes(1)));
        assertThat(pace.mayTry()).isTrue();
        pace.ended(true, Optional.of(Duration.ofDays(3)));
        now.set(now.get().plus(Duration.ofHours(1)));
        assertThat(pace.mayTry()).isTrue();
        pace.ended(true, Optional.of(Duration.ofSeconds(1)));
        assertThat(pace.mayTry()).as("never less than its own pace").isFalse();
    }
}
