package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.FinalisationOrder;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.RefusedException;
import java.net.URI;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Opens the institution's last signature for the documents that are ready, as one page of the platform (F154). Those that are not ready,
 * or that another representative signs, are left aside and counted with the cause (F155–F157).
 */
public final class FinaliseDocuments {
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
        UUID person = ReadyRequests.representative(actor);
        ReadyRequests found = ReadyRequests.of(requests.find(requestIds), person, clock.instant());
        if (found.ready().isEmpty()) {
            throw new RefusedException("nothing-to-finalise", "Aucun document de la sélection n'est à finaliser.");
        }
        List<String> taken = found.ready().stream().map(ReadyRequests::platformId).toList();
        URI page = platform.finalise(taken, new FinalisationOrder(person, actor.name()));
        return new Opened(page, taken.size(), found.ignored());
    }
}
