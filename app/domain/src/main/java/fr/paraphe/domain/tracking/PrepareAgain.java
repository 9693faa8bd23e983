package fr.paraphe.domain.tracking;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** «Préparer un nouvel envoi»: the records of circuits that came to nothing, and why others are left (X06, F180). */
public final class PrepareAgain {
    private final SignatureRequests requests;
    private final InstantSource clock;

    /** Creates the use case on the repository of requests. */
    public PrepareAgain(SignatureRequests requests, InstantSource clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** The records to send again, each once and all of one kind, with the template of the first of them. */
    public record Chosen(RecordKind about, UUID templateId, List<UUID> recordIds) {
        public Chosen {
            recordIds = List.copyOf(recordIds);
        }
    }

    /** What to send again, if anything, and how many requests were left for each cause, in French (F140). */
    public record Plan(Optional<Chosen> chosen, Map<String, Integer> ignored) {}

    /** Returns the records of those requests that were cancelled, refused or have expired, in the order asked; of one kind only. */
    public Plan plan(Collection<UUID> requestIds) {
        Instant now = clock.instant();
        Map<String, Integer> ignored = new LinkedHashMap<>();
        var renewable = new ArrayList<SignatureRequest>();
        for (SignatureRequest request : requests.find(requestIds)) {
            RequestStatus status = RequestStatus.of(request, now);
            if (!status.renewable()) {
                ignored.merge(obstacle(status), 1, Integer::sum);
            } else if (!renewable.isEmpty() && renewable.getFirst().subject().about() != request.subject().about()) {
                ignored.merge("Il vient d'une autre liste\u00a0: préparez-le à part.", 1, Integer::sum);
            } else {
                renewable.add(request);
            }
        }
        return new Plan(renewable.stream().findFirst().map(first -> new Chosen(first.subject().about(), first.templateId(),
                renewable.stream().map(request -> request.subject().recordId()).distinct().toList())), ignored);
    }

    private static String obstacle(RequestStatus status) {
        return switch (status) {
            case SENDING, SENDING_FAILED -> "Il est encore dans la file d'envoi\u00a0: retirez-le d'abord.";
            case FINALISING, ARCHIVED -> "Il est déjà signé\u00a0: créez un avenant.";
            default -> "Son parcours est en cours\u00a0: annulez-le d'abord.";
        };
    }
}
