package fr.paraphe.store.output;

import fr.paraphe.domain.output.MailedDocument;
import fr.paraphe.domain.output.MailedDocument.Status;
import fr.paraphe.domain.output.MailedDocuments;
import fr.paraphe.store.schema.Sessions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;

/** Keeps documents sent by e-mail in the database. */
public final class HibernateMailedDocuments implements MailedDocuments {
    /** PostgreSQL takes 65,535 values in a query. */
    private static final int AT_ONCE = 1_000;

    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateMailedDocuments(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Names this package's entities for the session factory. */
    public static List<Class<?>> entities() {
        return List.of(MailedDocumentEntity.class);
    }

    @Override
    public void add(List<MailedDocument> documents) {
        sessions.act(db -> documents.forEach(document -> db.insert(MailedDocumentEntity.of(document))));
    }

    @Override
    public List<MailedDocument> ofSending(UUID sendingId) {
        return sessions.ask(db -> all(db.createSelectionQuery(
                "from MailedDocument where sendingId = :sending order by id", MailedDocumentEntity.class)
                .setParameter("sending", sendingId)));
    }

    @Override
    public List<MailedDocument> waiting(int limit) {
        return sessions.ask(db -> all(db.createSelectionQuery(
                        "from MailedDocument where status = :status order by askedAt, id", MailedDocumentEntity.class)
                .setParameter("status", Status.WAITING)
                .setMaxResults(limit)));
    }

    @Override
    public List<MailedDocument> ofRecords(Collection<UUID> recordIds) {
        List<UUID> ids = List.copyOf(recordIds);
        var found = new ArrayList<MailedDocument>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            found.addAll(sessions.ask(db -> all(db.createSelectionQuery(
                    "from MailedDocument where recordId in :records", MailedDocumentEntity.class).setParameterList("records", some))));
        }
        found.sort(Comparator.comparing(MailedDocument::askedAt).reversed());
        return found;
    }

    private static List<MailedDocument> all(SelectionQuery<MailedDocumentEntity> query) {
        return query.getResultList().stream().map(MailedDocumentEntity::toDomain).toList();
    }

    @Override
    public boolean settle(MailedDocument document) {
        return sessions.ask(db -> db.createMutationQuery(
                        "update MailedDocument set status = :status, failure = :failure where id = :id and status = :waiting")
                .setParameter("status", document.status())
                .setParameter("failure", document.failure())
                .setParameter("id", document.id())
                .setParameter("waiting", Status.WAITING)
                .executeUpdate()) == 1;
    }

    @Override
    public void cancel(UUID sendingId) {
        sessions.act(db -> db.createMutationQuery(
                        "update MailedDocument set status = :cancelled where sendingId = :sending and status = :waiting")
                .setParameter("cancelled", Status.CANCELLED)
                .setParameter("sending", sendingId)
                .setParameter("waiting", Status.WAITING)
                .executeUpdate());
    }
}
