package fr.paraphe.store.template;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Counts how often each thing is used. */
final class Uses {
    private Uses() {}

    /** Returns the counts of {@code query}, which selects pairs of an identifier and a count. */
    static Map<UUID, Integer> counted(StatelessSession db, String query) {
        var uses = new HashMap<UUID, Integer>();
        db.createSelectionQuery(query, Object[].class).getResultList()
                .forEach(row -> uses.put((UUID) row[0], ((Long) row[1]).intValue()));
        return uses;
    }
}
