package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.shared.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the durable queue of sendings: freezes each PDF, hands it to the platform under the request's own identifier, and announces the
 * batch. Every step may be repeated after a crash: nothing is lost and nothing is sent twice (X08). Documents go by handfuls, several of
 * them at once, so that making, sending and waiting for the disk overlap; no more PDF is in memory than those handfuls hold.
 */
public final class DeliverRequests {
    private static final Logger LOG = LoggerFactory.getLogger(DeliverRequests.class);
    private static final int KNOWN_AHEAD = 1_000;
    private static final int HANDFUL = 4;
    private static final int HANDFULS_AT_ONCE = 3;

    private final SignatureRequests requests;
    private final SignaturePlatform platform;
    private final DeliverHandful handful;
    private final Clock clock;

    /** Creates the use case on its ports. */
    public DeliverRequests(
            SignatureRequests requests, SignaturePlatform platform, RequestRenderer renderer, Transactions transactions, Clock clock) {
        this.requests = requests;
        this.platform = platform;
        this.handful = new DeliverHandful(requests, platform, renderer, transactions, clock);
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

    /**
     * Runs until the queue is empty, {@code cancelled} says so, or the platform does not answer (V06). {@code cancelled} is asked by
     * several threads, before each document is made; what is made by then is handed over, so that the rest can still be withdrawn.
     */
    public Run run(Progress progress, BooleanSupplier cancelled) {
        var tally = new Tally(progress);
        try (var overlapped = new Overlapped<List<UUID>, DeliverHandful.Delivered>(HANDFULS_AT_ONCE,
                ids -> handful.deliver(ids, cancelled))) {
            for (List<UUID> next = requests.undelivered(KNOWN_AHEAD); !next.isEmpty(); next = requests.undelivered(KNOWN_AHEAD)) {
                if (cancelled.getAsBoolean()) {
                    return tally.run(Optional.of("Envoi suspendu\u00a0: il reprendra où il s'est arrêté."));
                }
                overlapped.each(next.stream().gather(Gatherers.windowFixed(HANDFUL)).toList(),
                        delivered -> tally.goesOnAfter(delivered) && !cancelled.getAsBoolean());
                if (tally.stopped != null) {
                    return tally.interrupted(tally.stopped);
                }
            }
            announce();
            return tally.run(Optional.empty());
        } catch (PlatformException e) {
            return tally.interrupted(e);
        }
    }

    private void announce() {
        for (UUID batchId : requests.unannounced()) {
            platform.announce(batchId);
            requests.announced(batchId, clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }

    /** Counts what a run did, on the thread that runs it. */
    private static final class Tally {
        private final Progress progress;
        private int accepted;
        private int failed;
        private @Nullable PlatformException stopped;

        Tally(Progress progress) {
            this.progress = progress;
        }

        boolean goesOnAfter(DeliverHandful.Delivered delivered) {
            for (SignatureRequest document : delivered.documents()) {
                progress.delivered(document);
                accepted += document.delivery().state() == DispatchState.ACCEPTED ? 1 : 0;
                failed += document.delivery().state() == DispatchState.FAILED ? 1 : 0;
            }
            stopped = delivered.stopped().orElse(stopped);
            return stopped == null;
        }

        Run run(Optional<String> interrupted) {
            return new Run(accepted, failed, interrupted);
        }

        Run interrupted(PlatformException why) {
            LOG.warn("sending interrupted: {}", why.kind());
            return new Run(accepted, failed, Optional.of(Objects.toString(why.getMessage(), why.kind().name())), why.retryAfter());
        }
    }
}
