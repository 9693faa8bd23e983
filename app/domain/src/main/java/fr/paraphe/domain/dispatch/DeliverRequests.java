package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.shared.Transactions;
import fr.paraphe.domain.template.EmailText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the durable queue of sendings: freezes each PDF, hands it to the platform under the request's own identifier, and announces the
 * batch. Every step may be repeated after a crash: nothing is lost and nothing is sent twice (X08).
 */
public final class DeliverRequests {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverRequests.class);
    private static final int AT_ONCE = 50;

    private final SignatureRequests requests;
    private final SignaturePlatform platform;
    private final RequestRenderer renderer;
    private final Transactions transactions;
    private final Clock clock;

    /** Creates the use case on its ports. */
    public DeliverRequests(
            SignatureRequests requests, SignaturePlatform platform, RequestRenderer renderer, Transactions transactions, Clock clock) {
        this.requests = requests;
        this.platform = platform;
        this.renderer = renderer;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Hears of each document as it is done; runs on the worker's thread. */
    public interface Progress {
        /** Hears that a document was taken by the platform, or failed with a cause. */
        void delivered(SignatureRequest request);
    }

    /**
     * What a run did; {@code interrupted} says why it stopped before the end of the queue, and running again goes on from there, not before
     * {@code retryAfter} if the platform asked to wait.
     */
    public record Run(int accepted, int failed, Optional<String> interrupted, Optional<Duration> retryAfter) {
        /** Creates what a run did that nobody asked to wait after. */
        public Run(int accepted, int failed, Optional<String> interrupted) {
            this(accepted, failed, interrupted, Optional.empty());
        }
    }

    /** Runs until the queue is empty, {@code cancelled} says so, or the platform does not answer (V06). */
    public Run run(Progress progress, BooleanSupplier cancelled) {
        int accepted = 0;
        int failed = 0;
        try (var ahead = new FreezeAhead<>(this::frozen)) {
            List<UUID> next = requests.undelivered(AT_ONCE);
            while (!next.isEmpty()) {
                for (int i = 0; i < next.size(); i++) {
                    if (cancelled.getAsBoolean()) {
                        return new Run(accepted, failed, Optional.of("Envoi suspendu\u00a0: il reprendra où il s'est arrêté."));
                    }
                    ahead.begin(next.subList(i, next.size()));
                    SignatureRequest done = deliver(next.get(i), ahead);
                    progress.delivered(done);
                    accepted += done.delivery().state() == DispatchState.ACCEPTED ? 1 : 0;
                    failed += done.delivery().state() == DispatchState.FAILED ? 1 : 0;
                }
                next = requests.undelivered(AT_ONCE);
            }
            announce();
            return new Run(accepted, failed, Optional.empty());
        } catch (PlatformException e) {
            LOG.warn("sending interrupted: {}", e.kind());
            return new Run(accepted, failed, Optional.of(Objects.toString(e.getMessage(), e.kind().name())), e.retryAfter());
        }
    }

    private void announce() {
        for (UUID batchId : requests.unannounced()) {
            platform.announce(batchId);
            requests.announced(batchId, now());
        }
    }

    private SignatureRequest deliver(UUID id, FreezeAhead<Frozen> ahead) {
        try {
            return handOver(ahead.take(id));
        } catch (RefusedException e) {
            // withdrawn before its document was made, or meanwhile
            return withdrawn(id).orElseGet(() -> fail(id, Objects.toString(e.getMessage(), e.code())));
        } catch (PlatformException e) {
            if (e.passing() || e.kind() == PlatformException.Kind.UNAUTHORISED) {
                throw e;
            }
            return fail(id, Objects.toString(e.getMessage(), e.kind().name()));
        }
    }

    private Optional<SignatureRequest> withdrawn(UUID id) {
        return requests.find(id).filter(request -> request.circuit().cancelledAt() != null);
    }

    /** A request whose document is frozen, and what was just made of it; nothing when it was frozen by an earlier run. */
    private record Frozen(SignatureRequest request, Optional<RequestRenderer.Rendered> made) {}

    private Frozen frozen(UUID id) {
        SignatureRequest request = requests.find(id).orElseThrow();
        if (request.circuit().cancelledAt() != null) {
            throw new RefusedException("withdrawn", "Ce document a été retiré de la file d'envoi.");
        }
        return request.delivery().state() == DispatchState.QUEUED ? freeze(request) : new Frozen(request, Optional.empty());
    }

    private Frozen freeze(SignatureRequest request) {
        RequestRenderer.Rendered made = renderer.render(request, words(request));
        String digest = Sha256.hex(made.pdf());
        return transactions.recorded("frozen " + request.id() + " " + digest, () -> {
            requests.freeze(request.id(), made.pdf());
            return new Frozen(requests.update(request.with(request.delivery().frozen(digest))), Optional.of(made));
        });
    }

    private @Nullable EmailText words(SignatureRequest request) {
        return requests.batch(request.batchId()).map(SendingBatch::words).orElse(null);
    }

    /** Reads again what an earlier run froze. */
    private RequestRenderer.Rendered kept(SignatureRequest request) {
        byte[] pdf = requests.frozen(request.id()).orElseThrow();
        if (!Sha256.hex(pdf).equals(request.delivery().pdfSha256())) {
            throw new RefusedException("document-altered", "Le document figé a été altéré dans la base\u00a0: il n'est pas envoyé.");
        }
        return new RequestRenderer.Rendered(pdf, renderer.message(request, words(request)));
    }

    private SignatureRequest handOver(Frozen frozen) {
        SignatureRequest request = frozen.request();
        RequestRenderer.Rendered made = frozen.made().orElseGet(() -> kept(request));
        var outgoing = new OutgoingRequest(request.id(), request.batchId(), request.subject().documentName(),
                request.subject().reference(), request.circuit(), made.message(), made.pdf());
        String platformId = platform.handOver(outgoing);
        return transactions.recorded("accepted " + request.id() + " " + platformId,
                () -> requests.update(request.with(request.delivery().accepted(platformId, now()))));
    }

    private SignatureRequest fail(UUID id, String why) {
        return transactions.inTransaction(() -> {
            SignatureRequest request = requests.find(id).orElseThrow();
            return requests.update(request.with(request.delivery().failed(why)));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
