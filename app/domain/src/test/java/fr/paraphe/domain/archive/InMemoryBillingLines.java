package fr.paraphe.domain.archive;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.shared.InMemoryTransactions;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps billing lines in memory, beside the requests of the test. */
public final class InMemoryBillingLines implements BillingLines, InMemoryTransactions.Restorable {
    private final Map<UUID, BillingLine> rows = new ConcurrentHashMap<>();
    private final Supplier<? extends Collection<SignatureRequest>> requests;

    /** Creates the repository. */
    public InMemoryBillingLines(Supplier<? extends Collection<SignatureRequest>> requests) {
        this.requests = requests;
    }

    @Override
    public Runnable restorer() {
        var before = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }

    @Override
    public void add(BillingLine line) {
        rows.putIfAbsent(line.requestId(), line);
    }

    @Override
    public List<Counted> counted() {
        record Kind(YearMonth month, BigDecimal amount, BigDecimal vat) {}

        return rows.values().stream()
                .collect(Collectors.groupingBy(line -> new Kind(line.billedMonth(), line.amount(), line.vat()), Collectors.counting()))
                .entrySet().stream()
                .map(e -> new Counted(e.getKey().month(), e.getKey().amount(), e.getKey().vat(), e.getValue()))
                .sorted(Comparator.comparing(Counted::month).reversed().thenComparing(Counted::amount).thenComparing(Counted::vat))
                .toList();
    }

    @Override
    public List<BillingLine> of(YearMonth month) {
        return rows.values().stream().filter(line -> line.billedMonth().equals(month))
                .sorted(Comparator.comparing(BillingLine::archivedAt).thenComparing(BillingLine::reference)).toList();
    }

    @Override
    public Optional<Instant> firstArchived() {
        return requests.get().stream().map(r -> r.circuit().archivedAt()).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    @Override
    public long archived(Instant from, Instant until) {
        return between(from, until).count();
    }

    private Stream<SignatureRequest> between(Instant from, Instant until) {
        return requests.get().stream().filter(request -> {
            Instant at = request.circuit().archivedAt();
            return at != null && !at.isBefore(from) && at.isBefore(until);
        });
    }

    @Override
    public List<Uncounted> uncounted(Instant from, Instant until, int limit) {
        return between(from, until).filter(request -> !rows.containsKey(request.id()))
                .map(request -> new Uncounted(request.subject().reference(), request.subject().documentName(),
                        Objects.requireNonNull(request.circuit().archivedAt())))
                .sorted(Comparator.comparing(Uncounted::archivedAt).thenComparing(Uncounted::reference))
                .limit(limit).toList();
    }
}
