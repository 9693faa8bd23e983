package fr.paraphe.store.template;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.DocumentTemplates;
import fr.paraphe.domain.template.TemplateRole;
import fr.paraphe.store.schema.Sessions;
import java.util.Comparator;
import java.util.List;
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

    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateDocumentTemplates(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void save(DocumentTemplate template) {
        sessions.act(db -> {
            Optional<DocumentTemplate> kept = find(template.id(), template.version());
            if (kept.isEmpty()) {
                insert(db, template);
            } else if (!kept.get().equals(template)) {
                throw stale(null);
            }
        });
    }

    @Override
    public Optional<DocumentTemplate> find(UUID id) {
        return sessions.ask(db -> db.createSelectionQuery(NEWEST + " and t.key.id = :id", DocumentTemplateEntity.class)
                .setParameter("id", id)
                .getResultList().stream()
                .findFirst()
                .map(row -> whole(db, row)));
    }

    @Override
    public Optional<DocumentTemplate> find(UUID id, int version) {
        return sessions.ask(db ->
                Optional.ofNullable(db.get(DocumentTemplateEntity.class, new TemplateKey(id, version))).map(row -> whole(db, row)));
    }

    @Override
    public List<DocumentTemplate> all() {
        return sessions.ask(db -> db.createSelectionQuery(NEWEST, DocumentTemplateEntity.class).getResultList().stream()
                .map(row -> whole(db, row))
                .sorted(Comparator.comparing(t -> SearchText.normalised(t.label())))
                .toList());
    }

    private static void insert(StatelessSession db, DocumentTemplate template) {
        try {
            db.insert(DocumentTemplateEntity.of(template));
        } catch (ConstraintViolationException e) {
            throw stale(e);
        }
        db.insertMultiple(IntStream.range(0, template.roles().size()).mapToObj(i -> TemplateRoleEntity.of(template, i)).toList());
    }

    private static DocumentTemplate whole(StatelessSession db, DocumentTemplateEntity row) {
        List<TemplateRole> roles = db.createSelectionQuery(
                        "from TemplateRole r where r.key.templateId = :id and r.key.version = :version order by r.key.pos",
                        TemplateRoleEntity.class)
                .setParameter("id", row.key.id())
                .setParameter("version", row.key.version())
                .getResultList().stream()
                .map(TemplateRoleEntity::toDomain)
                .toList();
        return row.toDomain(roles);
    }

    private static RefusedException stale(@Nullable Exception cause) {
        var refusal = new RefusedException("stale", "Cette version du modèle est déjà enregistrée\u00a0: rouvrez le modèle.");
        refusal.initCause(cause);
        return refusal;
    }
}
