package fr.paraphe.store.template;

import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.template.DocumentNature;
import fr.paraphe.domain.template.DocumentNatures;
import fr.paraphe.store.schema.Sessions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Keeps the natures of documents in the database. */
public final class HibernateDocumentNatures implements DocumentNatures {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateDocumentNatures(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<DocumentNature> all() {
        return sessions.ask(db -> db.createSelectionQuery("from DocumentNature", DocumentNatureEntity.class).getResultList().stream()
                .map(DocumentNatureEntity::toDomain)
                .sorted(Comparator.comparing((DocumentNature n) -> !n.equals(DocumentNature.MISCELLANEOUS))
                        .thenComparing(n -> SearchText.normalised(n.label())))
                .toList());
    }

    @Override
    public void save(DocumentNature nature) {
        sessions.act(db -> db.upsert(DocumentNatureEntity.of(nature)));
    }

    @Override
    public Map<UUID, Integer> uses() {
        return sessions.ask(db -> Uses.counted(db,
                "select t.sharing.natureId, count(distinct t.key.id) from DocumentTemplate t group by t.sharing.natureId"));
    }

    @Override
    public void merge(UUID from, UUID into) {
        sessions.act(db -> {
            db.createMutationQuery("update DocumentTemplate t set t.sharing.natureId = :into where t.sharing.natureId = :from")
                    .setParameter("into", into).setParameter("from", from).executeUpdate();
            db.createMutationQuery("update LockerDocument d set d.natureId = :into where d.natureId = :from")
                    .setParameter("into", into).setParameter("from", from).executeUpdate();
            forget(db, from);
        });
    }

    @Override
    public void delete(UUID id) {
        sessions.act(db -> forget(db, id));
    }

    private static void forget(StatelessSession db, UUID id) {
        db.createMutationQuery("delete from DocumentNature where id = :id").setParameter("id", id).executeUpdate();
    }
}
