package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/** The current row and column: the row is followed by identifier when the list is read again. */
final class GridCursor {
    private final GridRows rows;
    private final Consumer<@Nullable ListRow> selected;
    private final IntegerProperty index = new SimpleIntegerProperty(-1);
    private final StringProperty column = new SimpleStringProperty("");
    private @Nullable ListRow row;
    private @Nullable ListQuery query;

    GridCursor(GridRows rows, Consumer<@Nullable ListRow> selected) {
        this.rows = rows;
        this.selected = selected;
        index.subscribe((_, _) -> take());
        rows.addListener((ListChangeListener<ListRow>) _ -> follow());
    }

    private void take() {
        int at = index.get();
        ListRow next = at >= 0 && at < rows.size() ? rows.get(at) : null;
        tell(next == null || GridRows.absent(next) ? null : next);
    }

    private void follow() {
        ListRow former = row;
        boolean other = query != null && !sameRows(query, rows.query());
        int place = former == null ? -1 : rows.indexOf(former.id());
        if (place >= 0 && place != index.get()) {
            index.set(place);
        } else if (place < 0 && former != null && other) {
            index.set(-1);
        } else if (index.get() >= rows.size()) {
            index.set(rows.size() - 1);
        } else if (index.get() >= 0) {
            take();
        }
    }

    private static boolean sameRows(ListQuery one, ListQuery other) {
        return one.words().equals(other.words()) && one.filters().equals(other.filters());
    }

    private void tell(@Nullable ListRow next) {
        query = rows.query();
        if (!Objects.equals(next, row)) {
            row = next;
            selected.accept(next);
        }
    }

    /** Returns the current row, none while it has not arrived. */
    @Nullable ListRow row() {
        return row;
    }

    @Nullable UUID id() {
        return row == null ? null : row.id();
    }

    IntegerProperty indexProperty() {
        return index;
    }

    /** Returns the name of the current column, empty when there is none. */
    StringProperty columnProperty() {
        return column;
    }
}
