package fr.paraphe.store.listing;

import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import fr.paraphe.domain.shared.listing.RowText;
import fr.paraphe.store.schema.Sessions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one list: which rows and in which order from its narrow table, then the cells of those rows only from their source. On H2 a row's
 * text is in the index of the list's own order, so that searches read nothing else.
 */
final class SqlListing implements Listing {
    private static final int AT_ONCE = 500;

    private final Sessions sessions;
    private final ListRows rows;
    private final CampusList list;
    private final List<ListColumn> columns;
    private final String table;

    SqlListing(Sessions sessions, ListRows rows, CampusList list) {
        this.sessions = sessions;
        this.rows = rows;
        this.list = list;
        this.columns = ListSource.columns(list);
        this.table = ListSource.table(list);
    }

    @Override
    public List<ListColumn> columns() {
        return columns;
    }

    @Override
    public List<ListRow> after(ListQuery query, @Nullable ListKey last, int limit) {
        ListOrder order = ListOrder.of(list, query);
        Conditions conditions = (last == null ? order.start() : order.after(last)).add(matching(query, null));
        return read(connection -> shown(connection, keys(connection, order, conditions, limit)));
    }

    @Override
    public Pages pages(ListQuery query, int size) {
        ListOrder order = ListOrder.of(list, query);
        Conditions conditions = order.start().add(matching(query, null));
        String numbered = "select id, row_number() over (order by " + order.sql() + ") as n, " + aliased(order) + " from " + table
                + conditions.where();
        return read(connection -> new Pages(count(connection, matching(query, null)), keys(connection,
                "select id, " + aliases(order) + " from (" + numbered + ") numbered where mod(n, " + size + ") = 0 order by n", order,
                conditions)));
    }

    private static String aliased(ListOrder order) {
        var text = new ArrayList<String>();
        order.terms().forEach(t -> text.add(t.expression() + " as k" + text.size()));
        return String.join(", ", text);
    }

    private static String aliases(ListOrder order) {
        var text = new ArrayList<String>();
        order.terms().forEach(_ -> text.add("k" + text.size()));
        return String.join(", ", text);
    }

    @Override
    public long count(ListQuery query) {
        return read(connection -> count(connection, matching(query, null)));
    }

    @Override
    public Optional<ListRow> row(ListQuery query, UUID id) {
        Conditions conditions = new Conditions().add("id = ?", id).add(matching(query, null));
        return read(connection -> shown(connection, keys(connection, ListOrder.of(list, query), conditions, 1))).stream().findFirst();
    }

    @Override
    public List<UUID> ids(ListQuery query) {
        ListOrder order = ListOrder.of(list, query);
        Conditions conditions = order.start().add(matching(query, null));
        return read(connection -> {
            var ids = new ArrayList<UUID>();
            select(connection, "select id from " + table + conditions.where() + " order by " + order.sql(), conditions,
                    row -> ids.add(row.getObject(1, UUID.class)));
            return ids;
        });
    }

    @Override
    public List<ValueCount> values(ListQuery query, String column, String part, int limit) {
        Conditions conditions = matching(query, column);
        String wanted = SearchText.normalised(part);
        if (!wanted.isEmpty()) {
            conditions.add(ListOrder.key(list, column) + " like ?", "%" + wanted + "%");
        }
        return counted(conditions, new ListQuery.Sort(column, false), limit);
    }

    @Override
    public List<ValueCount> groups(ListQuery query, int limit) {
        return counted(matching(query, null), query.sorts().getFirst(), limit);
    }

    @SuppressWarnings("NullAway") // cells may be absent, which a compiled record's constructor does not tell
    private List<ValueCount> counted(Conditions conditions, ListQuery.Sort sort, int limit) {
        return read(connection -> {
            var counts = new HashMap<UUID, Long>();
            var samples = new ArrayList<UUID>();
            select(connection, "select " + ListOrder.key(list, sort.column()) + " as k, count(*), min(cast(id as varchar(36))) from "
                    + table + conditions.where() + " group by k order by k" + (sort.descending() ? " desc" : "") + " fetch first " + limit
                    + " rows only", conditions, row -> {
                        samples.add(UUID.fromString(row.getString(3)));
                        counts.put(samples.getLast(), row.getLong(2));
                    });
            Map<UUID, List<@Nullable Object>> cells = cells(connection, samples);
            int place = list.place(sort.column());
            return samples.stream().filter(cells::containsKey)
                    .map(id -> new ValueCount(new ListRow(id, cells.get(id), new ListKey(List.of(), id)).text(place), counts.get(id)))
                    .toList();
        });
    }

    /** The words and filters of a query, but the filter on {@code except}. */
    private Conditions matching(ListQuery query, @Nullable String except) {
        var conditions = new Conditions();
        RowText.words(query.words()).forEach(word -> conditions.add("row_text like ?", "%" + word + "%"));
        for (ListQuery.Filter filter : query.filters()) {
            if (!filter.column().equals(except)) {
                ListColumn column = columns.get(list.place(filter.column()));
                Object[] keys = filter.values().stream().map(v -> RowText.keyOfText(column, v)).distinct().toArray();
                conditions.add(keys.length == 0 ? "1 = 0"
                        : ListOrder.key(list, filter.column()) + " in (?" + ", ?".repeat(keys.length - 1) + ")", keys);
            }
        }
        return conditions;
    }

    private long count(Connection connection, Conditions conditions) throws SQLException {
        var count = new long[1];
        select(connection, "select count(*) from " + table + conditions.where(), conditions, row -> count[0] = row.getLong(1));
        return count[0];
    }

    private List<ListKey> keys(Connection connection, ListOrder order, Conditions conditions, int limit) throws SQLException {
        return keys(connection, "select id, " + order.columns() + " from " + table + conditions.where() + " order by " + order.sql()
                + " fetch first " + limit + " rows only", order, conditions);
    }

    private static List<ListKey> keys(Connection connection, String query, ListOrder order, Conditions conditions) throws SQLException {
        var keys = new ArrayList<ListKey>();
        select(connection, query, conditions, row -> {
            var values = new ArrayList<Object>();
            for (int i = 0; i < order.terms().size(); i++) {
                values.add(row.getString(2 + i));
            }
            keys.add(new ListKey(values, row.getObject(1, UUID.class)));
        });
        return keys;
    }

    @SuppressWarnings("NullAway") // cells may be absent, which a compiled record's constructor does not tell
    private List<ListRow> shown(Connection connection, List<ListKey> keys) throws SQLException {
        Map<UUID, List<@Nullable Object>> cells = cells(connection, keys.stream().map(ListKey::id).toList());
        return keys.stream().filter(k -> cells.containsKey(k.id())).map(k -> new ListRow(k.id(), cells.get(k.id()), k)).toList();
    }

    private Map<UUID, List<@Nullable Object>> cells(Connection connection, List<UUID> ids) throws SQLException {
        ListSource source = ListSource.of(list);
        var cells = new HashMap<UUID, List<@Nullable Object>>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            var among = new Conditions().add("", some.toArray());
            select(connection, source.where(source.id(), some.size()), among,
                    row -> cells.put(row.getObject(1, UUID.class), ListCells.of(row, columns)));
        }
        return cells;
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private interface EachRow {
        void read(ResultSet row) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        return sessions.ask(db -> {
            rows.settle(db);
            if (list == CampusList.INTERNSHIPS) {
                rows.lapse(db);
            }
            return db.doReturningWork(reading::from);
        });
    }

    private static void select(Connection connection, String query, Conditions conditions, EachRow each) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            conditions.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.read(rows);
                }
            }
        }
    }
}
