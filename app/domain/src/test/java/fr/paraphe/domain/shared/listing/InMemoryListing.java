package fr.paraphe.domain.shared.listing;

import fr.paraphe.domain.shared.SearchText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a list from rows in memory, as the databases do. */
public final class InMemoryListing implements Listing {
    private final List<ListColumn> columns;
    private final List<ListQuery.Sort> order;
    private final Supplier<Map<UUID, List<@Nullable Object>>> rows;

    /** Creates a list whose own order is {@code order}; {@code rows} gives the cells of every row by identifier, each time anew. */
    public InMemoryListing(List<ListColumn> columns, List<ListQuery.Sort> order, Supplier<Map<UUID, List<@Nullable Object>>> rows) {
        this.columns = List.copyOf(columns);
        this.order = List.copyOf(order);
        this.rows = rows;
    }

    @Override
    public List<ListColumn> columns() {
        return columns;
    }

    @Override
    public List<ListRow> after(ListQuery query, @Nullable ListKey last, int limit) {
        Comparator<ListKey> comparator = comparator(query);
        return sorted(query).filter(r -> last == null || comparator.compare(r.key(), last) > 0).limit(limit).toList();
    }

    @Override
    public Pages pages(ListQuery query, int size) {
        List<ListRow> all = sorted(query).toList();
        return new Pages(all.size(),
                IntStream.rangeClosed(1, all.size() / size).mapToObj(n -> all.get(n * size - 1).key()).toList());
    }

    @Override
    public long count(ListQuery query) {
        return matching(query, null).count();
    }

    @Override
    public Optional<ListRow> row(ListQuery query, UUID id) {
        return matching(query, null).filter(r -> r.id().equals(id)).findFirst();
    }

    @Override
    public List<UUID> ids(ListQuery query) {
        return sorted(query).map(ListRow::id).toList();
    }

    @Override
    public List<ValueCount> values(ListQuery query, String column, String part, int limit) {
        int place = place(column);
        var counts = new LinkedHashMap<String, ValueCount>();
        String wanted = SearchText.normalised(part);
        matching(query, column)
                .filter(r -> key(r.cells(), place).contains(wanted))
                .sorted(Comparator.comparing((ListRow r) -> key(r.cells(), place)).thenComparing(r -> r.id().toString()))
                .forEach(r -> counts.merge(key(r.cells(), place), new ValueCount(r.text(place), 1),
                        (a, b) -> new ValueCount(a.value(), a.count() + 1)));
        return counts.values().stream().limit(limit).toList();
    }

    @Override
    public List<ValueCount> groups(ListQuery query, int limit) {
        int place = place(query.sorts().getFirst().column());
        var counts = new LinkedHashMap<String, ValueCount>();
        sorted(query).forEach(r -> counts.merge(key(r.cells(), place), new ValueCount(r.text(place), 1),
                (a, b) -> new ValueCount(a.value(), a.count() + 1)));
        return counts.values().stream().limit(limit).toList();
    }

    private Stream<ListRow> sorted(ListQuery query) {
        Comparator<ListKey> comparator = comparator(query);
        return matching(query, null).sorted((a, b) -> comparator.compare(a.key(), b.key()));
    }

    @SuppressWarnings("NullAway") // cells may be absent, which a compiled record's constructor does not tell
    private Stream<ListRow> matching(ListQuery query, @Nullable String exceptFilterOn) {
        List<String> words = RowText.words(query.words());
        List<ListQuery.Filter> filters = query.filters().stream().filter(f -> !f.column().equals(exceptFilterOn)).toList();
        var found = new ArrayList<ListRow>();
        rows.get().forEach((id, cells) -> {
            String text = RowText.of(columns, cells);
            if (words.stream().allMatch(text::contains) && filters.stream().allMatch(f -> passes(f, cells))) {
                found.add(new ListRow(id, cells, key(query, id, cells)));
            }
        });
        return found.stream();
    }

    private boolean passes(ListQuery.Filter filter, List<@Nullable Object> cells) {
        int place = place(filter.column());
        return filter.values().stream().anyMatch(v -> RowText.keyOfText(columns.get(place), v).equals(key(cells, place)));
    }

    @SuppressWarnings("NullAway") // cells may be absent, which a compiled record's constructor does not tell
    private ListKey key(ListQuery query, UUID id, List<@Nullable Object> cells) {
        var values = new ArrayList<@Nullable Object>();
        sorts(query).forEach(s -> values.add(key(cells, place(s.column()))));
        if (query.sorts().isEmpty()) {
            String joined = String.join(RowText.BETWEEN, values.stream().map(String::valueOf).toList());
            values.clear();
            values.add(joined);
        }
        return new ListKey(values, id);
    }

    private Comparator<ListKey> comparator(ListQuery query) {
        List<ListQuery.Sort> sorts = query.sorts().isEmpty() ? order.subList(0, 1) : query.sorts();
        return (a, b) -> {
            for (int i = 0; i < sorts.size(); i++) {
                int compared = String.valueOf(a.values().get(i)).compareTo(String.valueOf(b.values().get(i)));
                if (compared != 0) {
                    return sorts.get(i).descending() ? -compared : compared;
                }
            }
            int ids = a.id().toString().compareTo(b.id().toString());
            return sorts.getLast().descending() ? -ids : ids;
        };
    }

    private List<ListQuery.Sort> sorts(ListQuery query) {
        return query.sorts().isEmpty() ? order : query.sorts();
    }

    private String key(List<@Nullable Object> cells, int place) {
        return RowText.key(columns.get(place), cells.get(place));
    }

    private int place(String column) {
        return IntStream.range(0, columns.size()).filter(i -> columns.get(i).name().equals(column)).findFirst().orElseThrow();
    }
}
