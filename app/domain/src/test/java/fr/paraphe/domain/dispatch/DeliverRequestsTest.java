package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.dispatch.PlatformException.Kind;
import fr.paraphe.domain.dispatch.RecordingPlatform.Step;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.EmailText;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;


class DeliverRequestsTest {
    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(r -> r.circuit().cancelledAt() != null);
    private final RecordingPlatform platform = new RecordingPlatform();
    private final InMemoryTransactions transactions = new InMemoryTransactions(requests);
    private final List<String> rendered = new CopyOnWriteArrayList<>();
    private final List<String> unrenderable = new ArrayList<>();
    private Runnable whileMaking = () -> { };
    private final DeliverRequests deliver = new DeliverRequests(requests, platform, renderer(), transactions,
            Clock.fixed(SentRequests.NOW, ZoneOffset.UTC));

    private RequestRenderer renderer() {
        return new RequestRenderer() {
            @Override
            public Rendered render(SignatureRequest request, @Nullable EmailText words) {
                if (unrenderable.contains(request.subject().reference())) {
                    throw new RefusedException("V31", "Balise inconnue\u00a0: «\u00a0Stage_Objet\u00a0». Corrigez le modèle.");
                }
                whileMaking.run();
                rendered.add(request.subject().reference());
                return new Rendered(("%PDF " + request.subject().reference()).getBytes(StandardCharsets.UTF_8), message(request, words));
            }

            @Override
            public OutgoingRequest.Message message(SignatureRequest request, @Nullable EmailText words) {
                return new OutgoingRequest.Message("Lycée des Tilleuls", "À signer", "Bonjour");
            }
        };
    }

    private UUID queue(int number) {
        SignatureRequest request = SentRequests.queued(number);
        requests.add(request);
        return request.id();
    }

    private DeliverRequests.Run run() {
        return deliver.run(_ -> {}, () -> false);
    }

    @Test // F104, X08
    void handsEachQueuedDocumentOverOnceAndAnnouncesItsBatchOnce() {
        UUID first = queue(1);
        queue(2);

        DeliverRequests.Run run = run();

        assertThat(run.accepted()).isEqualTo(2);
        assertThat(run.interrupted()).isEmpty();
        assertThat(platform.received()).extracting(OutgoingRequest::reference).containsExactly("CS-2026-000001", "CS-2026-000002");
        assertThat(platform.announced()).containsExactly(new UUID(1, 1));
        assertThat(requests.find(first).orElseThrow().delivery().state()).isEqualTo(DispatchState.ACCEPTED);
        assertThat(run().accepted()).isZero();
        assertThat(platform.announced()).hasSize(1);
    }

    @Test // X08
    void sendsTheSameFrozenDocumentAgainAfterACrashAndThePlatformHoldsItOnce() {
        UUID id = queue(1);
        platform.failNext(Step.AFTER_PREPARE, new IllegalStateException("the process dies here"));
        assertThatThrownBy(this::run).isInstanceOf(IllegalStateException.class);

        DeliverRequests.Run again = run();

        assertThat(again.accepted()).isEqualTo(1);
        assertThat(rendered).as("the PDF was frozen before the crash").hasSize(1);
        assertThat(platform.received()).hasSize(1);
        assertThat(requests.frozen(id)).hasValueSatisfying(pdf -> assertThat(pdf).isEqualTo(platform.received().iterator().next().pdf()));
    }

    @Test // V06
    void stopsWhenThePlatformDoesNotAnswerAndGoesOnLaterFromThere() {
        queue(1);
        queue(2);
        platform.failNext(Step.BEFORE_PREPARE, new PlatformException(Kind.UNREACHABLE, "La plateforme de signature ne répond pas."));

        DeliverRequests.Run stopped = run();

        assertThat(stopped.accepted()).isZero();
        assertThat(stopped.failed()).isZero();
        assertThat(stopped.interrupted()).contains("La plateforme de signature ne répond pas.");
        assertThat(run().accepted()).isEqualTo(2);
    }

    @Test // X08
    void saysHowLongThePlatformAsksToWait() {
        queue(1);
        platform.failNext(Step.BEFORE_PREPARE, new PlatformException(Kind.TOO_MANY, "Trop de demandes.", Duration.ofMinutes(20)));
        assertThat(run().retryAfter()).contains(Duration.ofMinutes(20));
        assertThat(run().retryAfter()).isEmpty();
    }

    @Test // F102
    void reportsADocumentThatCannotBeMadeAndSendsTheOthers() {
        UUID broken = queue(1);
        queue(2);
        unrenderable.add("CS-2026-000001");

        DeliverRequests.Run run = run();

        assertThat(run.accepted()).isEqualTo(1);
        assertThat(run.failed()).isEqualTo(1);
        assertThat(requests.find(broken).orElseThrow().delivery().failure()).startsWith("Balise inconnue");
    }

    @Test
    void keepsARefusalOfThePlatformWithItsReason() {
        UUID id = queue(1);
        platform.failNext(Step.BEFORE_PREPARE, new PlatformException(Kind.REFUSED, "Le mobile manque."));

        assertThat(run().failed()).isEqualTo(1);
        assertThat(requests.find(id).orElseThrow().delivery().failure()).isEqualTo("Le mobile manque.");
    }

    @Test // X08
    void stopsBetweenTwoDocumentsWhenAskedAndHandsOverWhatItHadMade() {
        List<UUID> left = new ArrayList<>(IntStream.rangeClosed(1, 40).mapToObj(this::queue).toList());
        List<UUID> done = new CopyOnWriteArrayList<>();

        DeliverRequests.Run run = deliver.run(request -> done.add(request.id()), () -> !done.isEmpty());

        assertThat(run.accepted()).isEqualTo(done.size()).isBetween(4, 24);
        assertThat(run.interrupted()).isPresent();
        assertThat(platform.announced()).as("the batch is announced when it is complete").isEmpty();
        left.removeAll(done);
        assertThat(requests.undelivered(100)).containsExactlyElementsOf(left)
                .as("what is left can be withdrawn").allSatisfy(id -> assertThat(state(id)).isEqualTo(DispatchState.QUEUED));
    }

    private DispatchState state(UUID id) {
        return requests.find(id).orElseThrow().delivery().state();
    }

    @Test // X08
    void reportsInTheOrderOfTheQueueAndOneThatIsWithdrawnMeanwhileHoldsNobodyUp() {
        List<UUID> queued = IntStream.rangeClosed(1, 40).mapToObj(this::queue).toList();
        var withdrawn = new AtomicBoolean();
        whileMaking = () -> {
            if (withdrawn.compareAndSet(false, true)) {
                SignatureRequest second = requests.find(queued.get(1)).orElseThrow();
                requests.update(second.with(second.circuit().cancelled(SentRequests.NOW)));
            }
        };
        List<UUID> done = new ArrayList<>();

        DeliverRequests.Run run = deliver.run(request -> done.add(request.id()), () -> false);

        assertThat(run).isEqualTo(new DeliverRequests.Run(39, 0, Optional.empty()));
        assertThat(done).containsExactlyInAnyOrderElementsOf(queued);
        assertThat(done.subList(4, 40)).containsExactlyElementsOf(queued.subList(4, 40));
        assertThat(platform.received()).hasSize(39).extracting(OutgoingRequest::externalId).doesNotContain(queued.get(1));
    }

    @Test // F104
    void writesTheFrozenDigestToTheJournalBeforeTheCommit() {
        queue(1);
        run();
        assertThat(transactions.entries()).anyMatch(entry -> entry.startsWith("frozen ")).anyMatch(entry -> entry.startsWith("accepted "));
    }
}
