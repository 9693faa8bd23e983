package fr.paraphe.store.dispatch;

import fr.paraphe.domain.dispatch.DispatchState;
import fr.paraphe.domain.dispatch.SendingBatch;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.dispatch.SignatureCase;
import fr.paraphe.domain.dispatch.SignatureRequest;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.store.listing.ListRows;
import fr.paraphe.store.schema.Sessions;
import fr.paraphe.store.schema.Slices;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Keeps cases, requests and their files in the database. */
public final class HibernateSignatureRequests implements SignatureRequests {
    private static final int AT_ONCE = 500;
    private static final String LATEST_FIRST = " order by createdAt desc, id desc";

    private final Sessions sessions;
    private final InstantSource clock;
    private final ListRows lists;
    private final SignatoryRows<RequestSignatoryEntity> signatories =
            new SignatoryRows<>(RequestSignatoryEntity.class, "RequestSignatory", RequestSignatoryEntity::new);
    private final DocumentRows<RequestDocumentEntity> files =
            new DocumentRows<>(RequestDocumentEntity.class, "RequestDocument", RequestDocumentEntity::new);

    /** Creates the repository; {@code clock} tells which requests have ended, {@code lists} are told of what is written. */
    public HibernateSignatureRequests(Sessions sessions, InstantSource clock, ListRows lists) {
        this.sessions = sessions;
        this.clock = clock;
        this.lists = lists;
    }

    @Override
    public SignatureCase caseFor(SignatureCase candidate) {
        return sessions.ask(db -> caseOf(db, candidate).orElseGet(() -> {
            db.insert(SignatureCaseEntity.of(candidate));
            return candidate;
        }));
    }

    @Override
    public void open(SendingBatch batch) {
        sessions.act(db -> open(db, batch));
    }

    private static void open(StatelessSession db, SendingBatch batch) {
        if (db.get(SendingBatchEntity.class, batch.id()) == null) {
            db.insert(SendingBatchEntity.of(batch));
        }
    }

    @Override
    public Optional<SendingBatch> batch(UUID id) {
        return sessions.ask(db -> Optional.ofNullable(db.get(SendingBatchEntity.class, id)).map(SendingBatchEntity::toDomain));
    }

    @Override
    public void add(SignatureRequest request) {
        sessions.act(db -> insert(db, request, RunningRequests.claim(db, request, clock.instant())));
    }

    @Override
    public void addBeside(SignatureRequest request) {
        sessions.act(db -> insert(db, request, RunningRequests.beside(db, request, clock.instant())));
    }

    private void insert(StatelessSession db, SignatureRequest request, @Nullable UUID running) {
        var row = SignatureRequestEntity.of(request, running);
        open(db, new SendingBatch(request.batchId(), request.createdAt(), null, null));
        try {
            db.insert(row);
        } catch (ConstraintViolationException e) {
            throw named(e, "uq_running_case") ? RunningRequests.refused(e) : e;
        }
        RequestTallies.add(db, RequestTallies.Place.of(row));
        signatories.insert(db, request.id(), request.circuit().signatories());
        lists.signaturesTouched(db, request.subject().about(), List.of(request.subject().recordId()));
    }

    @Override
    public SignatureRequest update(SignatureRequest request) {
        return sessions.ask(db -> {
            RequestTallies.@Nullable Place former = RequestTallies.lock(db, List.of(request.id())).get(request.id());
            var row = SignatureRequestEntity.of(request, RunningRequests.kept(db, request, clock.instant()));
            try {
                db.update(row);
            } catch (StaleStateException e) {
                throw new RefusedException("stale",
                        "Ce document a été modifié entre-temps\u00a0: actualisez la liste, puis recommencez.", e);
            }
            row.removed = Objects.requireNonNull(former).removed();
            RequestTallies.move(db, former, RequestTallies.Place.of(row));
            signatories.update(db, request.id(), request.circuit().signatories());
            awaitAnnouncement(db, request);
            lists.signaturesTouched(db, request.subject().about(), List.of(request.subject().recordId()));
            return request.kept();
        });
    }

    @Override
    public Optional<SignatureRequest> find(UUID id) {
        return find(List.of(id)).stream().findFirst();
    }

    @Override
    public List<SignatureRequest> find(Collection<UUID> ids) {
        return sessions.ask(db -> {
            List<UUID> asked = List.copyOf(ids);
            var found = new ArrayList<SignatureRequest>(asked.size());
            for (int from = 0; from < asked.size(); from += AT_ONCE) {
                found.addAll(inOrder(db, asked.subList(from, Math.min(asked.size(), from + AT_ONCE))));
            }
            return found;
        });
    }

    @Override
    public Optional<SignatureRequest> findByPlatformId(String platformId) {
        return sessions.ask(db -> whole(db, db.createSelectionQuery(
                        "from SignatureRequest where platformId = :platform", SignatureRequestEntity.class)
                .setParameter("platform", platformId)
                .getResultList()).stream().findFirst());
    }

    @Override
    public List<SignatureRequest> ofCase(UUID caseId) {
        return sessions.ask(db -> whole(db, db.createSelectionQuery(
                        "from SignatureRequest where caseId = :case" + LATEST_FIRST, SignatureRequestEntity.class)
                .setParameter("case", caseId)
                .getResultList()));
    }

    @Override
    public List<SignatureRequest> ofRecords(Collection<UUID> recordIds) {
        return recordIds.isEmpty() ? List.of() : sessions.ask(db -> whole(db, db.createSelectionQuery(
                        "from SignatureRequest where recordId in :records" + LATEST_FIRST, SignatureRequestEntity.class)
                .setParameterList("records", recordIds)
                .getResultList()));
    }

    @Override
    public void remove(Collection<UUID> ids, boolean removed) {
        sessions.act(db -> Slices.of(ids, AT_ONCE).forEach(some -> {
            RequestTallies.lock(db, some).values().forEach(place -> RequestTallies.move(db, place, place.removed(removed)));
            db.createMutationQuery("update SignatureRequest set removed = :removed where id in :ids")
                    .setParameter("removed", removed)
                    .setParameterList("ids", some)
                    .executeUpdate();
        }));
    }

    @Override
    public List<UUID> awaiting(UUID personId) {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select r.id from SignatureRequest r where r.circuit.cancelledAt is null and r.circuit.archivedAt is null
                          and r.id in (select s.key.ownerId from RequestSignatory s where s.personId = :person and s.signedAt is null)
                        order by r.createdAt desc, r.id desc""", UUID.class)
                .setParameter("person", personId)
                .getResultList());
    }

    @Override
    public List<UUID> undelivered(int limit) {
        return waiting(limit, List.of(DispatchState.QUEUED, DispatchState.FROZEN));
    }

    @Override
    public List<UUID> unaccepted(int limit) {
        return waiting(limit, List.of(DispatchState.QUEUED, DispatchState.FROZEN, DispatchState.FAILED));
    }

    private List<UUID> waiting(int limit, List<DispatchState> states) {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select id from SignatureRequest where deliveryState in :states and circuit.cancelledAt is null
                        order by createdAt, id""", UUID.class)
                .setParameterList("states", states)
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public long countSince(Instant from) {
        return sessions.ask(db -> db.createSelectionQuery("select count(*) from SignatureRequest"
                        + " where createdAt >= :from and (sentAt is not null or circuit.cancelledAt is null)", Long.class)
                .setParameter("from", from)
                .getSingleResult());
    }

    @Override
    public List<UUID> unannounced() {
        return sessions.ask(db -> db.createSelectionQuery(
                        "select id from SendingBatch where pending = true order by createdAt, id", UUID.class)
                .getResultList());
    }

    @Override
    public void announced(UUID batchId, Instant at) {
        sessions.act(db -> db.createMutationQuery("update SendingBatch set announcedAt = :at, pending = false where id = :batch")
                .setParameter("at", at)
                .setParameter("batch", batchId)
                .executeUpdate());
    }

    @Override
    public long nextReference(int year) {
        return sessions.ask(db -> {
            int counted = db.createMutationQuery("update ReferenceCounter set lastNumber = lastNumber + 1 where referenceYear = :year")
                    .setParameter("year", year)
                    .executeUpdate();
            if (counted == 0) {
                db.insert(ReferenceCounterEntity.first(year));
            }
            return db.createSelectionQuery("select lastNumber from ReferenceCounter where referenceYear = :year", Long.class)
                    .setParameter("year", year)
                    .getSingleResult();
        });
    }

    @Override
    public void freeze(UUID requestId, byte[] pdf) {
        sessions.act(db -> {
            if (!files.keepOnce(db, requestId, "FROZEN", pdf)) {
                throw new RefusedException("already-frozen", "Le document est déjà figé avec un autre contenu.");
            }
        });
    }

    @Override
    public Optional<byte[]> frozen(UUID requestId) {
        return file(requestId, "FROZEN");
    }

    @Override
    public void archive(UUID requestId, byte[] signedPdf, byte[] proofJson, byte[] proofPdf) {
        sessions.act(db -> {
            files.keepOnce(db, requestId, "SIGNED", signedPdf);
            files.keepOnce(db, requestId, "PROOF", proofJson);
            files.keepOnce(db, requestId, "PROOF_PDF", proofPdf);
        });
    }

    @Override
    public Optional<byte[]> signed(UUID requestId) {
        return file(requestId, "SIGNED");
    }

    @Override
    public Optional<byte[]> proof(UUID requestId) {
        return file(requestId, "PROOF");
    }

    @Override
    public Optional<byte[]> proofPdf(UUID requestId) {
        return file(requestId, "PROOF_PDF");
    }

    private Optional<byte[]> file(UUID requestId, String kind) {
        return sessions.ask(db -> files.find(db, requestId, kind));
    }

    private static Optional<SignatureCase> caseOf(StatelessSession db, SignatureCase candidate) {
        return db.createSelectionQuery(
                        "from SignatureCase where recordId = :record and templateId = :template", SignatureCaseEntity.class)
                .setParameter("record", candidate.recordId())
                .setParameter("template", candidate.templateId())
                .getResultList().stream()
                .findFirst()
                .map(SignatureCaseEntity::toDomain);
    }

    /** A batch waits to be announced again when one of its documents was taken after the last time, such as a retried one. */
    private static void awaitAnnouncement(StatelessSession db, SignatureRequest request) {
        if (request.delivery().state() == DispatchState.ACCEPTED && request.delivery().sentAt() != null) {
            db.createMutationQuery("""
                    update SendingBatch set pending = true
                    where id = :batch and pending = false and (announcedAt is null or announcedAt < :sent)""")
                    .setParameter("batch", request.batchId())
                    .setParameter("sent", request.delivery().sentAt())
                    .executeUpdate();
        }
    }

    private List<SignatureRequest> inOrder(StatelessSession db, List<UUID> ids) {
        Map<UUID, SignatureRequest> found = whole(db, db.createSelectionQuery(
                        "from SignatureRequest where id in :ids", SignatureRequestEntity.class)
                .setParameterList("ids", ids)
                .getResultList()).stream().collect(Collectors.toMap(SignatureRequest::id, r -> r));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<SignatureRequest> whole(StatelessSession db, List<SignatureRequestEntity> rows) {
        Map<UUID, List<Signatory>> circuits = signatories.of(db, rows.stream().map(r -> r.id).toList());
        return rows.stream().map(r -> r.toDomain(circuits.getOrDefault(r.id, List.of()))).toList();
    }

    private static boolean named(ConstraintViolationException e, String constraint) {
        return String.valueOf(e.getConstraintName()).toLowerCase(Locale.ROOT).contains(constraint);
    }
}
