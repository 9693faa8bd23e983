package fr.paraphe.desktop.kit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The lines ticked in a list, kept by identifier so that paging, searching and refreshing lose none; the order of ticking is kept. */
public final class CheckedIds {
    private final Set<UUID> ids = new LinkedHashSet<>();
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    /** Tells whether {@code id} is ticked. */
    public boolean contains(UUID id) {
        return ids.contains(id);
    }

    /** Ticks or unticks one line. */
    public void set(UUID id, boolean ticked) {
        if (ticked ? ids.add(id) : ids.remove(id)) {
            changed();
        }
    }

    /** Ticks what is not, unticks what is. */
    public void toggle(UUID id) {
        set(id, !contains(id));
    }

    /** Ticks all of {@code others} with what is ticked. */
    public void addAll(Collection<UUID> others) {
        if (ids.addAll(others)) {
            changed();
        }
    }

    /** Unticks everything. */
    public void clear() {
        ids.clear();
        changed();
    }

    /** Returns what is ticked now. */
    public Set<UUID> ids() {
        return new LinkedHashSet<>(ids);
    }

    /** Returns how many lines are ticked. */
    public ReadOnlyIntegerProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /** Returns a number that changes with every change, for cells to follow. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    private void changed() {
        size.set(ids.size());
        revision.set(revision.get() + 1);
    }
}
