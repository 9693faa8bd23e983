package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.FinalisationOrder;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.RequestStatus;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens the institution's last signature for the documents that are ready, as one page of the platform (F154). Those that are not ready,
 * or that another representative signs, are left aside and counted with the cause (F155–F157).
 */
public final class FinaliseDocuments {
    private static final String NOT_READY = "Des signatures obligatoires manquent encore, ou le parcours est terminé";
    private static final String OTHER = "Un autre représentant est désigné sur ce document";

    private final SignatureRequests requests;
    private final SignaturePlatform platform;
    private final Clock clock;

    /** Creates the use case on its ports. */
    public FinaliseDocuments(SignatureRequests requests, SignaturePlatform platform, Clock clock) {
        this.requests = requests;
        this.platform = platform;
        this.clock = clock;
    }

    /** The page to show in a browser, how many documents it holds, and how many were left aside for each cause. */
    public record Opened(URI page, int taken, Map<String, Integer> ignored) {
        public Opened {
            ignored = Map.copyOf(ignored);
        }
    }

    /**
     * Opens the finalisation of those of {@code requestIds} that {@code actor} may sign now.
     *
     * @throws RefusedException {@code right-missing}; {@code not-representative} when the actor is nobody's representative;
     *     {@code nothing-to-finalise} when no document of the selection is ready
     */
    public Opened open(Actor actor, Collection<UUID> requestIds) {
        actor.require(Right.SIGN_FOR_INSTITUTION);
        UUID person = Optional.ofNullable(actor.staffMemberId()).orElseThrow(() -> new RefusedException("not-representative",
                "Votre compte n'est rattaché à aucune personne habilitée à signer au nom de l'établissement."));
        Instant now = clock.instant();
        List<String> taken = new ArrayList<>();
        Map<String, Integer> ignored = new LinkedHashMap<>();
        for (SignatureRequest request : requests.find(requestIds)) {
            Optional<String> obstacle = obstacle(request, person, now);
            obstacle.ifPresentOrElse(
                    cause -> ignored.merge(cause, 1, Integer::sum),
                    () -> taken.add(Objects.requireNonNull(request.delivery().platformId())));
        }
        if (taken.isEmpty()) {
            throw new RefusedException("nothing-to-finalise", "Aucun document de la sélection n'est à finaliser.");
        }
        URI page = platform.finalise(taken, new FinalisationOrder(person, actor.name()));
        return new Opened(page, taken.size(), ignored);
    }

    private static Optional<String> obstacle(SignatureRequest request, UUID person, Instant now) {
        if (!RequestStatus.of(request, now).finalisable()) {
            return Optional.of(NOT_READY);
        }
        boolean his = request.circuit().representative().map(Signatory::person).filter(p -> p.personId().equals(person)).isPresent();
        return his ? Optional.empty() : Optional.of(OTHER);
    }
}
