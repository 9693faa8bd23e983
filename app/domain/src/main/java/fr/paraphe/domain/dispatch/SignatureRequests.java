package fr.paraphe.domain.dispatch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of cases and requests, with the frozen and the signed PDF of each. */
public interface SignatureRequests {
    /** Returns the case of that record for that template, made by {@code candidate} when there is none yet. */
    SignatureCase caseFor(SignatureCase candidate);

    /** Keeps what a batch's requests share; one that is known already stays as it is. */
    void open(SendingBatch batch);

    /** Returns what the requests of that batch share. */
    Optional<SendingBatch> batch(UUID id);

    /**
     * Adds a queued request and makes it its case's running one.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code already-running} when the case has a running request (V80, D-18)
     */
    void add(SignatureRequest request);

    /** Adds a queued request, beside its case's running one if there is one: the institution only warns of it (V80, D-18). */
    void addBeside(SignatureRequest request);

    /**
     * Replaces a request and returns it as it is kept; a request that has ended (cancelled, expired, archived) leaves its case free for
     * another.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code stale} when somebody else changed it since it was read
     */
    SignatureRequest update(SignatureRequest request);

    /** Takes those requests out of the history, or puts them back when {@code removed} is false; nothing else of them changes (F148). */
    void remove(Collection<UUID> ids, boolean removed);

    /** Returns the request of that identifier. */
    Optional<SignatureRequest> find(UUID id);

    /** Returns the requests of those identifiers, in the order asked; unknown ones are left out. */
    List<SignatureRequest> find(Collection<UUID> ids);

    /** Returns the request that the platform knows by that identifier. */
    Optional<SignatureRequest> findByPlatformId(String platformId);

    /** Returns all requests of a case, the latest first. */
    List<SignatureRequest> ofCase(UUID caseId);

    /** Returns the requests of those records, the latest first (V80, V81). */
    List<SignatureRequest> ofRecords(Collection<UUID> recordIds);

    /** Returns the requests that await that person's signature, neither cancelled nor archived, the latest first (X25). */
    List<UUID> awaiting(UUID personId);

    /** Returns at most {@code limit} requests whose delivery is queued or frozen, withdrawn ones left out, the oldest first. */
    List<UUID> undelivered(int limit);

    /** Returns at most {@code limit} requests that wait or failed, withdrawn ones left out, the oldest first (E36). */
    List<UUID> unaccepted(int limit);

    /** Returns how many requests were made since {@code from}, without those withdrawn before they left (V87). */
    long countSince(Instant from);

    /** Returns the batches that hold a request taken by the platform and whose invitations were not yet announced, the oldest first. */
    List<UUID> unannounced();

    /** Records that the invitations of a batch were announced at {@code at}. */
    void announced(UUID batchId, Instant at);

    /** Returns the next number for references of that year, from 1; never gives one twice. */
    long nextReference(int year);

    /** Keeps the frozen PDF of a request; a second call with the same bytes changes nothing, with others it is refused. */
    void freeze(UUID requestId, byte[] pdf);

    /** Returns the frozen PDF. */
    Optional<byte[]> frozen(UUID requestId);

    /** Keeps the signed PDF and the proof of an archived request; a second call changes nothing. */
    void archive(UUID requestId, byte[] signedPdf, byte[] proofJson, byte[] proofPdf);

    /** Returns the signed PDF of an archived request. */
    Optional<byte[]> signed(UUID requestId);

    /** Returns the proof file (JSON) of an archived request. */
    Optional<byte[]> proof(UUID requestId);

    /** Returns the proof file (PDF) of an archived request. */
    Optional<byte[]> proofPdf(UUID requestId);
}
