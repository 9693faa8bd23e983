package fr.paraphe.store.clause;

import java.util.List;

/** Names this package's entities for the session factory. */
public final class ClauseEntities {
    private ClauseEntities() {}

    /** Returns them all. */
    public static List<Class<?>> all() {
        return List.of(SignatureClauseEntity.class, ClauseSignatureEntity.class, DeletedClauseEntity.class);
    }
}
