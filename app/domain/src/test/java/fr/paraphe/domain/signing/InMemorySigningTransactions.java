package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Circuit;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.UnsignedIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Keeps the platform's transactions in memory; locking is the business of the in-memory transactions, which run one at a time. */
public final class InMemorySigningTransactions implements SigningTransactions {
    private static final Comparator<SigningTransaction> OLDEST_FIRST =
            Comparator.comparing(SigningTransaction::receivedAt).thenComparing(UnsignedIds.by(SigningTransaction::id));

    private final Map<UUID, SigningTransaction> rows = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final ProofEvents events;

    /** Creates the repository; {@code events} tells which circuits were already recorded as expired. */
    public InMemorySigningTransactions(ProofEvents events) {
        this.events = events;
    }

    @Override
    public synchronized void add(SigningTransaction transaction, byte[] original) {
        if (findByExternalId(transaction.externalId()).isPresent()) {
            throw new RefusedException("already-received", "Ce document a déjà été reçu.");
        }
        rows.put(transaction.id(), transaction);
        files.put("original " + transaction.id(), original.clone());
        files.put("current " + transaction.id(), original.clone());
    }

    @Override
    public synchronized Optional<SigningTransaction> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<SigningTransaction> lock(UUID id) {
        return find(id);
    }

    @Override
    public Optional<SigningTransaction> findByExternalId(UUID externalId) {
        return where(t -> t.externalId().equals(externalId)).stream().findFirst();
    }

    @Override
    public List<SigningTransaction> ofBatch(UUID batchId) {
        return where(t -> t.batchId().equals(batchId));
    }

    @Override
    public synchronized Map<UUID, Instant> lastReminders(Collection<UUID> personIds) {
        Map<UUID, Instant> last = new LinkedHashMap<>();
        rows.values().stream().flatMap(t -> t.circuit().signatories().stream())
                .filter(s -> personIds.contains(s.person().personId()) && s.progress().remindedAt() != null)
                .forEach(s -> last.merge(s.person().personId(), s.progress().remindedAt(),
                        (one, other) -> one.isAfter(other) ? one : other));
        return last;
    }

    @Override
    public List<SigningTransaction> silent(Instant now, Instant since, UUID after, int limit) {
        return where(t -> runs(t, now) && t.id().toString().compareTo(after.toString()) > 0
                && t.circuit().signatories().stream().anyMatch(s -> expected(s) && before(s.progress().invitedAt(), since)
                        && (s.progress().remindedAt() == null || before(s.progress().remindedAt(), since))))
                .stream().sorted(UnsignedIds.by(SigningTransaction::id)).limit(limit).toList();
    }

    @Override
    public List<UUID> awaiting(UUID personId, Instant now) {
        return where(t -> runs(t, now)
                && t.circuit().signatories().stream().anyMatch(s -> expected(s) && s.person().personId().equals(personId)))
                .stream().sorted(UnsignedIds.by(SigningTransaction::id)).map(SigningTransaction::id).toList();
    }

    @Override
    public List<SigningTransaction> toSign(Collection<UUID> personIds, Instant now, int limit) {
        return where(t -> runs(t, now) && t.circuit().signatories().stream()
                        .anyMatch(s -> expected(s) && !s.representative() && personIds.contains(s.person().personId())))
                .stream().sorted(Comparator.comparing((SigningTransaction t) -> t.circuit().endsAt())
                        .thenComparing(UnsignedIds.by(SigningTransaction::id))).limit(limit).toList();
    }

    private static boolean expected(Signatory s) {
        return !s.signed() && !s.declined();
    }

    private static boolean before(@Nullable Instant moment, Instant since) {
        return moment != null && !moment.isAfter(since);
    }

    private static boolean runs(SigningTransaction t, Instant now) {
        Circuit circuit = t.circuit();
        boolean complete = circuit.representative().map(Signatory::signed).orElseGet(circuit::complete);
        return t.startedAt() != null && circuit.archivedAt() == null && circuit.cancelledAt() == null && !circuit.declined() && !complete
                && circuit.endsAt().isAfter(now);
    }

    @Override
    public synchronized void update(SigningTransaction t) {
        SigningTransaction kept = rows.get(t.id());
        if (kept == null || kept.version() != t.version()) {
            throw new RefusedException("stale", "Ce document a été modifié entre-temps\u00a0: recommencez.");
        }
        rows.put(t.id(), new SigningTransaction(t.id(), t.externalId(), t.batchId(), t.reference(), t.documentName(), t.message(),
                t.circuit(), t.originalSha256(), t.pages(), t.receivedAt(), t.startedAt(), t.version() + 1));
    }

    @Override
    public byte[] original(UUID id) {
        return file("original", id).orElseThrow();
    }

    @Override
    public byte[] current(UUID id) {
        return file("current", id).orElseThrow();
    }

    @Override
    public void replaceCurrent(UUID id, byte[] pdf) {
        files.put("current " + id, pdf.clone());
    }

    @Override
    public List<UUID> maybeDue(Instant now, int limit) {
        return where(t -> due(t, now)).stream().map(SigningTransaction::id).limit(limit).toList();
    }

    private boolean due(SigningTransaction t, Instant now) {
        Circuit circuit = t.circuit();
        if (t.startedAt() == null || circuit.archivedAt() != null || circuit.cancelledAt() != null || circuit.declined()) {
            return false;
        }
        boolean complete = circuit.representative().map(Signatory::signed).orElseGet(circuit::complete);
        return complete || (now.isAfter(circuit.endsAt())
                && events.of(t.id()).stream().noneMatch(e -> e.type() == ProofEventType.EXPIRED));
    }

    @Override
    public void keepProof(UUID id, byte[] json, byte[] pdf) {
        byte[] kept = files.putIfAbsent("proof " + id, json.clone());
        byte[] keptPdf = files.putIfAbsent("proof-pdf " + id, pdf.clone());
        boolean other = kept != null && !Arrays.equals(kept, json);
        if (other || (keptPdf != null && !Arrays.equals(keptPdf, pdf))) {
            throw new RefusedException("proof-kept", "La preuve de ce document est déjà conservée avec un autre contenu.");
        }
    }

    @Override
    public Optional<byte[]> proof(UUID id) {
        return file("proof", id);
    }

    @Override
    public Optional<byte[]> proofPdf(UUID id) {
        return file("proof-pdf", id);
    }

    @Override
    public synchronized long count() {
        return rows.size();
    }

    private Optional<byte[]> file(String kind, UUID id) {
        byte @Nullable [] bytes = files.get(kind + " " + id);
        return bytes == null ? Optional.empty() : Optional.of(bytes.clone());
    }

    private synchronized List<SigningTransaction> where(Predicate<SigningTransaction> kept) {
        return new ArrayList<>(rows.values()).stream().filter(kept).sorted(OLDEST_FIRST).toList();
    }
}
