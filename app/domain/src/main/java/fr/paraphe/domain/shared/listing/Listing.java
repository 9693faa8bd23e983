package fr.paraphe.domain.shared.listing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One list of the base, read page by page; its methods are called in the background and never hold the whole list. */
public interface Listing {
    /** Returns the columns, in their usual order; rows have as many cells. */
    List<ListColumn> columns();

    /** Returns at most {@code limit} rows that come after {@code last} in the order of {@code query}, from the first when it is absent. */
    List<ListRow> after(ListQuery query, @Nullable ListKey last, int limit);

    /**
     * Returns how many rows there are, and where each page of {@code size} rows ends, so that any page can be read without those before:
     * the page of number n comes after {@code ends.get(n - 1)}.
     */
    Pages pages(ListQuery query, int size);

    /** Returns how many rows there are. */
    long count(ListQuery query);

    /** Returns the row of {@code id} as {@code query} would show it, wherever it stands; empty when the query does not find it. */
    Optional<ListRow> row(ListQuery query, UUID id);

    /** Returns the identifiers of all rows, in order: sixteen bytes each, to act on «tout sélectionner». */
    List<UUID> ids(ListQuery query);

    /**
     * Returns the values of {@code column} in the rows that pass the words and the other filters, with how many rows bear each; the first
     * {@code limit} in the column's order, of those that contain {@code part}, accents and case ignored.
     */
    List<ValueCount> values(ListQuery query, String column, String part, int limit);

    /**
     * Returns the values of the column that {@code query} sorts by first, in that order, with how many of its rows bear each: the first
     * {@code limit}; the rows of one value follow one another in the list.
     */
    List<ValueCount> groups(ListQuery query, int limit);

    /** The pages of a list. */
    record Pages(long count, List<ListKey> ends) {
        public Pages {
            ends = List.copyOf(ends);
        }
    }

    /** A value written as {@link ListRow#text}, and how many rows bear it; texts alike but for accents and case are one value. */
    record ValueCount(String value, long count) {}
}
