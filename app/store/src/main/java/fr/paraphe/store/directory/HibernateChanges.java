package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.change.Change;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.Changes;
import fr.paraphe.store.listing.ListRows;
import fr.paraphe.store.schema.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Keeps the changes made to the records in the database. */
public final class HibernateChanges implements Changes {
    private final Sessions sessions;
    private final ListRows lists;

    /** Creates the repository; {@code lists} are told of what is written. */
    public HibernateChanges(Sessions sessions, ListRows lists) {
        this.sessions = sessions;
        this.lists = lists;
    }

    @Override
    public void begin(ChangeSet set) {
        sessions.act(db -> {
            db.insert(ChangeSetEntity.of(set));
            lists.changesTouched(db, set.id());
        });
    }

    @Override
    public void append(UUID setId, List<Change> changes) {
        sessions.act(db -> {
            int known = size(db, setId);
            var rows = new ArrayList<ChangeEntryEntity>(changes.size());
            changes.forEach(c -> rows.add(ChangeEntryEntity.of(setId, known + rows.size(), c)));
            db.insertMultiple(rows);
            db.createMutationQuery("update ChangeSet set changes = :size where id = :id")
                    .setParameter("size", known + rows.size())
                    .setParameter("id", setId)
                    .executeUpdate();
            lists.changesTouched(db, setId);
        });
    }

    @Override
    public void undone(UUID setId, UUID undo) {
        sessions.act(db -> {
            db.createMutationQuery("update ChangeSet set undoneBy = :undo where id = :id")
                    .setParameter("undo", undo)
                    .setParameter("id", setId)
                    .executeUpdate();
            lists.changesTouched(db, setId);
        });
    }

    @Override
    public Optional<ChangeSet> find(UUID setId) {
        return sessions.ask(db -> Optional.ofNullable(db.get(ChangeSetEntity.class, setId)).map(ChangeSetEntity::toDomain));
    }

    @Override
    public List<ChangeSet> latest(ChangeSet.@Nullable Origin origin, int limit) {
        return sessions.ask(db -> {
            var query = db.createSelectionQuery(
                    "from ChangeSet" + (origin == null ? "" : " where origin = :origin") + " order by madeAt desc, id desc",
                    ChangeSetEntity.class);
            if (origin != null) {
                query.setParameter("origin", origin);
            }
            return query.setMaxResults(limit).getResultList().stream().map(ChangeSetEntity::toDomain).toList();
        });
    }

    @Override
    public int size(UUID setId) {
        return sessions.ask(db -> size(db, setId));
    }

    @Override
    public List<Change> backwards(UUID setId, int before, int limit) {
        return sessions.ask(db -> db.createSelectionQuery(
                        "from ChangeEntry where key.setId = :set and key.place >= :from and key.place < :before order by key.place desc",
                        ChangeEntryEntity.class)
                .setParameter("set", setId)
                .setParameter("from", Math.max(0, before - limit))
                .setParameter("before", before)
                .getResultList().stream()
                .map(ChangeEntryEntity::toDomain)
                .toList());
    }

    @Override
    public List<Step> ofRecord(UUID recordId, int limit) {
        return sessions.ask(db -> {
            List<ChangeEntryEntity> entries = db.createSelectionQuery("""
                            select e from ChangeEntry e join ChangeSet s on s.id = e.key.setId where e.recordId = :record
                            order by s.madeAt desc, s.id desc, e.key.place desc""", ChangeEntryEntity.class)
                    .setParameter("record", recordId)
                    .setMaxResults(limit)
                    .getResultList();
            Map<UUID, ChangeSet> sets = sets(db, entries);
            return entries.stream().map(e -> new Step(Objects.requireNonNull(sets.get(e.key.setId())), e.before())).toList();
        });
    }

    private static Map<UUID, ChangeSet> sets(StatelessSession db, List<ChangeEntryEntity> entries) {
        return db.createSelectionQuery("from ChangeSet where id in :ids", ChangeSetEntity.class)
                .setParameterList("ids", entries.stream().map(e -> e.key.setId()).distinct().toList())
                .getResultList().stream()
                .collect(Collectors.toMap(s -> s.id, ChangeSetEntity::toDomain));
    }

    private static int size(StatelessSession db, UUID setId) {
        Integer size = db.createSelectionQuery("select changes from ChangeSet where id = :id", Integer.class)
                .setParameter("id", setId)
                .getSingleResultOrNull();
        return size == null ? 0 : size;
    }
}
