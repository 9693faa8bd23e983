package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps in memory what is known of the cases that {@link InMemorySignatureRequests} makes. */
public final class InMemorySignatureCases implements SignatureCases, InMemoryTransactions.Restorable {
    private final Map<UUID, SignatureCase> rows = new LinkedHashMap<>();
    private final Map<UUID, byte[]> scans = new LinkedHashMap<>();

    @Override
    public synchronized Runnable restorer() {
        var before = new LinkedHashMap<>(rows);
        return () -> restore(before);
    }

    private synchronized void restore(Map<UUID, SignatureCase> before) {
        rows.clear();
        rows.putAll(before);
    }

    /** Returns the case of the same internship and template, {@code candidate} when there is none yet. */
    synchronized SignatureCase caseFor(SignatureCase candidate) {
        return rows.values().stream()
                .filter(c -> c.recordId().equals(candidate.recordId()) && c.templateId().equals(candidate.templateId()))
                .findFirst()
                .orElseGet(() -> {
                    rows.put(candidate.id(), candidate);
                    return candidate;
                });
    }

    /** Puts a case away, or takes it out again (V82). */
    public synchronized void shelve(UUID id, boolean shelved) {
        rows.computeIfPresent(id, (_, c) ->
                new SignatureCase(id, c.about(), c.recordId(), c.templateId(), c.label(), c.category(), shelved, c.paper()));
    }

    @Override
    public synchronized List<SignatureCase> ofRecords(Collection<UUID> recordIds) {
        return rows.values().stream().filter(c -> recordIds.contains(c.recordId())).toList();
    }

    @Override
    public synchronized void sign(UUID caseId, PaperSignature signature, byte[] scan) {
        SignatureCase known = rows.get(caseId);
        if (known == null || known.paper() != null) {
            throw new RefusedException("on-paper", "Ce document est déjà signé sur papier.");
        }
        put(known, signature);
        scans.put(caseId, scan.clone());
    }

    @Override
    public synchronized void unsign(UUID caseId) {
        Optional.ofNullable(rows.get(caseId)).ifPresent(known -> put(known, null));
        scans.remove(caseId);
    }

    private void put(SignatureCase c, @Nullable PaperSignature paper) {
        rows.put(c.id(), new SignatureCase(c.id(), c.about(), c.recordId(), c.templateId(), c.label(), c.category(), c.shelved(), paper));
    }

    @Override
    public synchronized Optional<byte[]> scan(UUID caseId) {
        return Optional.ofNullable(scans.get(caseId));
    }
}
