package fr.paraphe.domain.tracking;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.CircuitEnd;
import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.SignaturePlatform;
import fr.paraphe.domain.dispatch.SignaturePlatform.Extended;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;

/**
 * «Prolonger les parcours» (P9): the end of circuits that run is moved by some days, at the platform, then here. Whatever interrupts it,
 * what is extended stays so, and running the same order again extends nothing twice.
 */
public final class ExtendRequests {
    /** By how many days a circuit may be extended at once. */
    public static final int MOST_DAYS = 180;

    private final SignatureRequests requests;
    private final SignaturePlatform platform;
    private final Transactions transactions;
    private final InstantSource clock;

    /** Creates the use case on its ports. */
    public ExtendRequests(SignatureRequests requests, SignaturePlatform platform, Transactions transactions, InstantSource clock) {
        this.requests = requests;
        this.platform = platform;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What extending would do: when each circuit that it would take ends now, and how many it would leave for each reason, a French clause
     * (F140).
     */
    public record Plan(Map<UUID, Instant> ends, Map<String, Integer> left) {
        public Plan {
            ends = new LinkedHashMap<>(ends);
            left = new LinkedHashMap<>(left);
        }

        /** Returns when each of them would end, so many days later, at 23:59:59 in Paris (D-23). */
        public Map<UUID, Instant> later(int days) {
            Map<UUID, Instant> later = new LinkedHashMap<>();
            ends.forEach((id, end) -> later.put(id, CircuitEnd.of(end, days)));
            return later;
        }
    }

    /** Returns what extending those requests would do now; changes nothing. */
    public Plan plan(Collection<UUID> ids) {
        Instant now = clock.instant();
        Map<UUID, Instant> ends = new LinkedHashMap<>();
        Map<String, Integer> left = new LinkedHashMap<>();
        for (SignatureRequest request : requests.find(ids)) {
            Obstacles.obstacle(RequestStatus.of(request, now)).ifPresentOrElse(why -> left.merge(why, 1, Integer::sum),
                    () -> ends.put(request.id(), request.circuit().endsAt()));
        }
        return new Plan(ends, left);
    }

    /**
     * Moves the end of each request to the moment given.
     *
     * @throws RefusedException {@code right-missing} when {@code actor} may not send (F014)
     */
    public ActOutcome extend(Actor actor, Map<UUID, Instant> ends) {
        actor.require(Right.SEND);
        var left = new ArrayList<String>();
        int done = 0;
        List<SignatureRequest> asked = requests.find(ends.keySet()).stream().filter(r -> r.delivery().platformId() != null).toList();
        try {
            for (List<SignatureRequest> some : asked.stream().gather(Gatherers.windowFixed(SignaturePlatform.EXTENDED_AT_ONCE)).toList()) {
                done += some(some, ends, actor.name(), left);
            }
            return new ActOutcome(done, left, Optional.empty());
        } catch (PlatformException e) {
            return ActOutcome.stopped(done, left, e);
        }
    }

    private int some(List<SignatureRequest> asked, Map<UUID, Instant> ends, String name, List<String> left) {
        Map<String, SignatureRequest> byPlatform = new LinkedHashMap<>();
        Map<String, Instant> later = new LinkedHashMap<>();
        for (SignatureRequest request : asked) {
            String platformId = Objects.requireNonNull(request.delivery().platformId());
            byPlatform.put(platformId, request);
            later.put(platformId, Objects.requireNonNull(ends.get(request.id())));
        }
        int done = 0;
        for (Extended answer : platform.extend(later, name)) {
            SignatureRequest request = Objects.requireNonNull(byPlatform.get(answer.platformId()));
            Instant end = answer.endsAt();
            if (end == null) {
                left.add(request.subject().student() + "\u00a0: " + answer.left());
            } else {
                Noting.once(() -> noted(request.id(), end));
                done++;
            }
        }
        return done;
    }

    private void noted(UUID id, Instant end) {
        transactions.inTransaction(() -> requests.find(id).filter(request -> request.circuit().endsAt().isBefore(end))
                .ifPresent(request -> requests.update(request.with(request.circuit().extended(end)))));
    }
}
