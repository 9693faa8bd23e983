package fr.paraphe.desktop;

import fr.paraphe.desktop.tracking.ExtendDesk;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.tracking.ActOutcome;
import fr.paraphe.domain.tracking.ExtendRequests;
import fr.paraphe.domain.tracking.RequestStatus;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Moves in memory the end of the requests that the sample sending makes; it may be interrupted on purpose. */
public final class SampleExtensions implements ExtendDesk {
    /** The orders given so far. */
    public final List<Map<UUID, Instant>> orders = new CopyOnWriteArrayList<>();
    /** What interrupts the next order; empty for nothing. */
    public volatile String interruption = "";

    private final Map<UUID, SignatureRequest> requests;
    private final Instant now;

    SampleExtensions(Map<UUID, SignatureRequest> requests, Instant now) {
        this.requests = requests;
        this.now = now;
    }

    @Override
    public ExtendRequests.Plan plan(List<UUID> ids) {
        Map<UUID, Instant> ends = new LinkedHashMap<>();
        Map<String, Integer> left = new LinkedHashMap<>();
        ids.stream().map(requests::get).filter(Objects::nonNull).forEach(request -> {
            if (RequestStatus.of(request, now).awaited()) {
                ends.put(request.id(), request.circuit().endsAt());
            } else {
                left.merge("son parcours est terminé", 1, Integer::sum);
            }
        });
        return new ExtendRequests.Plan(ends, left);
    }

    @Override
    public ActOutcome extend(Map<UUID, Instant> ends) {
        orders.add(ends);
        if (!interruption.isEmpty()) {
            return new ActOutcome(0, List.of(), Optional.of(interruption));
        }
        ends.forEach((id, end) -> requests.computeIfPresent(id, (_, request) -> request.with(request.circuit().extended(end))));
        return new ActOutcome(ends.size(), List.of(), Optional.empty());
    }
}
