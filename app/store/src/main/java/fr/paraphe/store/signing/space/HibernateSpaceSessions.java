package fr.paraphe.store.signing.space;

import fr.paraphe.domain.signing.space.SpaceSession;
import fr.paraphe.domain.signing.space.SpaceSessions;
import fr.paraphe.store.schema.Sessions;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps the browsers that are in a Space in the database. */
public final class HibernateSpaceSessions implements SpaceSessions {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateSpaceSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(SpaceSession session) {
        sessions.act(db -> db.insert(SpaceSessionEntity.of(session)));
    }

    @Override
    public Optional<SpaceSession> findSession(String secretHash) {
        return sessions.ask(db -> db.createSelectionQuery("from SpaceSession where secretHash = :hash", SpaceSessionEntity.class)
                .setParameter("hash", secretHash)
                .getResultList().stream().findFirst().map(SpaceSessionEntity::toDomain));
    }

    @Override
    public void seen(UUID id, Instant at) {
        sessions.act(db -> db.createMutationQuery("update SpaceSession set lastSeenAt = :at where id = :id and lastSeenAt < :at")
                .setParameter("at", at).setParameter("id", id).executeUpdate());
    }

    @Override
    public void end(UUID id) {
        delete("id = :value", id);
    }

    @Override
    public void endAll(UUID accountId) {
        delete("accountId = :value", accountId);
    }

    @Override
    public void forgetSessions(Instant before) {
        delete("createdAt < :value", before);
    }

    private void delete(String condition, Object value) {
        sessions.act(db -> db.createMutationQuery("delete from SpaceSession where " + condition).setParameter("value", value)
                .executeUpdate());
    }
}
