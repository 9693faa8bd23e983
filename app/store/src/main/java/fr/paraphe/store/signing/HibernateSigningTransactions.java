package fr.paraphe.store.signing;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.signing.SigningTransactions;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.store.dispatch.DocumentRows;
import fr.paraphe.store.dispatch.SignatoryRows;
import fr.paraphe.store.schema.Sessions;
import fr.paraphe.store.schema.Slices;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Keeps the platform's transactions and their files in the database. */
public final class HibernateSigningTransactions implements SigningTransactions {
    private static final int AT_ONCE = 1_000;
    private final Sessions sessions;
    private final SignatoryRows<TransactionSignatoryEntity> signatories =
            new SignatoryRows<>(TransactionSignatoryEntity.class, "TransactionSignatory", TransactionSignatoryEntity::new);
    private final DocumentRows<TransactionDocumentEntity> files =
            new DocumentRows<>(TransactionDocumentEntity.class, "TransactionDocument", TransactionDocumentEntity::new);

    /** Creates the repository. */
    public HibernateSigningTransactions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(SigningTransaction transaction, byte[] original) {
        sessions.act(db -> {
            if (!where(db, "externalId = :value", transaction.externalId()).isEmpty()) {
                throw received(null);
            }
            try {
                db.insert(SigningTransactionEntity.of(transaction));
            } catch (ConstraintViolationException e) {
                throw received(e);
            }
            signatories.insert(db, transaction.id(), transaction.circuit().signatories());
            files.keepOnce(db, transaction.id(), "ORIGINAL", original);
        });
    }

    @Override
    public Optional<SigningTransaction> find(UUID id) {
        return sessions.ask(db -> where(db, "id = :value", id).stream().findFirst());
    }

    @Override
    public Optional<SigningTransaction> lock(UUID id) {
        return sessions.ask(db -> Optional.ofNullable(db.get(SigningTransactionEntity.class, id, LockMode.PESSIMISTIC_WRITE))
                .map(row -> whole(db, List.of(row)).getFirst()));
    }

    @Override
    public Optional<SigningTransaction> findByExternalId(UUID externalId) {
        return sessions.ask(db -> where(db, "externalId = :value", externalId).stream().findFirst());
    }

    @Override
    public List<SigningTransaction> ofBatch(UUID batchId) {
        return sessions.ask(db -> where(db, "batchId = :value", batchId));
    }

    @Override
    public void update(SigningTransaction transaction) {
        sessions.act(db -> {
            try {
                db.update(SigningTransactionEntity.of(transaction));
            } catch (StaleStateException e) {
                throw new RefusedException("stale", "Ce document a été modifié entre-temps\u00a0: recommencez.", e);
            }
            signatories.update(db, transaction.id(), transaction.circuit().signatories());
        });
    }

    @Override
    public List<SigningTransaction> silent(Instant now, Instant since, UUID after, int limit) {
        return sessions.ask(db -> whole(db, db.createSelectionQuery("""
                        from SigningTransaction t where t.dueAt > :now and t.id > :after and exists (
                          select 1 from TransactionSignatory s where s.key.ownerId = t.id and s.signedAt is null and s.declinedAt is null
                            and s.invitedAt <= :since and (s.remindedAt is null or s.remindedAt <= :since))
                        order by t.id""", SigningTransactionEntity.class)
                .setParameter("now", now)
                .setParameter("after", after)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList()));
    }

    @Override
    public List<UUID> awaiting(UUID personId, Instant now) {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select t.id from SigningTransaction t where t.dueAt > :now and t.id in (select s.key.ownerId
                          from TransactionSignatory s where s.personId = :person and s.signedAt is null and s.declinedAt is null)
                        order by t.id""", UUID.class)
                .setParameter("now", now)
                .setParameter("person", personId)
                .getResultList());
    }

    @Override
    public List<SigningTransaction> toSign(Collection<UUID> personIds, Instant now, int limit) {
        return personIds.isEmpty() ? List.of() : sessions.ask(db -> whole(db, db.createSelectionQuery("""
                        from SigningTransaction t where t.dueAt > :now and t.id in (select s.key.ownerId from TransactionSignatory s
                          where s.personId in :people and s.signedAt is null and s.declinedAt is null and s.role <> :representative)
                        order by t.circuit.endsAt, t.id""", SigningTransactionEntity.class)
                .setParameter("now", now)
                .setParameterList("people", personIds)
                .setParameter("representative", SignatoryRole.INSTITUTION_REPRESENTATIVE)
                .setMaxResults(limit)
                .getResultList()));
    }

    @Override
    public byte[] original(UUID id) {
        return file(id, "ORIGINAL").orElseThrow();
    }

    @Override
    public byte[] current(UUID id) {
        return file(id, "CURRENT").or(() -> file(id, "ORIGINAL")).orElseThrow();
    }

    @Override
    public void replaceCurrent(UUID id, byte[] pdf) {
        sessions.act(db -> files.replace(db, id, "CURRENT", pdf));
    }

    @Override
    public List<UUID> maybeDue(Instant now, int limit) {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select t.id from SigningTransaction t where t.dueAt < :now
                          and (t.dueAt = :complete or not exists (
                            select 1 from ProofEvent e where e.key.transactionId = t.id and e.type = :expired))
                        order by t.receivedAt, t.id""", UUID.class)
                .setParameter("now", now)
                .setParameter("complete", Instant.EPOCH)
                .setParameter("expired", ProofEventType.EXPIRED)
                .setMaxResults(limit)
                .getResultList());
    }

    @Override
    public void keepProof(UUID id, byte[] json, byte[] pdf) {
        sessions.act(db -> {
            if (!files.keepOnce(db, id, "PROOF", json) || !files.keepOnce(db, id, "PROOF_PDF", pdf)) {
                throw new RefusedException("proof-kept", "La preuve de ce document est déjà conservée avec un autre contenu.");
            }
        });
    }

    @Override
    public Optional<byte[]> proof(UUID id) {
        return file(id, "PROOF");
    }

    @Override
    public Optional<byte[]> proofPdf(UUID id) {
        return file(id, "PROOF_PDF");
    }

    @Override
    public Map<UUID, Instant> lastReminders(Collection<UUID> personIds) {
        Map<UUID, Instant> last = new HashMap<>();
        sessions.act(db -> Slices.of(personIds, AT_ONCE).forEach(some -> db.createSelectionQuery(
                        "select personId, max(remindedAt) from TransactionSignatory where personId in :ids and remindedAt is not null"
                                + " group by personId", Object[].class)
                .setParameter("ids", some)
                .getResultList().forEach(row -> last.put((UUID) row[0], (Instant) row[1]))));
        return last;
    }

    @Override
    public long count() {
        return sessions.ask(db -> db.createSelectionQuery("select count(*) from SigningTransaction", Long.class).getSingleResult());
    }

    private Optional<byte[]> file(UUID id, String kind) {
        return sessions.ask(db -> files.find(db, id, kind));
    }

    private List<SigningTransaction> where(StatelessSession db, String condition, UUID value) {
        return whole(db, db.createSelectionQuery(
                        "from SigningTransaction where " + condition + " order by receivedAt, id", SigningTransactionEntity.class)
                .setParameter("value", value)
                .getResultList());
    }

    private List<SigningTransaction> whole(StatelessSession db, List<SigningTransactionEntity> rows) {
        Map<UUID, List<Signatory>> circuits = signatories.of(db, rows.stream().map(r -> r.id).toList());
        return rows.stream().map(r -> r.toDomain(circuits.getOrDefault(r.id, List.of()))).toList();
    }

    private static RefusedException received(@Nullable Exception cause) {
        return new RefusedException("already-received", "Ce document a déjà été reçu.", cause);
    }
}
