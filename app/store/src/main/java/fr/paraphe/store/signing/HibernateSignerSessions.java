package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.SignerSession;
import fr.paraphe.domain.signing.SignerSessions;
import fr.paraphe.store.schema.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Keeps browser sessions in the database. */
public final class HibernateSignerSessions implements SignerSessions {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateSignerSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void save(SignerSession session) {
        sessions.act(db -> {
            db.upsert(SignerSessionEntity.of(session));
            if (!entries(db, session.id()).equals(session.entries())) {
                db.createMutationQuery("delete from SignerSessionEntry e where e.key.sessionId = :id").setParameter("id", session.id())
                        .executeUpdate();
                var rows = new ArrayList<SignerSessionEntryEntity>();
                session.entries().forEach(e -> rows.add(SignerSessionEntryEntity.of(session.id(), rows.size(), e)));
                db.insertMultiple(rows);
            }
        });
    }

    @Override
    public Optional<SignerSession> find(UUID id) {
        return sessions.ask(db ->
                Optional.ofNullable(db.get(SignerSessionEntity.class, id)).map(row -> row.toDomain(entries(db, row.id))));
    }

    @Override
    public void leave(UUID transactionId, UUID signatoryId) {
        sessions.act(db -> db.createMutationQuery(
                        "delete from SignerSessionEntry e where e.transactionId = :document and e.signatoryId = :signatory")
                .setParameter("document", transactionId)
                .setParameter("signatory", signatoryId)
                .executeUpdate());
    }

    @Override
    public Optional<SignerSession> findByOpeningHash(String openingHash) {
        return sessions.ask(db -> db.createSelectionQuery("from SignerSession where openingHash = :hash", SignerSessionEntity.class)
                .setParameter("hash", openingHash)
                .getResultList().stream()
                .findFirst()
                .map(row -> row.toDomain(entries(db, row.id))));
    }

    private static List<SignerSession.Entry> entries(StatelessSession db, UUID sessionId) {
        return db.createSelectionQuery(
                        "from SignerSessionEntry e where e.key.sessionId = :id order by e.key.pos", SignerSessionEntryEntity.class)
                .setParameter("id", sessionId)
                .getResultList().stream()
                .map(SignerSessionEntryEntity::toDomain)
                .toList();
    }
}
