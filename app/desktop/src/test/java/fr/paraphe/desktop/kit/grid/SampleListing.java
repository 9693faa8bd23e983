package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A listing of generated students held in memory, that keeps the questions it was asked. */
public final class SampleListing implements Listing {
    final List<Integer> limits = new CopyOnWriteArrayList<>();
    volatile boolean failing;
    private final List<ListColumn> columns;
    private final List<ListRow> rows;
    private final @Nullable Supplier<List<ListRow>> live;
    private @Nullable ListQuery cachedQuery;
    private List<ListRow> cached = List.of();

    private SampleListing(List<ListColumn> columns, List<ListRow> rows, @Nullable Supplier<List<ListRow>> live) {
        this.columns = columns;
        this.rows = new ArrayList<>(rows);
        this.live = live;
    }

    /** Returns a list whose rows are asked for at each question. */
    public static SampleListing of(List<ListColumn> columns, Supplier<List<ListRow>> live) {
        return new SampleListing(columns, List.of(), live);
    }

    /** Returns {@code count} students; the same ones each time. */
    static SampleListing students(int count) {
        List<ListRow> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(SampleStudents.row(i));
        }
        return new SampleListing(SampleStudents.COLUMNS, rows, null);
    }

    /** Writes a cell as an edit does. */
    synchronized void write(UUID id, String column, @Nullable Object value) {
        int index = column(column);
        rows.replaceAll(row -> row.id().equals(id) ? with(row, index, value) : row);
        cachedQuery = null;
    }

    synchronized void remove(UUID id) {
        rows.removeIf(row -> row.id().equals(id));
        cachedQuery = null;
    }

    @SuppressWarnings("NullAway") // the type annotations of a record's constructor are lost in its class file
    private static ListRow with(ListRow row, int index, @Nullable Object value) {
        List<@Nullable Object> cells = new ArrayList<>(row.cells());
        cells.set(index, value);
        return new ListRow(row.id(), cells, row.key());
    }

    @Override
    public List<ListColumn> columns() {
        return columns;
    }

    @Override
    public synchronized List<ListRow> after(ListQuery query, @Nullable ListKey last, int limit) {
        limits.add(limit);
        List<ListRow> found = found(query);
        int from = last == null ? 0 : Collections.binarySearch(found.stream().map(ListRow::key).toList(), last, keys(query)) + 1;
        return List.copyOf(found.subList(Math.min(from, found.size()), Math.min(found.size(), from + limit)));
    }

    @Override
    public synchronized Pages pages(ListQuery query, int size) {
        List<ListRow> found = found(query);
        List<ListKey> ends = new ArrayList<>();
        for (int i = size - 1; i < found.size(); i += size) {
            ends.add(found.get(i).key());
        }
        return new Pages(found.size(), ends);
    }

    @Override
    public synchronized long count(ListQuery query) {
        return found(query).size();
    }

    @Override
    public synchronized Optional<ListRow> row(ListQuery query, UUID id) {
        return found(query).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    @Override
    public synchronized List<UUID> ids(ListQuery query) {
        return found(query).stream().map(ListRow::id).toList();
    }

    @Override
    public synchronized List<ValueCount> values(ListQuery query, String column, String part, int limit) {
        int index = column(column);
        Map<String, Long> counts = new TreeMap<>();
        found(query.filteredBy(new ListQuery.Filter(column, Set.of())))
                .forEach(row -> counts.merge(row.text(index), 1L, Long::sum));
        return counts.entrySet().stream()
                .filter(entry -> SearchText.normalised(entry.getKey()).contains(SearchText.normalised(part)))
                .limit(limit).map(entry -> new ValueCount(entry.getKey(), entry.getValue())).toList();
    }

    @Override
    public synchronized List<ValueCount> groups(ListQuery query, int limit) {
        int index = column(query.sorts().getFirst().column());
        Map<String, Long> counts = new LinkedHashMap<>();
        found(query).forEach(row -> counts.merge(row.text(index), 1L, Long::sum));
        return counts.entrySet().stream().limit(limit).map(entry -> new ValueCount(entry.getKey(), entry.getValue())).toList();
    }

    private int column(String name) {
        return columns.stream().map(ListColumn::name).toList().indexOf(name);
    }

    private List<ListRow> found(ListQuery query) {
        if (failing) {
            throw new IllegalStateException("the base is away");
        }
        if (live != null) {
            rows.clear();
            rows.addAll(live.get());
            cachedQuery = null;
        }
        if (!query.equals(cachedQuery)) {
            cached = rows.stream().filter(row -> passes(row, query)).map(row -> placed(row, query))
                    .sorted(Comparator.comparing(ListRow::key, keys(query))).toList();
            cachedQuery = query;
        }
        return cached;
    }

    private boolean passes(ListRow row, ListQuery query) {
        String all = SearchText.normalised(String.join(" ", row.cells().stream().map(String::valueOf).toList()));
        return Arrays.stream(SearchText.normalised(query.words()).split(" ", -1)).allMatch(all::contains)
                && query.filters().stream().allMatch(f -> f.values().contains(row.text(column(f.column()))));
    }

    @SuppressWarnings("NullAway") // the type annotations of a record's constructor are lost in its class file
    private ListRow placed(ListRow row, ListQuery query) {
        List<@Nullable Object> values = new ArrayList<>();
        for (ListQuery.Sort sort : query.sorts()) {
            Object cell = row.cells().get(column(sort.column()));
            values.add(cell instanceof String text ? SearchText.normalised(text) : cell);
        }
        return new ListRow(row.id(), row.cells(), new ListKey(values, row.id()));
    }

    @SuppressWarnings("unchecked")
    private static Comparator<ListKey> keys(ListQuery query) {
        Comparator<ListKey> order = Comparator.comparingInt(_ -> 0);
        for (int i = 0; i < query.sorts().size(); i++) {
            int at = i;
            Comparator<ListKey> next = Comparator.comparing(key -> (Comparable<Object>) key.values().get(at),
                    Comparator.nullsLast(Comparator.naturalOrder()));
            order = order.thenComparing(query.sorts().get(i).descending() ? next.reversed() : next);
        }
        return order.thenComparing(ListKey::id);
    }
}
