package fr.paraphe.domain.directory.shuttle;

import fr.paraphe.domain.shared.UnsignedIds;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Keeps the sheets sent to companies in memory. */
public final class InMemoryShuttles implements Shuttles {
    private final Map<UUID, Shuttle> rows = new ConcurrentHashMap<>();
    private final Map<UUID, ShuttleVisit> visits = new ConcurrentHashMap<>();

    @Override
    public void save(Shuttle shuttle) {
        rows.put(shuttle.id(), shuttle);
    }

    @Override
    public Optional<Shuttle> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<Shuttle> lock(UUID id) {
        return find(id);
    }

    @Override
    public Optional<Shuttle> findByTokenHash(String tokenHash) {
        return rows.values().stream().filter(s -> tokenHash.equals(s.link().tokenHash())).findFirst();
    }

    @Override
    public List<Shuttle> running(UUID companyId) {
        return waiting(s -> s.companyId().equals(companyId));
    }

    @Override
    public List<Shuttle> overdue(Instant now) {
        return waiting(s -> now.isAfter(s.link().expiresAt()));
    }

    private List<Shuttle> waiting(Predicate<Shuttle> which) {
        return rows.values().stream()
                .filter(s -> s.state() == ShuttleState.SENT || s.state() == ShuttleState.OPENED)
                .filter(which)
                .sorted(Comparator.comparing((Shuttle s) -> s.link().createdAt()).thenComparing(UnsignedIds.by(Shuttle::id)))
                .toList();
    }

    @Override
    public void save(ShuttleVisit visit) {
        visits.put(visit.id(), visit);
    }

    @Override
    public Optional<ShuttleVisit> visit(UUID id) {
        return Optional.ofNullable(visits.get(id));
    }

    @Override
    public long visits(UUID shuttleId, Instant since) {
        return visits.values().stream().filter(v -> v.shuttleId().equals(shuttleId) && v.openedAt().isAfter(since)).count();
    }
}
