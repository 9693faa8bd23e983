package fr.paraphe.store.listing;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.shared.listing.RowText;
import fr.paraphe.store.schema.Sessions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the lists up to date: gathers, during a transaction, which rows of which lists no longer show what they should, and writes them
 * again at its end, or before a list is read inside it; each row once, five hundred a statement.
 */
public final class ListRows {
    private static final int AT_ONCE = 500;
    private static final int MOST_PENDING = 20_000;

    private final Sessions sessions;

    /** Creates the keeper of the lists of one base. */
    public ListRows(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Rows to write again. */
    private static final class Pending {
        private final Map<CampusList, Set<UUID>> rows = new EnumMap<>(CampusList.class);
        private final Map<CampusList, Set<UUID>> owners = new EnumMap<>(CampusList.class);
        private int size;

        void add(ListEffect effect, Collection<UUID> ids) {
            Set<UUID> set = (effect.byOwner() ? owners : rows).computeIfAbsent(effect.list(), _ -> new LinkedHashSet<>());
            int before = set.size();
            set.addAll(ids);
            size += set.size() - before;
        }
    }

    /**
     * Notes that records of that kind were written; called before as well as after when they are replaced or deleted, since what they
     * named until then counts too.
     */
    public void touched(StatelessSession db, RecordKind kind, Collection<UUID> ids) {
        touched(db, ListEffect.of(kind), ids);
    }

    /** Notes that requests for signature of those internships were written. */
    public void signaturesTouched(StatelessSession db, Collection<UUID> internshipIds) {
        touched(db, List.of(ListEffect.self(CampusList.INTERNSHIPS)), internshipIds);
    }

    /** Notes that a set of changes was written. */
    public void changesTouched(StatelessSession db, UUID setId) {
        touched(db, List.of(ListEffect.self(CampusList.CHANGES)), List.of(setId));
    }

    private void touched(StatelessSession db, List<ListEffect> effects, Collection<UUID> ids) {
        Pending pending = sessions.kept(Pending.class, () -> {
            sessions.lastly(this::settle);
            return new Pending();
        });
        for (ListEffect effect : effects) {
            pending.add(effect, effect.rows(db, ids));
        }
        if (pending.size > MOST_PENDING) {
            settle(db);
        }
    }

    /** Writes again the rows noted so far in this transaction. */
    public void settle(StatelessSession db) {
        Pending pending = sessions.kept(Pending.class, Pending::new);
        if (pending.size == 0) {
            return;
        }
        db.doWork(connection -> {
            for (var e : pending.owners.entrySet()) {
                write(connection, e.getKey(), true, e.getValue());
            }
            for (var e : pending.rows.entrySet()) {
                write(connection, e.getKey(), false, e.getValue());
            }
        });
        pending.owners.clear();
        pending.rows.clear();
        pending.size = 0;
    }

    /** Writes the lists of a base that has records but no lists yet, such as one made by an earlier version. */
    public void complete() {
        sessions.act(db -> db.doWork(connection -> {
            for (CampusList list : CampusList.values()) {
                ListSource source = ListSource.of(list);
                if (ids(connection, "select id from " + ListSource.table(list) + " fetch first 1 rows only").isEmpty()) {
                    write(connection, list, false, ids(connection, source.identifiers()));
                }
            }
        }));
    }

    private static List<UUID> ids(Connection connection, String query) throws SQLException {
        var ids = new ArrayList<UUID>();
        try (PreparedStatement statement = connection.prepareStatement(query); ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private static void write(Connection connection, CampusList list, boolean byOwner, Collection<UUID> ids) throws SQLException {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            write(connection, list, byOwner, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private static void write(Connection connection, CampusList list, boolean byOwner, List<UUID> ids) throws SQLException {
        ListSource source = ListSource.of(list);
        String table = ListSource.table(list);
        String marks = " in (?" + ", ?".repeat(ids.size() - 1) + ")";
        String deletion = "delete from " + table + " where " + (byOwner ? "owner_id" : "id") + marks;
        try (PreparedStatement delete = connection.prepareStatement(deletion);
                PreparedStatement read = connection.prepareStatement(source.where(byOwner ? source.owner() : source.id(), ids.size()));
                PreparedStatement insert =
                        connection.prepareStatement("insert into " + table + "(id, owner_id, ordered, row_text) values (?, ?, ?, ?)")) {
            bind(delete, ids);
            delete.executeUpdate();
            bind(read, ids);
            if (insert(list, read, insert)) {
                insert.executeBatch();
            }
        }
    }

    private static boolean insert(CampusList list, PreparedStatement read, PreparedStatement insert) throws SQLException {
        List<ListColumn> columns = list.columns();
        boolean any = false;
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                List<@Nullable Object> cells = ListCells.of(rows, columns);
                insert.setObject(1, rows.getObject(1, UUID.class));
                insert.setObject(2, rows.getObject(2, UUID.class));
                insert.setString(3, RowText.order(columns, cells, list.ordering()));
                insert.setString(4, RowText.of(columns, cells));
                insert.addBatch();
                any = true;
            }
        }
        return any;
    }

    static void bind(PreparedStatement statement, List<UUID> ids) throws SQLException {
        for (int i = 0; i < ids.size(); i++) {
            statement.setObject(i + 1, ids.get(i));
        }
    }
}
