package fr.paraphe.store.listing;

import fr.paraphe.domain.directory.lists.CampusList;
import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.shared.listing.RowText;
import fr.paraphe.store.schema.Slices;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of one list's table from what the records say now. Rows go in by the order of the list's index, as many at once as memory
 * allows: at random, an encrypted file reads and writes the same pages again and again.
 */
final class RowWriter {
    private static final int AT_ONCE = 500;
    private static final int RANGE = 2_000;
    private static final int IN_ORDER = 100_000;

    private final Connection connection;
    private final CampusList list;
    private final ListSource source;
    private final String table;
    private final String named;
    private final boolean byOwner;
    private final List<ListColumn> columns;
    private final List<Row> waiting = new ArrayList<>();

    RowWriter(Connection connection, PendingRows.Rows rows) {
        this.connection = connection;
        list = rows.list();
        source = ListSource.of(list);
        table = ListSource.table(list);
        byOwner = rows.byOwner();
        named = byOwner ? source.owner() : source.id();
        columns = ListSource.columns(list);
    }

    /** One row of a list's table. */
    private record Row(UUID id, @Nullable UUID owner, String ordered, String text) {}

    /** Writes again the rows of those identifiers, some of which may no longer be. */
    void replace(Collection<UUID> ids) throws SQLException {
        for (List<UUID> some : Slices.of(sorted(ids), AT_ONCE)) {
            delete(some);
            read(some);
        }
        flush();
    }

    /** Writes the rows of records just made: no row of theirs stands in the list yet. */
    void add(Set<UUID> ids) throws SQLException {
        List<UUID> sorted = sorted(ids);
        if (sorted.size() < RANGE) {
            for (List<UUID> some : Slices.of(sorted, AT_ONCE)) {
                read(some);
            }
        } else {
            // Identifiers follow one another in time, and so do the records of a large import: they are read as they lie.
            for (List<UUID> some : Slices.of(sorted, RANGE)) {
                readBetween(some.getFirst(), some.getLast(), ids);
            }
        }
        flush();
    }

    private void delete(List<UUID> ids) throws SQLException {
        String column = byOwner ? "owner_id" : "id";
        String deletion = "delete from " + table + " where " + column + " in (?" + ", ?".repeat(ids.size() - 1) + ")";
        try (PreparedStatement delete = connection.prepareStatement(deletion)) {
            ListRows.bind(delete, ids);
            delete.executeUpdate();
        }
    }

    private void read(List<UUID> ids) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(source.where(named, ids.size()))) {
            ListRows.bind(read, ids);
            take(read, null);
        }
    }

    private void readBetween(UUID first, UUID last, Set<UUID> wanted) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(source.query() + " where " + named + " between ? and ?")) {
            ListRows.bind(read, List.of(first, last));
            take(read, wanted);
        }
    }

    private void take(PreparedStatement read, @Nullable Set<UUID> wanted) throws SQLException {
        try (ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                UUID owner = rows.getObject(2, UUID.class);
                if (wanted == null || wanted.contains(byOwner ? owner : id)) {
                    List<@Nullable Object> cells = ListCells.of(rows, columns);
                    waiting.add(new Row(id, owner, RowText.order(columns, cells, list.ordering()), RowText.of(columns, cells)));
                }
            }
        }
        if (waiting.size() >= IN_ORDER) {
            flush();
        }
    }

    private void flush() throws SQLException {
        waiting.sort(Comparator.comparing(Row::ordered));
        String insertion = "insert into " + table + "(id, owner_id, ordered, row_text) values (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(insertion)) {
            for (List<Row> some : Slices.of(waiting, AT_ONCE)) {
                for (Row row : some) {
                    insert.setObject(1, row.id());
                    insert.setObject(2, row.owner());
                    insert.setString(3, row.ordered());
                    insert.setString(4, row.text());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
        waiting.clear();
    }

    private static List<UUID> sorted(Collection<UUID> ids) {
        return ids.stream().sorted().toList();
    }
}
