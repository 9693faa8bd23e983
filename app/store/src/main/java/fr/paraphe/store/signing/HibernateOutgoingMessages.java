package fr.paraphe.store.signing;

import fr.paraphe.domain.signing.OutgoingAttachment;
import fr.paraphe.domain.signing.OutgoingMessage;
import fr.paraphe.domain.signing.OutgoingMessages;
import fr.paraphe.store.schema.Sessions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Keeps the outbox in the database. */
public final class HibernateOutgoingMessages implements OutgoingMessages {
    /** PostgreSQL takes 65,535 values in a query. */
    private static final int AT_ONCE = 1_000;

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
    public void save(OutgoingMessage message, List<OutgoingAttachment> attachments) {
        sessions.act(db -> {
            db.upsert(OutgoingMessageEntity.of(message));
            for (int at = 0; at < attachments.size(); at++) {
                db.insert(OutgoingAttachmentEntity.of(new AttachmentKey(message.id(), at), attachments.get(at)));
            }
        });
    }

    @Override
    public void save(OutgoingMessage message, Set<UUID> transactionIds) {
        sessions.act(db -> {
            db.upsert(OutgoingMessageEntity.of(message));
            db.insertMultiple(transactionIds.stream().map(id -> MessageDocumentEntity.of(id, message.id())).toList());
        });
    }

    @Override
    public List<OutgoingMessage> about(UUID transactionId, int limit) {
        return sessions.ask(db -> db.createSelectionQuery("from OutgoingMessage m where m.id in"
                        + " (select d.key.messageId from MessageDocument d where d.key.transactionId = :document)"
                        + " order by m.createdAt desc, m.id desc", OutgoingMessageEntity.class)
                .setParameter("document", transactionId)
                .setMaxResults(limit)
                .getResultList().stream()
                .map(OutgoingMessageEntity::toDomain)
                .toList());
    }

    @Override
    public List<OutgoingAttachment> attachments(UUID messageId) {
        return sessions.ask(db -> db.createSelectionQuery(
                        "from OutgoingAttachment a where a.key.messageId = :message order by a.key.position",
                        OutgoingAttachmentEntity.class)
                .setParameter("message", messageId)
                .getResultList().stream()
                .map(OutgoingAttachmentEntity::toDomain)
                .toList());
    }

    @Override
    public Map<UUID, OutgoingMessage.Status> statuses(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        var statuses = new HashMap<UUID, OutgoingMessage.Status>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            sessions.ask(db -> db.createSelectionQuery("from OutgoingMessage where id in :ids", OutgoingMessageEntity.class)
                    .setParameterList("ids", some)
                    .getResultList()).forEach(row -> statuses.put(row.id, row.status));
        }
        return statuses;
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
