package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.OutgoingMessages;
import fr.paraphe.store.schema.Sessions;
import java.util.Collection;
import java.util.List;

/** Keeps the outbox in the database. */
public final class HibernateOutgoingMessages implements OutgoingMessages {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateOutgoingMessages(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void save(OutgoingMessage message) {
        sessions.act(db -> db.upsert(OutgoingMessageEntity.of(message)));
    }

    @Override
    public List<OutgoingMessage> queued(int limit) {
        return sessions.ask(db -> db.createSelectionQuery(
                        "from OutgoingMessage where status = :status order by createdAt, id", OutgoingMessageEntity.class)
                .setParameter("status", OutgoingMessage.Status.QUEUED)
                .setMaxResults(limit)
                .getResultList().stream()
                .map(OutgoingMessageEntity::toDomain)
                .toList());
    }

    @Override
    public List<OutgoingMessage> to(Collection<String> recipients, int limit) {
        return recipients.isEmpty() ? List.of() : sessions.ask(db -> db.createSelectionQuery(
                        "from OutgoingMessage where recipient in :recipients order by createdAt desc, id desc", OutgoingMessageEntity.class)
                .setParameterList("recipients", recipients)
                .setMaxResults(limit)
                .getResultList().stream()
                .map(OutgoingMessageEntity::toDomain)
                .toList());
    }

    @Override
    public long count(OutgoingMessage.Status status) {
        return sessions.ask(db -> db.createSelectionQuery("select count(*) from OutgoingMessage where status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult());
    }
}
