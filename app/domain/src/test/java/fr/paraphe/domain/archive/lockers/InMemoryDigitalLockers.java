package fr.paraphe.domain.archive.lockers;

import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.shared.UnsignedIds;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.DocumentNatures;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Keeps lockers in memory, beside the requests and the natures of the test. */
public final class InMemoryDigitalLockers implements DigitalLockers, InMemoryTransactions.Restorable {
    private static final Comparator<LockerDocument> LATEST_FIRST =
            Comparator.comparing(LockerDocument::filedAt).thenComparing(UnsignedIds.by(LockerDocument::id)).reversed();
    private final Map<UUID, LockerDocument> rows = new ConcurrentHashMap<>();
    private final SignatureRequests requests;
    private final Supplier<? extends Collection<SignatureRequest>> all;
    private final DocumentNatures natures;

    /** Creates the repository; {@code all} gives every request. */
    public InMemoryDigitalLockers(SignatureRequests requests, Supplier<? extends Collection<SignatureRequest>> all,
            DocumentNatures natures) {
        this.requests = requests;
        this.all = all;
        this.natures = natures;
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
    public synchronized void file(List<LockerDocument> documents) {
        documents.stream().filter(d -> rows.values().stream()
                        .noneMatch(kept -> kept.ownerId().equals(d.ownerId()) && kept.requestId().equals(d.requestId())))
                .forEach(d -> rows.put(d.id(), d));
    }

    private Stream<LockerDocument> owned(Collection<UUID> ownerIds) {
        return rows.values().stream().filter(d -> ownerIds.contains(d.ownerId()));
    }

    @Override
    public List<FiledDocument> of(Collection<UUID> ownerIds, int limit) {
        return owned(ownerIds).sorted(LATEST_FIRST).limit(limit).map(this::filed).toList();
    }

    @Override
    public long unread(Collection<UUID> ownerIds) {
        return owned(ownerIds).filter(d -> d.viewedAt() == null).map(LockerDocument::requestId).distinct().count();
    }

    @Override
    public Optional<FiledDocument> find(Collection<UUID> ownerIds, UUID id) {
        return owned(ownerIds).filter(d -> d.id().equals(id)).findFirst().map(this::filed);
    }

    private FiledDocument filed(LockerDocument row) {
        SignatureRequest request = requests.find(row.requestId()).orElseThrow();
        String nature = natures.all().stream().filter(n -> n.id().equals(row.natureId())).findFirst()
                .orElse(DocumentNature.MISCELLANEOUS).label();
        return new FiledDocument(row, request.subject().documentName(), request.subject().reference(), nature,
                Objects.requireNonNull(request.circuit().archivedAt()), Sha256.hex(requests.signed(request.id()).orElseThrow()));
    }

    @Override
    public void viewed(Collection<UUID> ownerIds, UUID requestId, Instant at) {
        rows.replaceAll((_, d) -> d.viewedAt() != null || !d.requestId().equals(requestId) || !ownerIds.contains(d.ownerId()) ? d
                : new LockerDocument(d.id(), d.ownerId(), d.requestId(), d.natureId(), d.filedAt(), at));
    }

    @Override
    public int reclassify(Collection<UUID> requestIds, UUID natureId) {
        List<LockerDocument> some = rows.values().stream().filter(d -> requestIds.contains(d.requestId())).toList();
        some.forEach(d -> rows.put(d.id(),
                new LockerDocument(d.id(), d.ownerId(), d.requestId(), natureId, d.filedAt(), d.viewedAt())));
        return some.size();
    }

    @Override
    public List<UUID> unfiled(int limit) {
        return all.get().stream().filter(r -> r.circuit().archivedAt() != null)
                .filter(r -> rows.values().stream().noneMatch(d -> d.requestId().equals(r.id())))
                .sorted(Comparator.comparing((SignatureRequest r) -> Objects.requireNonNull(r.circuit().archivedAt()))
                        .thenComparing(UnsignedIds.by(SignatureRequest::id)))
                .limit(limit).map(SignatureRequest::id).toList();
    }
}
