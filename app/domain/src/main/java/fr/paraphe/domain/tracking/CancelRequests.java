package fr.paraphe.domain.tracking;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.DispatchState;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.SendingQueue;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.CancellationOrder;
import fr.paraphe.domain.dispatch.SignaturePlatform.Cancelled;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.Reason;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * «Annuler les parcours» (P7, F177–F183): circuits at the platform are cancelled there, then here; documents still in the queue are taken
 * out of it. Their cases are free for another sending. Whatever interrupts it, running it again finishes what is left.
 */
public final class CancelRequests {
    private static final Set<RequestStatus> ENDED =
            EnumSet.of(RequestStatus.ARCHIVED, RequestStatus.CANCELLED, RequestStatus.EXPIRED);

    private final SignatureRequests requests;
    private final SignaturePlatform platform;
    private final SendingQueue queue;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Creates the use case on its ports and on the queue that documents are taken out of. */
    public CancelRequests(SignatureRequests requests, SignaturePlatform platform, SendingQueue queue, Transactions transactions,
            InstantSource clock) {
        this.requests = requests;
        this.platform = platform;
        this.queue = queue;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What cancelling would do: the circuits that it would take, and how many it would leave for each cause, in French (F140, F181). */
    public record Plan(List<SignatureRequest> circuits, Map<String, Integer> ignored) {
        public Plan {
            circuits = List.copyOf(circuits);
        }

        /** Returns how many signatures would be lost (F181). */
        public int signatures() {
            return circuits.stream().mapToInt(request -> request.circuit().signedCount()).sum();
        }

        /** Returns the requests that it would take. */
        public List<UUID> ids() {
            return circuits.stream().map(SignatureRequest::id).toList();
        }
    }

    /** Why, and whether whoever had been invited is told (E26). */
    public record Order(String reason, boolean inform) {}

    /** What was done, why the others were left, one French sentence each, and what stopped it before the end, if anything did. */
    public record Outcome(int done, List<String> refused, Optional<String> interrupted) {
        public Outcome {
            refused = List.copyOf(refused);
        }
    }

    /** Returns what cancelling those requests would do now; changes nothing. */
    public Plan plan(Collection<UUID> ids) {
        Instant now = clock.instant();
        var circuits = new ArrayList<SignatureRequest>();
        Map<String, Integer> ignored = new LinkedHashMap<>();
        for (SignatureRequest request : requests.find(ids)) {
            Cancellable.obstacle(RequestStatus.of(request, now)).ifPresentOrElse(
                    obstacle -> ignored.merge(obstacle.sentence(), 1, Integer::sum), () -> circuits.add(request));
        }
        return new Plan(circuits, ignored);
    }

    /** Returns the requests of that internship that hold back a new sending of a document of {@code category} (V80, D-18). */
    public List<UUID> holding(UUID recordId, String category) {
        Instant now = clock.instant();
        return requests.ofRecords(List.of(recordId)).stream()
                .filter(request -> request.subject().category().equals(category))
                .filter(request -> !ENDED.contains(RequestStatus.of(request, now)))
                .map(SignatureRequest::id)
                .toList();
    }

    /**
     * Cancels those of {@code ids} that may be; {@code progress} hears how many were looked at, from this thread, until {@code stopped}.
     *
     * @throws RefusedException {@code right-missing} when {@code actor} may not send (F014), {@code reason-missing}
     */
    public Outcome cancel(Actor actor, Collection<UUID> ids, Order order, IntConsumer progress, BooleanSupplier stopped) {
        actor.require(Right.SEND);
        var asked = new CancellationOrder(Reason.ofCancellation(order.reason()), order.inform(), actor.name());
        var run = new Run(asked, stopped, progress);
        Map<Boolean, List<SignatureRequest>> found = requests.find(ids).stream()
                .collect(Collectors.partitioningBy(request -> request.delivery().state() == DispatchState.ACCEPTED));
        run.withdraw(actor, found.getOrDefault(false, List.of()));
        run.cancel(found.getOrDefault(true, List.of()));
        return new Outcome(run.done, run.refused, Optional.ofNullable(run.interrupted));
    }

    /** One run: what it has done so far. */
    private final class Run {
        private final CancellationOrder order;
        private final BooleanSupplier stopped;
        private final IntConsumer progress;
        private final List<String> refused = new ArrayList<>();
        private int done;
        private int seen;
        private @Nullable String interrupted;

        Run(CancellationOrder order, BooleanSupplier stopped, IntConsumer progress) {
            this.order = order;
            this.stopped = stopped;
            this.progress = progress;
        }

        private void withdraw(Actor actor, List<SignatureRequest> waiting) {
            var open = waiting.stream().filter(this::open).map(SignatureRequest::id).toList();
            SendingQueue.Outcome withdrawn = queue.withdraw(actor, open);
            done += withdrawn.done();
            refused.addAll(withdrawn.refused());
            seen(waiting.size());
        }

        private void cancel(List<SignatureRequest> accepted) {
            try {
                for (int from = 0; from < accepted.size() && interrupted == null; from += SignaturePlatform.CANCELLED_AT_ONCE) {
                    if (stopped.getAsBoolean()) {
                        interrupted = "Annulation interrompue\u00a0: ce qui est annulé le reste.";
                        return;
                    }
                    some(accepted.subList(from, Math.min(accepted.size(), from + SignaturePlatform.CANCELLED_AT_ONCE)));
                }
            } catch (PlatformException e) {
                interrupted = e.passing()
                        ? "La plateforme de signature ne répond pas\u00a0: ce qui est annulé le reste, recommencez plus tard."
                        : Objects.toString(e.getMessage(), e.kind().name());
            }
        }

        private void some(List<SignatureRequest> asked) {
            Map<String, SignatureRequest> byPlatform = asked.stream().filter(this::open)
                    .collect(Collectors.toMap(r -> Objects.requireNonNull(r.delivery().platformId()), r -> r, (a, _) -> a,
                            LinkedHashMap::new));
            List<Cancelled> answers = byPlatform.isEmpty() ? List.of() : platform.cancel(byPlatform.keySet(), order);
            for (Cancelled answer : answers) {
                SignatureRequest request = Objects.requireNonNull(byPlatform.get(answer.platformId()));
                Instant at = answer.at();
                if (at == null) {
                    refuse(request, answer.refusal());
                } else {
                    Noting.once(() -> noted(request.id(), at));
                    done++;
                }
            }
            seen(asked.size());
        }

        /** Tells whether that request may be cancelled, and why not otherwise. */
        private boolean open(SignatureRequest request) {
            Optional<Cancellable.Obstacle> obstacle = Cancellable.obstacle(RequestStatus.of(request, clock.instant()));
            obstacle.ifPresent(why -> refuse(request, why.sentence()));
            return obstacle.isEmpty();
        }

        private void refuse(SignatureRequest request, String cause) {
            refused.add(request.subject().student() + "\u00a0: " + cause);
        }

        private void seen(int more) {
            seen += more;
            progress.accept(seen);
        }
    }

    private void noted(UUID id, Instant at) {
        transactions.inTransaction(() -> requests.find(id)
                .filter(request -> request.circuit().cancelledAt() == null)
                .ifPresent(request -> requests.update(request.with(request.circuit().cancelled(at)))));
    }
}
