package fr.paraphe.store.template;

import java.util.List;

/** Names this package's entities for the session factory. */
public final class TemplateEntities {
    private TemplateEntities() {}

    /** Returns them all. */
    public static List<Class<?>> all() {
        return List.of(DocumentTemplateEntity.class, TemplateRoleEntity.class, DeletedTemplateEntity.class, DocumentNatureEntity.class,
                FixedPdfEntity.class, TemplatePlaceEntity.class);
    }
}
