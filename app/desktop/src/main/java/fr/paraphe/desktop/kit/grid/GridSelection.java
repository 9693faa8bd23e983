package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The rows ticked, kept apart from the table: searching, sorting and paging lose none; all rows are ticked without being read. */
public final class GridSelection {
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    /** The rows ticked or, when {@code all} is there, those left out of it. */
    private final Set<UUID> ids = new LinkedHashSet<>();
    private List<ListQuery> all = List.of();

    /** Tells whether a row that the present question finds is ticked. */
    public boolean contains(UUID id) {
        return ids.contains(id) == all.isEmpty();
    }

    /** Ticks or unticks one row. */
    public void set(UUID id, boolean ticked) {
        if (ticked == all.isEmpty() ? ids.add(id) : ids.remove(id)) {
            changed();
        }
    }

    /** Ticks what is not, unticks what is. */
    public void toggle(UUID id) {
        set(id, !contains(id));
    }

    /** Ticks all of {@code others} too. */
    public void add(Collection<UUID> others) {
        if (all.isEmpty() ? ids.addAll(others) : ids.removeAll(new HashSet<>(others))) {
            changed();
        }
    }

    /** Ticks all that {@code query} finds, in place of what was ticked. */
    public void all(ListQuery query) {
        ids.clear();
        all = List.of(query);
        changed();
    }

    /** Unticks everything. */
    public void clear() {
        ids.clear();
        all = List.of();
        changed();
    }

    /** Tells whether the rows ticked are given by a question. */
    boolean byQuestion() {
        return !all.isEmpty();
    }

    /** Returns how many rows are ticked in a list of {@code rows}. */
    public long count(long rows) {
        return all.isEmpty() ? ids.size() : Math.max(0, rows - ids.size());
    }

    /** Returns what is ticked now. */
    public Selection value() {
        return all.isEmpty() ? new Selection.Ids(ids) : new Selection.AllOf(all.getFirst(), ids);
    }

    /** Returns a number that changes with every change, for cells to follow. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }
}
