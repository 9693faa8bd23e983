package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.CheckedIds;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** The documents of the send window: what is shown, what is ticked. An incomplete document is never ticked (F091). */
public final class SendList {
    private final ObservableList<SendRow> all = FXCollections.observableArrayList();
    private final FilteredList<SendRow> shown = new FilteredList<>(all);
    private final ObjectProperty<SendFilter> filter = new SimpleObjectProperty<>(SendFilter.ALL);
    private final CheckedIds ticked = new CheckedIds();

    SendList() {
        filter.subscribe(now -> shown.setPredicate(now::keeps));
    }

    /** Puts {@code rows} in the list; the ready ones are ticked (F091, F094). */
    void fill(List<SendRow> rows) {
        all.setAll(rows);
        ticked.clear();
        tickReady();
    }

    /** Ticks every ready document that is shown; unticks them when all were ticked. */
    void toggleAll() {
        List<UUID> ready = shown.stream().filter(SendRow::ready).map(SendRow::id).toList();
        if (ticked.ids().containsAll(ready)) {
            ready.forEach(id -> ticked.set(id, false));
        } else {
            ticked.addAll(ready);
        }
    }

    /** Ticks or unticks a document; an incomplete one stays as it is. */
    void toggle(SendRow row) {
        if (row.ready()) {
            ticked.toggle(row.id());
        }
    }

    /** Takes off what was sent; the others stay as they were, ticked or not (F102). */
    void remove(Collection<UUID> sent) {
        Set<UUID> gone = new HashSet<>(sent);
        all.removeIf(row -> gone.contains(row.id()));
        gone.forEach(id -> ticked.set(id, false));
    }

    /** Returns the ticked documents in the order of the list. */
    List<SendRow> tickedRows() {
        return all.stream().filter(row -> ticked.contains(row.id())).toList();
    }

    /** Returns how many documents {@code of} would show. */
    long count(SendFilter of) {
        return all.stream().filter(of::keeps).count();
    }

    private void tickReady() {
        ticked.addAll(all.stream().filter(SendRow::ready).map(SendRow::id).toList());
    }

    ObservableList<SendRow> all() {
        return all;
    }

    ObservableList<SendRow> shown() {
        return shown;
    }

    CheckedIds ticked() {
        return ticked;
    }

    ObjectProperty<SendFilter> filterProperty() {
        return filter;
    }
}
