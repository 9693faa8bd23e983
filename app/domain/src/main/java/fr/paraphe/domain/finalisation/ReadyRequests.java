package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.RequestStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Those of a selection that a representative may finalise now, and how many are left aside for each cause (F140, F155–F157). */
record ReadyRequests(List<SignatureRequest> ready, Map<String, Integer> ignored) {
    private static final String NOT_READY = "Des signatures obligatoires manquent encore, ou le parcours est terminé";
    private static final String OTHER = "Un autre représentant est désigné sur ce document";

    /** Sorts {@code requests} for the representative who is {@code person}. */
    static ReadyRequests of(Collection<SignatureRequest> requests, UUID person, Instant now) {
        var ready = new ArrayList<SignatureRequest>();
        Map<String, Integer> ignored = new LinkedHashMap<>();
        for (SignatureRequest request : requests) {
            obstacle(request, person, now).ifPresentOrElse(cause -> ignored.merge(cause, 1, Integer::sum), () -> ready.add(request));
        }
        return new ReadyRequests(ready, ignored);
    }

    /** Returns the person as whom {@code actor} signs; refuses by {@code right-missing} or {@code not-representative} (D-09). */
    static UUID representative(Actor actor) {
        actor.require(Right.SIGN_FOR_INSTITUTION);
        return Optional.ofNullable(actor.staffMemberId()).orElseThrow(() -> new RefusedException("not-representative",
                "Votre compte n'est rattaché à aucune personne habilitée à signer au nom de l'établissement."));
    }

    /** Returns by what the platform knows a request that it has received. */
    static String platformId(SignatureRequest request) {
        return Objects.requireNonNull(request.delivery().platformId());
    }

    private static Optional<String> obstacle(SignatureRequest request, UUID person, Instant now) {
        if (!RequestStatus.of(request, now).finalisable()) {
            return Optional.of(NOT_READY);
        }
        boolean his = request.circuit().representative().map(Signatory::person).filter(p -> p.personId().equals(person)).isPresent();
        return his ? Optional.empty() : Optional.of(OTHER);
    }
}
