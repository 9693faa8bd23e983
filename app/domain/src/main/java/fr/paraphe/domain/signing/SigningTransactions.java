package fr.paraphe.domain.signing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The repository of the platform's transactions with their PDFs: the original as frozen, the current one with its signatures so far. */
public interface SigningTransactions {
    /** Adds a transaction with its frozen PDF; a second one of the same external identifier is refused by {@code already-received}. */
    void add(SigningTransaction transaction, byte[] original);

    /** Returns the transaction of that identifier. */
    Optional<SigningTransaction> find(UUID id);

    /** Returns the transaction of that identifier and keeps others from changing it until the end of this database transaction. */
    Optional<SigningTransaction> lock(UUID id);

    /** Returns the transaction that a client handed over under that identifier. */
    Optional<SigningTransaction> findByExternalId(UUID externalId);

    /** Returns the transactions of one batch, the oldest first. */
    List<SigningTransaction> ofBatch(UUID batchId);

    /** Returns when each of those persons was reminded last, of whatever document; those who never were are left out (D-14). */
    Map<UUID, Instant> lastReminders(Collection<UUID> personIds);

    /**
     * Returns at most {@code limit} started transactions that run at {@code now} and have a signatory who was invited and reminded last at
     * {@code since} at the latest and has neither signed nor refused; those after {@code after}, in the order of identifiers (X22).
     */
    List<SigningTransaction> silent(Instant now, Instant since, UUID after, int limit);

    /** Returns the started transactions that run at {@code now} and that this person has neither signed nor refused, by identifier. */
    List<UUID> awaiting(UUID personId, Instant now);

    /**
     * Returns at most {@code limit} started transactions that run at {@code now} and that one of those people, who does not represent the
     * institution, has neither signed nor refused; what ends first before.
     */
    List<SigningTransaction> toSign(Collection<UUID> personIds, Instant now, int limit);

    /** Replaces a transaction; refused by {@code stale} when somebody else changed it since it was read. */
    void update(SigningTransaction transaction);

    /** Returns the PDF as it was frozen. */
    byte[] original(UUID id);

    /** Returns the PDF with the signatures given so far. */
    byte[] current(UUID id);

    /** Replaces the current PDF by one with another signature. */
    void replaceCurrent(UUID id, byte[] pdf);

    /**
     * Returns at most {@code limit} started transactions neither archived nor cancelled which may have to be closed: the representative or
     * everybody has signed, or the circuit ended before {@code now}; the oldest first. A refused circuit, or one whose expiry stands in
     * the proof already, is closed for good and left out.
     */
    List<UUID> maybeDue(Instant now, int limit);

    /** Keeps the proof files; a second call with other bytes is refused. */
    void keepProof(UUID id, byte[] json, byte[] pdf);

    /** Returns the proof file in JSON, once archived. */
    Optional<byte[]> proof(UUID id);

    /** Returns the proof file in PDF, once archived. */
    Optional<byte[]> proofPdf(UUID id);

    /** Returns how many transactions there are. */
    long count();
}
