package fr.paraphe.domain.shared.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a person asks of a list. {@code words} are searched, accents and case ignored, all of them, in all columns (6.2); a row must pass
 * every filter; the first sort weighs most, and the identifier decides between equals. Without sorts the list has its own order.
 */
public record ListQuery(String words, List<Filter> filters, List<Sort> sorts) {
    /** Every row, in the list's own order. */
    public static final ListQuery ALL = new ListQuery("", List.of(), List.of());

    /** Keeps the rows whose cell is one of {@code values}, written as {@link ListRow#text}; texts are compared accents and case ignored. */
    public record Filter(String column, Set<String> values) {
        public Filter {
            values = Set.copyOf(values);
        }
    }

    /** Orders by one column; texts are compared accents and case ignored, absent values come last when ascending. */
    public record Sort(String column, boolean descending) {}

    public ListQuery {
        filters = List.copyOf(filters);
        sorts = List.copyOf(sorts);
    }

    /** Returns this query with other words. */
    public ListQuery searching(String other) {
        return new ListQuery(other, filters, sorts);
    }

    /** Returns this query with other sorts. */
    public ListQuery sortedBy(List<Sort> others) {
        return new ListQuery(words, filters, others);
    }

    /** Returns this query with {@code filter} in place of the former one on its column; an empty one only takes that away. */
    public ListQuery filteredBy(Filter filter) {
        var next = new ArrayList<>(filters.stream().filter(f -> !f.column().equals(filter.column())).toList());
        if (!filter.values().isEmpty()) {
            next.add(filter);
        }
        return new ListQuery(words, next, sorts);
    }
}
