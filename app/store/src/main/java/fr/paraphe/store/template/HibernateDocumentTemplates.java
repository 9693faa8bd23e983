package fr.paraphe.store.template;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.DocumentTemplates;
import fr.paraphe.domain.template.SignaturePlace;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.domain.template.TemplateVersion;
import fr.paraphe.store.schema.Sessions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Keeps every version of the templates in the database. */
public final class HibernateDocumentTemplates implements DocumentTemplates {
    private static final String NEWEST =
            "from DocumentTemplate t where t.key.version = (select max(u.key.version) from DocumentTemplate u where u.key.id = t.key.id)";
    private static final String OF_ONE = "from DocumentTemplate t where t.key.id = :id order by t.key.version desc";

    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateDocumentTemplates(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void save(TemplateVersion version) {
        DocumentTemplate template = version.template();
        sessions.act(db -> {
            Optional<DocumentTemplate> kept = find(template.id(), template.version());
            if (kept.isEmpty()) {
                insert(db, version);
            } else if (!kept.get().equals(template)) {
                throw stale(null);
            }
        });
    }

    @Override
    public Optional<DocumentTemplate> find(UUID id) {
        return sessions.ask(db -> db.createSelectionQuery(OF_ONE, DocumentTemplateEntity.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList().stream()
                .findFirst()
                .map(row -> whole(db, row).template()));
    }

    @Override
    public Optional<DocumentTemplate> find(UUID id, int version) {
        return sessions.ask(db -> Optional.ofNullable(db.get(DocumentTemplateEntity.class, new TemplateKey(id, version)))
                .map(row -> whole(db, row).template()));
    }

    @Override
    public List<TemplateVersion> versions(UUID id) {
        return sessions.ask(db -> db.createSelectionQuery(OF_ONE, DocumentTemplateEntity.class)
                .setParameter("id", id)
                .getResultList().stream()
                .map(row -> whole(db, row))
                .toList());
    }

    @Override
    public List<DocumentTemplate> all() {
        return sessions.ask(db -> db.createSelectionQuery(
                        NEWEST + " and t.key.id not in (select d.templateId from DeletedTemplate d)", DocumentTemplateEntity.class)
                .getResultList().stream()
                .map(row -> whole(db, row).template())
                .sorted(Comparator.comparing(t -> SearchText.normalised(t.label())))
                .toList());
    }

    @Override
    public Map<UUID, Integer> uses() {
        return sessions.ask(db -> Uses.counted(db, "select r.templateId, count(r) from SignatureRequest r group by r.templateId"));
    }

    @Override
    public void delete(Collection<UUID> ids) {
        sessions.act(db -> ids.forEach(id -> db.upsert(DeletedTemplateEntity.of(id))));
    }

    @Override
    public void undelete(Collection<UUID> ids) {
        sessions.act(db -> db.createMutationQuery("delete from DeletedTemplate where templateId in :ids")
                .setParameterList("ids", ids).executeUpdate());
    }

    private static void insert(StatelessSession db, TemplateVersion version) {
        try {
            db.insert(DocumentTemplateEntity.of(version));
        } catch (ConstraintViolationException e) {
            throw stale(e);
        }
        DocumentTemplate template = version.template();
        db.insertMultiple(IntStream.range(0, template.sharing().roles().size()).mapToObj(i -> TemplateRoleEntity.of(template, i)).toList());
        db.insertMultiple(TemplatePlaceEntity.all(template));
    }

    private static TemplateVersion whole(StatelessSession db, DocumentTemplateEntity row) {
        List<TemplateRole> roles = rows(db, "from TemplateRole", TemplateRoleEntity.class, row.key).stream()
                .map(TemplateRoleEntity::toDomain).toList();
        List<SignaturePlace> places = rows(db, "from TemplatePlace", TemplatePlaceEntity.class, row.key).stream()
                .map(TemplatePlaceEntity::toDomain).toList();
        return row.toDomain(roles, places);
    }

    private static <T> List<T> rows(StatelessSession db, String from, Class<T> kind, TemplateKey key) {
        return db.createSelectionQuery(from + " r where r.key.templateId = :id and r.key.version = :version order by r.key.pos", kind)
                .setParameter("id", key.id())
                .setParameter("version", key.version())
                .getResultList();
    }

    private static RefusedException stale(@Nullable Exception cause) {
        return new RefusedException("stale", "Cette version du modèle est déjà enregistrée\u00a0: rouvrez le modèle.", cause);
    }
}
