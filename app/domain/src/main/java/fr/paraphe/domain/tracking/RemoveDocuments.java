package fr.paraphe.domain.tracking;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * «Supprimer les documents» (F148, D-16): documents whose circuit has ended leave the history; their files, their events and their proof
 * stay until the retention date, and they can be put back.
 */
public final class RemoveDocuments {
    private final SignatureRequests requests;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Creates the use case on its ports. */
    public RemoveDocuments(SignatureRequests requests, Transactions transactions, InstantSource clock) {
        this.requests = requests;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What removing would do: what it would take, how many of them are archived, and how many it would leave for each reason (F140). */
    public record Plan(List<UUID> ids, int archived, Map<String, Integer> left) {
        public Plan {
            ids = List.copyOf(ids);
            left = new LinkedHashMap<>(left);
        }
    }

    /** Returns what removing those requests would do now; changes nothing. */
    public Plan plan(Collection<UUID> ids) {
        Instant now = clock.instant();
        var taken = new ArrayList<UUID>();
        int archived = 0;
        Map<String, Integer> left = new LinkedHashMap<>();
        for (SignatureRequest request : requests.find(ids)) {
            RequestStatus status = RequestStatus.of(request, now);
            Optional<String> obstacle = obstacle(status);
            if (obstacle.isPresent()) {
                left.merge(obstacle.get(), 1, Integer::sum);
            } else {
                taken.add(request.id());
                archived += status == RequestStatus.ARCHIVED ? 1 : 0;
            }
        }
        return new Plan(taken, archived, left);
    }

    private static Optional<String> obstacle(RequestStatus status) {
        return switch (status) {
            case ARCHIVED, CANCELLED, EXPIRED -> Optional.empty();
            case AWAITING_SIGNATURES, FINALISABLE, TO_FINALISE -> Optional.of("le parcours est en cours\u00a0: annulez-le d'abord");
            case DECLINED -> Optional.of("une signature a été refusée\u00a0: annulez d'abord le parcours");
            case FINALISING -> Optional.of("la finalisation est en cours");
            case SENDING, SENDING_FAILED -> Optional.of("le document n'est pas parti\u00a0: retirez-le dans «\u00a0Tâches de fond\u00a0»");
        };
    }

    /**
     * Takes out of the history those of {@code ids} that may be, and returns how many.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code right-missing} when {@code actor} may not send (F014)
     */
    public int remove(Actor actor, Collection<UUID> ids) {
        actor.require(Right.SEND);
        return transactions.inTransaction(() -> {
            List<UUID> taken = plan(ids).ids();
            requests.remove(taken, true);
            return taken.size();
        });
    }

    /**
     * Puts them back, and returns how many.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code right-missing} when {@code actor} may not send (F014)
     */
    public int putBack(Actor actor, Collection<UUID> ids) {
        actor.require(Right.SEND);
        transactions.inTransaction(() -> requests.remove(ids, false));
        return ids.size();
    }
}
