package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListQuery.Sort;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The groups of a list, when it has any: what they are, which are folded, and the outline that follows (6.2). */
final class GridGroups {
    /** The most groups that a list is cut into: more are no help to anybody. */
    static final int MOST = 500;

    private static final UUID HEADING = new UUID(0, 1);

    private final Set<String> folded = new HashSet<>();
    private final ReadOnlyBooleanWrapper tooMany = new ReadOnlyBooleanWrapper();
    private List<Listing.ValueCount> counted = List.of();
    private GridOutline outline = GridOutline.FLAT;
    private List<Sort> by = List.of();

    /** Begins anew with the values that {@code sorts} orders by first, or without groups when there are none. */
    void by(List<Sort> sorts) {
        if (!sorts.equals(by)) {
            folded.clear();
        }
        by = List.copyOf(sorts);
        tooMany.set(false);
    }

    boolean on() {
        return !by.isEmpty();
    }

    /** Takes the groups that were counted; false when there are too many, and the former ones stay. */
    boolean take(List<Listing.ValueCount> found) {
        boolean few = found.size() <= MOST;
        if (few) {
            counted = List.copyOf(found);
        }
        tooMany.set(!few);
        return few;
    }

    void set(String value, boolean fold) {
        if (fold) {
            folded.add(value);
        } else {
            folded.remove(value);
        }
    }

    void setAll(boolean fold) {
        counted.forEach(group -> set(group.value(), fold));
    }

    /** Returns the outline that {@code rows} rows would have now. */
    GridOutline next(int rows) {
        return counted.isEmpty() ? GridOutline.FLAT : GridOutline.of(counted, rows, folded);
    }

    void settle(int rows) {
        outline = next(rows);
    }

    GridOutline outline() {
        return outline;
    }

    /** Returns what stands for the heading at {@code place}, nothing where a row stands. */
    @SuppressWarnings("NullAway") // cells may be absent, which a compiled record's constructor does not tell
    Optional<ListRow> heading(int place) {
        return outline.heading(place).map(group ->
                new ListRow(HEADING, List.of(), new ListKey(List.of(group.value(), group.count(), group.folded()), HEADING)));
    }

    /** Tells whether {@code row} stands for a heading. */
    static boolean heads(ListRow row) {
        return row.id().equals(HEADING);
    }

    /** Tells that the list cannot be grouped as asked: the column has more than {@link #MOST} values. */
    ReadOnlyBooleanProperty tooManyProperty() {
        return tooMany.getReadOnlyProperty();
    }
}
