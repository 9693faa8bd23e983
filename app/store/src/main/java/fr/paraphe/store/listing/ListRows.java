package fr.paraphe.store.listing;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.shared.listing.RowText;
import fr.paraphe.store.schema.HibernateSettings;
import fr.paraphe.store.schema.Sessions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** 2: choices and states by the words of the screens, French telephone numbers as they are typed. */
    private static final String VERSION = "2";
    private static final String VERSION_NAME = "lists.version";

    private final Sessions sessions;
    private final HibernateSettings settings;
    private final LapsedStates ends;

    /** Creates the keeper of the lists of one base. */
    public ListRows(Sessions sessions) {
        this.sessions = sessions;
        settings = new HibernateSettings(sessions);
        ends = new LapsedStates(settings);
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

    /** Writes the lists of a base that has records but no lists yet, and all lists of one whose rows were written otherwise. */
    public void complete() {
        sessions.act(db -> {
            boolean current = settings.get(VERSION_NAME).equals(Optional.of(VERSION));
            if (!current) {
                settings.put(VERSION_NAME, VERSION);
                ends.settled(db);
            }
            db.doWork(connection -> complete(connection, current));
        });
    }

    private static void complete(Connection connection, boolean current) throws SQLException {
        for (CampusList list : CampusList.values()) {
            boolean empty = ids(connection, "select id from " + ListSource.table(list) + " fetch first 1 rows only").isEmpty();
            if (empty || !current) {
                write(connection, list, false, ids(connection, ListSource.of(list).identifiers()));
            }
        }
    }

    /** Writes again the internships of which a circuit has ended since. */
    void lapse(StatelessSession db) {
        List<UUID> ended = ends.take(db);
        if (!ended.isEmpty()) {
            signaturesTouched(db, ended);
            settle(db);
        }
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

    /** One row of a list's table. */
    private record Row(UUID id, @Nullable UUID owner, String ordered, String text) {}

    /** Rows go in by the order of the list's index: at random, an encrypted file writes the same pages again and again. */
    private static void write(Connection connection, CampusList list, boolean byOwner, Collection<UUID> ids) throws SQLException {
        List<UUID> all = List.copyOf(ids);
        var rows = new ArrayList<Row>(all.size());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            rows.addAll(replaced(connection, list, byOwner, all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        rows.sort(Comparator.comparing(Row::ordered));
        insert(connection, list, rows);
    }

    /** Deletes the rows of those identifiers and returns what they shall be. */
    private static List<Row> replaced(Connection connection, CampusList list, boolean byOwner, List<UUID> ids) throws SQLException {
        ListSource source = ListSource.of(list);
        List<ListColumn> columns = ListSource.columns(list);
        var found = new ArrayList<Row>(ids.size());
        String deletion = "delete from " + ListSource.table(list) + " where " + (byOwner ? "owner_id" : "id") + " in (?"
                + ", ?".repeat(ids.size() - 1) + ")";
        try (PreparedStatement delete = connection.prepareStatement(deletion);
                PreparedStatement read = connection.prepareStatement(source.where(byOwner ? source.owner() : source.id(), ids.size()))) {
            bind(delete, ids);
            delete.executeUpdate();
            bind(read, ids);
            try (ResultSet rows = read.executeQuery()) {
                while (rows.next()) {
                    List<@Nullable Object> cells = ListCells.of(rows, columns);
                    found.add(new Row(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class),
                            RowText.order(columns, cells, list.ordering()), RowText.of(columns, cells)));
                }
            }
        }
        return found;
    }

    private static void insert(Connection connection, CampusList list, List<Row> rows) throws SQLException {
        String insertion = "insert into " + ListSource.table(list) + "(id, owner_id, ordered, row_text) values (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(insertion)) {
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                insert.setObject(1, row.id());
                insert.setObject(2, row.owner());
                insert.setString(3, row.ordered());
                insert.setString(4, row.text());
                insert.addBatch();
                if (i % AT_ONCE == AT_ONCE - 1 || i == rows.size() - 1) {
                    insert.executeBatch();
                }
            }
        }
    }

    static void bind(PreparedStatement statement, List<UUID> ids) throws SQLException {
        for (int i = 0; i < ids.size(); i++) {
            statement.setObject(i + 1, ids.get(i));
        }
    }
}
