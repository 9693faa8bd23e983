package fr.paraphe.store.dispatch;

import fr.paraphe.domain.dispatch.Signatory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** Reads and writes the signatories of circuits in one of the two tables that hold them. */
public final class SignatoryRows<E extends SignatoryColumns> {
    private final Class<E> type;
    private final String entity;
    private final Supplier<E> blank;

    /** Creates the access to the table of that entity. */
    public SignatoryRows(Class<E> type, String entity, Supplier<E> blank) {
        this.type = type;
        this.entity = entity;
        this.blank = blank;
    }

    /** Adds the signatories of a new circuit. */
    public void insert(StatelessSession db, UUID owner, List<Signatory> signatories) {
        var rows = new ArrayList<E>();
        signatories.forEach(s -> rows.add(row(owner, rows.size(), s)));
        db.insertMultiple(rows);
    }

    /** Brings the rows of a circuit to {@code signatories}, writing only those that changed. */
    public void update(StatelessSession db, UUID owner, List<Signatory> signatories) {
        Map<UUID, Signatory> kept = new HashMap<>();
        of(db, List.of(owner)).getOrDefault(owner, List.of()).forEach(s -> kept.put(s.id(), s));
        var changed = new ArrayList<E>();
        var added = new ArrayList<E>();
        for (int i = 0; i < signatories.size(); i++) {
            Signatory next = signatories.get(i);
            Signatory former = kept.remove(next.id());
            if (former == null) {
                added.add(row(owner, i, next));
            } else if (!former.equals(next)) {
                changed.add(row(owner, i, next));
            }
        }
        kept.values().forEach(s -> db.delete(row(owner, 0, s)));
        db.updateMultiple(changed);
        db.insertMultiple(added);
    }

    /** Returns the signatories of each of those circuits, in their order. */
    public Map<UUID, List<Signatory>> of(StatelessSession db, Collection<UUID> owners) {
        Map<UUID, List<Signatory>> found = new HashMap<>();
        if (!owners.isEmpty()) {
            db.createSelectionQuery("from " + entity + " s where s.key.ownerId in :owners order by s.key.ownerId, s.pos", type)
                    .setParameterList("owners", owners)
                    .getResultList()
                    .forEach(row -> found.computeIfAbsent(row.owner(), _ -> new ArrayList<>()).add(row.toDomain()));
        }
        return found;
    }

    private E row(UUID owner, int position, Signatory signatory) {
        E row = blank.get();
        row.fill(owner, position, signatory);
        return row;
    }
}
