package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.UnsignedIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps cases, requests and their PDFs in memory. Whether a request has ended is told by the test, since the state function belongs to a
 * later step: {@code new InMemorySignatureRequests(r -> RequestStatus.of(r, clock.instant()).terminal())}.
 */
public final class InMemorySignatureRequests implements SignatureRequests, InMemoryTransactions.Restorable {
    private static final Comparator<SignatureRequest> OLDEST_FIRST =
            Comparator.comparing(SignatureRequest::createdAt).thenComparing(UnsignedIds.by(SignatureRequest::id));

    private final InMemorySignatureCases cases = new InMemorySignatureCases();
    private final Map<UUID, SignatureRequest> rows = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Set<UUID> removed = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Instant> announced = new ConcurrentHashMap<>();
    private final Map<UUID, SendingBatch> batches = new ConcurrentHashMap<>();
    private final Map<Integer, Long> counters = new ConcurrentHashMap<>();
    private final Predicate<SignatureRequest> ended;

    /** Creates the repository. */
    public InMemorySignatureRequests(Predicate<SignatureRequest> ended) {
        this.ended = ended;
    }

    /** Puts back the cases, the requests, their PDFs and the numbers; not the batches, which are kept once known. */
    @Override
    public synchronized Runnable restorer() {
        Runnable casesBefore = cases.restorer();
        var rowsBefore = new LinkedHashMap<>(rows);
        var filesBefore = new LinkedHashMap<>(files);
        var countersBefore = new LinkedHashMap<>(counters);
        return () -> {
            casesBefore.run();
            restore(rowsBefore, filesBefore, countersBefore);
        };
    }

    private synchronized void restore(Map<UUID, SignatureRequest> rowsBefore, Map<String, byte[]> filesBefore,
            Map<Integer, Long> countersBefore) {
        rows.clear();
        rows.putAll(rowsBefore);
        files.clear();
        files.putAll(filesBefore);
        counters.clear();
        counters.putAll(countersBefore);
    }

    @Override
    public SignatureCase caseFor(SignatureCase candidate) {
        return cases.caseFor(candidate);
    }

    /** Returns the cases. */
    public InMemorySignatureCases cases() {
        return cases;
    }

    @Override
    public void open(SendingBatch batch) {
        batches.putIfAbsent(batch.id(), batch);
    }

    @Override
    public Optional<SendingBatch> batch(UUID id) {
        return Optional.ofNullable(batches.get(id));
    }

    @Override
    public synchronized void add(SignatureRequest request) {
        if (ofCase(request.caseId()).stream().anyMatch(ended.negate())) {
            throw new RefusedException("already-running", "Une signature est déjà en cours pour ce document.");
        }
        addBeside(request);
    }

    @Override
    public synchronized void addBeside(SignatureRequest request) {
        open(new SendingBatch(request.batchId(), request.createdAt(), null, null));
        rows.put(request.id(), request);
    }

    @Override
    public synchronized SignatureRequest update(SignatureRequest r) {
        SignatureRequest kept = rows.get(r.id());
        if (kept == null || kept.version() != r.version()) {
            throw new RefusedException("stale", "Ce document a été modifié entre-temps\u00a0: actualisez la liste, puis recommencez.");
        }
        rows.put(r.id(), r.kept());
        return r.kept();
    }

    @Override
    public synchronized Optional<SignatureRequest> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public synchronized List<SignatureRequest> find(Collection<UUID> ids) {
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    @Override
    public synchronized Optional<SignatureRequest> findByPlatformId(String platformId) {
        return rows.values().stream().filter(r -> platformId.equals(r.delivery().platformId())).findFirst();
    }

    @Override
    public List<SignatureRequest> ofCase(UUID caseId) {
        return where(r -> r.caseId().equals(caseId), OLDEST_FIRST.reversed());
    }

    @Override
    public List<SignatureRequest> ofRecords(Collection<UUID> recordIds) {
        return where(r -> recordIds.contains(r.subject().recordId()), OLDEST_FIRST.reversed());
    }

    @Override
    public long countSince(Instant from) {
        return where(r -> !r.createdAt().isBefore(from) && (r.delivery().sentAt() != null || r.circuit().cancelledAt() == null),
                OLDEST_FIRST).size();
    }

    @Override
    public void remove(Collection<UUID> ids, boolean away) {
        ids.forEach(id -> {
            if (away) {
                removed.add(id);
            } else {
                removed.remove(id);
            }
        });
    }

    /** Tells whether that request was taken out of the history. */
    public boolean removed(UUID id) {
        return removed.contains(id);
    }

    @Override
    public List<UUID> awaiting(UUID personId) {
        return rows.values().stream().filter(r -> r.circuit().cancelledAt() == null && r.circuit().archivedAt() == null)
                .filter(r -> r.circuit().signatories().stream().anyMatch(s -> s.person().personId().equals(personId) && !s.signed()))
                .sorted(Comparator.comparing(SignatureRequest::createdAt).thenComparing(SignatureRequest::id).reversed())
                .map(SignatureRequest::id).toList();
    }

    @Override
    public List<UUID> undelivered(int limit) {
        return waiting(limit, EnumSet.of(DispatchState.QUEUED, DispatchState.FROZEN));
    }

    @Override
    public List<UUID> unaccepted(int limit) {
        return waiting(limit, EnumSet.complementOf(EnumSet.of(DispatchState.ACCEPTED)));
    }

    private List<UUID> waiting(int limit, Set<DispatchState> states) {
        return where(r -> states.contains(r.delivery().state()) && r.circuit().cancelledAt() == null, OLDEST_FIRST)
                .stream().map(SignatureRequest::id).limit(limit).toList();
    }

    @Override
    public List<UUID> unannounced() {
        var batches = new LinkedHashSet<UUID>();
        where(this::toAnnounce, OLDEST_FIRST).forEach(r -> batches.add(r.batchId()));
        return List.copyOf(batches);
    }

    /** A batch is announced again when one of its documents was taken later, such as a failed one that was retried. */
    private boolean toAnnounce(SignatureRequest request) {
        Instant sent = request.delivery().sentAt();
        Instant last = announced.get(request.batchId());
        return request.delivery().state() == DispatchState.ACCEPTED && sent != null && (last == null || sent.isAfter(last));
    }

    @Override
    public void announced(UUID batchId, Instant at) {
        announced.put(batchId, at);
    }

    @Override
    public long nextReference(int year) {
        return counters.merge(year, 1L, Long::sum);
    }

    @Override
    public void freeze(UUID requestId, byte[] pdf) {
        byte[] kept = files.putIfAbsent("frozen " + requestId, pdf.clone());
        if (kept != null && !Arrays.equals(kept, pdf)) {
            throw new RefusedException("already-frozen", "Le document est déjà figé avec un autre contenu.");
        }
    }

    @Override
    public Optional<byte[]> frozen(UUID requestId) {
        return file("frozen", requestId);
    }

    @Override
    public synchronized void archive(UUID requestId, byte[] signedPdf, byte[] proofJson, byte[] proofPdf) {
        files.putIfAbsent("signed " + requestId, signedPdf.clone());
        files.putIfAbsent("proof " + requestId, proofJson.clone());
        files.putIfAbsent("proof-pdf " + requestId, proofPdf.clone());
    }

    @Override
    public Optional<byte[]> signed(UUID requestId) {
        return file("signed", requestId);
    }

    @Override
    public Optional<byte[]> proof(UUID requestId) {
        return file("proof", requestId);
    }

    @Override
    public Optional<byte[]> proofPdf(UUID requestId) {
        return file("proof-pdf", requestId);
    }

    /** Returns every request, the latest first; for the tracking fixture. */
    public List<SignatureRequest> all() {
        return where(_ -> true, OLDEST_FIRST.reversed());
    }

    private Optional<byte[]> file(String kind, UUID id) {
        byte @Nullable [] bytes = files.get(kind + " " + id);
        return bytes == null ? Optional.empty() : Optional.of(bytes.clone());
    }

    private synchronized List<SignatureRequest> where(Predicate<SignatureRequest> kept, Comparator<SignatureRequest> order) {
        return new ArrayList<>(rows.values()).stream().filter(kept).sorted(order).toList();
    }
}
