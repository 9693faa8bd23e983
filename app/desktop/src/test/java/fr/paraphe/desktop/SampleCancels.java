package fr.paraphe.desktop;

import fr.paraphe.desktop.tracking.CancelDesk;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.CancelRequests;
import fr.paraphe.domain.tracking.RequestStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Cancels circuits in memory, on the requests that the sample sending makes; some may be refused on purpose. */
public final class SampleCancels implements CancelDesk {
    /** The orders given so far. */
    public final List<CancelRequests.Order> orders = new CopyOnWriteArrayList<>();
    /** The requests that the platform has archived meanwhile. */
    public final List<UUID> archived = new CopyOnWriteArrayList<>();

    private final Map<UUID, SignatureRequest> requests;
    private final Instant now;

    SampleCancels(Map<UUID, SignatureRequest> requests, Instant now) {
        this.requests = requests;
        this.now = now;
    }

    @Override
    public CancelRequests.Plan plan(List<UUID> ids) {
        var taken = new ArrayList<SignatureRequest>();
        var ignored = new HashMap<String, Integer>();
        ids.stream().map(requests::get).filter(Objects::nonNull).forEach(request -> {
            if (RequestStatus.of(request, now).cancellable()) {
                taken.add(request);
            } else {
                ignored.merge("Il est archivé, ou son parcours est terminé.", 1, Integer::sum);
            }
        });
        return new CancelRequests.Plan(taken, ignored);
    }

    @Override
    public List<UUID> holding(UUID recordId, String category) {
        return requests.values().stream()
                .filter(r -> r.subject().recordId().equals(recordId) && r.subject().category().equals(category))
                .filter(r -> RequestStatus.of(r, now).cancellable()).map(SignatureRequest::id).toList();
    }

    @Override
    public CancelRequests.Outcome cancel(List<UUID> ids, CancelRequests.Order order, IntConsumer progress, BooleanSupplier stopped) {
        if (order.reason().isBlank()) {
            throw new RefusedException("reason-missing", "Indiquez le motif.");
        }
        orders.add(order);
        int done = 0;
        var refused = new ArrayList<String>();
        for (UUID id : ids) {
            if (stopped.getAsBoolean()) {
                return new CancelRequests.Outcome(done, refused, Optional.of("Annulation interrompue."));
            }
            SignatureRequest request = Objects.requireNonNull(requests.get(id));
            if (archived.contains(id)) {
                refused.add(request.subject().student() + "\u00a0: Il est archivé.");
            } else {
                requests.put(id, request.with(request.circuit().cancelled(now)));
                done++;
            }
            progress.accept(done + refused.size());
        }
        return new CancelRequests.Outcome(done, refused, Optional.empty());
    }
}
