package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** «Préparer un nouvel envoi»: the internships of circuits that came to nothing, and why others are left (X06, F180). */
public final class PrepareAgain {
    private final SignatureRequests requests;
    private final InstantSource clock;

    /** Creates the use case on the repository of requests. */
    public PrepareAgain(SignatureRequests requests, InstantSource clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** The internships to send again, each once, and how many requests were left for each cause, in French (F140). */
    public record Plan(List<UUID> internshipIds, Map<String, Integer> ignored) {
        public Plan {
            internshipIds = List.copyOf(internshipIds);
        }
    }

    /** Returns the internships of those requests that were cancelled, refused or have expired, in the order asked. */
    public Plan plan(Collection<UUID> requestIds) {
        Instant now = clock.instant();
        Set<UUID> internships = new LinkedHashSet<>();
        Map<String, Integer> ignored = new LinkedHashMap<>();
        for (SignatureRequest request : requests.find(requestIds)) {
            RequestStatus status = RequestStatus.of(request, now);
            if (status.renewable()) {
                internships.add(request.subject().internshipId());
            } else {
                ignored.merge(obstacle(status), 1, Integer::sum);
            }
        }
        return new Plan(List.copyOf(internships), ignored);
    }

    private static String obstacle(RequestStatus status) {
        return switch (status) {
            case SENDING, SENDING_FAILED -> "Il est encore dans la file d'envoi\u00a0: retirez-le d'abord.";
            case FINALISING, ARCHIVED -> "Il est déjà signé\u00a0: créez un avenant.";
            default -> "Son parcours est en cours\u00a0: annulez-le d'abord.";
        };
    }
}
