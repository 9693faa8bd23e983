package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.CancellationOrder;
import fr.paraphe.domain.shared.Reason;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.Invitations;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cancels circuits at our platform (P7, F177–F183): each is locked, so that of a signature and a cancellation at one moment one comes first
 * and the other sees it. All of a call is one database transaction: circuits, links, proof and messages, or nothing.
 */
public final class CancelTransactions {
    private final SigningDesk desk;
    private final Invitations invitations;

    /** Cancels documents of {@code desk} and tells of it through {@code invitations}. */
    public CancelTransactions(SigningDesk desk, Invitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    /** What became of one document: cancelled at that moment, now or before, or else why it cannot be. */
    public record Outcome(UUID id, @Nullable Instant cancelledAt, @Nullable RefusedException refusal) {}

    /**
     * Cancels those documents and returns what became of each. One by one, {@code not-found}, {@code already-archived}, {@code finalising}
     * and {@code expired} are refused; the whole by {@code reason-missing}, or {@code bad-request} when they are too many for one call.
     */
    public List<Outcome> cancel(Collection<UUID> ids, CancellationOrder order) {
        String reason = Reason.ofCancellation(order.reason());
        if (ids.size() > SignaturePlatform.CANCELLED_AT_ONCE) {
            throw new RefusedException("bad-request", "Annulez " + SignaturePlatform.CANCELLED_AT_ONCE + " parcours au plus à la fois.");
        }
        return desk.database().inTransaction((Supplier<List<Outcome>>) () -> {
            var outcomes = new ArrayList<Outcome>();
            var cancelled = new ArrayList<SigningTransaction>();
            for (UUID id : new TreeSet<>(ids)) { // always in one order, so that two calls never wait for each other
                outcomes.add(one(id, reason, order.name(), cancelled));
            }
            if (order.inform()) {
                invitations.cancelled(cancelled, reason);
            }
            return outcomes;
        });
    }

    private Outcome one(UUID id, String reason, String name, List<SigningTransaction> cancelled) {
        Optional<SigningTransaction> found = desk.documents().lock(id);
        if (found.isEmpty()) {
            return new Outcome(id, null, SigningDesk.notFound());
        }
        Circuit circuit = found.get().circuit();
        if (circuit.cancelledAt() != null) {
            return new Outcome(id, circuit.cancelledAt(), null);
        }
        Instant now = desk.trail().now();
        Optional<Cancellable.Obstacle> obstacle = Cancellable.obstacle(RequestStatus.of(circuit, now));
        if (obstacle.isPresent()) {
            return new Outcome(id, null, new RefusedException(obstacle.get().code(), obstacle.get().sentence()));
        }
        desk.revokeLinks(id);
        desk.trail().append(id, ProofEventType.CANCELLED, name, "motif\u00a0: " + reason + ", signatures perdues\u00a0: "
                + circuit.signedCount());
        SigningTransaction next = found.get().with(circuit.cancelled(now));
        desk.documents().update(next);
        cancelled.add(next);
        return new Outcome(id, now, null);
    }
}
