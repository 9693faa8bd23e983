package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.store.schema.Slices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * How the records of one kind are kept: a row each, and the rows of what belongs to them. Everything is done for many records at once, five
 * hundred a statement.
 */
record RecordTable<R extends CampusRecord, E>(
        Class<R> type, Class<E> entity, Function<R, E> row, BiFunction<StatelessSession, List<E>, List<R>> records,
        @Nullable Parts<R> parts) {
    static final int AT_ONCE = 500;

    /** What belongs to a record: the entity's name, its attributes that name its owner and itself, and the rows. */
    record Parts<R>(String entity, String owner, Function<R, List<?>> rows, @Nullable Function<R, List<UUID>> ids) {}

    static <R extends CampusRecord, E> RecordTable<R, E> simple(Class<R> type, Class<E> entity, Function<R, E> row,
            Function<E, R> record) {
        return new RecordTable<>(type, entity, row, (_, rows) -> rows.stream().map(record).toList(), null);
    }

    List<R> find(StatelessSession db, Collection<UUID> ids) {
        return where(db, "id", ids);
    }

    /** Returns the records whose {@code attribute} is one of {@code values}, by identifier. */
    List<R> where(StatelessSession db, String attribute, Collection<?> values) {
        var found = new ArrayList<R>();
        slices(values).forEach(some -> found.addAll(records.apply(db,
                db.createSelectionQuery("from " + name() + " where " + attribute + " in :values order by id", entity)
                        .setParameterList("values", some)
                        .getResultList())));
        return found;
    }

    void insert(StatelessSession db, List<? extends CampusRecord> added) {
        List<R> typed = added.stream().map(type::cast).toList();
        db.insertMultiple(typed.stream().map(row).toList());
        insertParts(db, typed);
    }

    void update(StatelessSession db, List<? extends CampusRecord> changed) {
        List<R> typed = changed.stream().map(type::cast).toList();
        deleteParts(db, typed);
        db.updateMultiple(typed.stream().map(row).toList());
        insertParts(db, typed);
    }

    void delete(StatelessSession db, Collection<UUID> ids) {
        slices(ids).forEach(some -> {
            if (parts != null) {
                delete(db, parts.entity(), parts.owner(), some);
            }
            delete(db, name(), "id", some);
        });
    }

    private void insertParts(StatelessSession db, List<R> owners) {
        if (parts != null) {
            db.insertMultiple(owners.stream().<Object>flatMap(o -> parts.rows().apply(o).stream()).toList());
        }
    }

    /** Deletes the parts of these owners, and those that come to them from another owner. */
    private void deleteParts(StatelessSession db, List<R> owners) {
        if (parts == null) {
            return;
        }
        slices(owners.stream().map(CampusRecord::id).toList()).forEach(some -> delete(db, parts.entity(), parts.owner(), some));
        Function<R, List<UUID>> ids = parts.ids();
        if (ids != null) {
            slices(owners.stream().flatMap(o -> ids.apply(o).stream()).toList()).forEach(some -> delete(db, parts.entity(), "id", some));
        }
    }

    private static void delete(StatelessSession db, String entity, String attribute, List<?> values) {
        db.createMutationQuery("delete from " + entity + " where " + attribute + " in :values")
                .setParameterList("values", values)
                .executeUpdate();
    }

    private String name() {
        return type.getSimpleName();
    }

    static <T> List<List<T>> slices(Collection<T> values) {
        return Slices.of(values, AT_ONCE);
    }
}
