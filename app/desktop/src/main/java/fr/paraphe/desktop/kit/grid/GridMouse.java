package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListRow;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The mouse in a grid: a click on a head sorts, Maj adds; on a row Maj ticks a range, Ctrl ticks it, a double click opens it. */
final class GridMouse {
    private final GridModel model;
    private final GridActs acts;

    GridMouse(GridModel model, GridActs acts) {
        this.model = model;
        this.acts = acts;
    }

    void install(GridTable table) {
        table.node().addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                clicked(event);
            }
        });
        table.node().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            // a menu opened on a cell speaks of that cell
            cell(event).ifPresent(cell -> model.cursor().columnProperty().set(cell.field().name()));
        });
    }

    private void clicked(MouseEvent event) {
        Node target = (Node) event.getTarget();
        TableColumnHeader head = above(target, TableColumnHeader.class);
        if (head != null && head.getTableColumn() != null && above(target, CheckBox.class) == null) {
            model.fields().named(String.valueOf(head.getTableColumn().getId()))
                    .ifPresent(field -> model.question().sort(field.name(), event.isShiftDown()));
            return;
        }
        GridRow row = above(target, GridRow.class);
        Optional<GridOutline.Group> heading = row == null ? Optional.empty() : row.heading();
        if (row != null && heading.isPresent()) {
            model.rows().fold(row.getIndex(), !heading.get().folded());
            return;
        }
        clicked(event, above(target, TableCell.class));
    }

    private void clicked(MouseEvent event, @Nullable TableCell<?, ?> cell) {
        if (cell == null || cell.isEmpty() || !(cell.getItem() instanceof ListRow row) || GridRows.absent(row)) {
            return;
        }
        if (event.isShiftDown()) {
            model.toggleTo(cell.getIndex());
        } else if (event.isShortcutDown()) {
            model.anchorAt(cell.getIndex());
            model.selection().toggle(row.id());
        } else if (event.getClickCount() == 2 && cell instanceof GridCell) {
            acts.enter();
        } else {
            model.anchorAt(cell.getIndex());
        }
    }

    private static Optional<GridCell> cell(MouseEvent event) {
        return Optional.ofNullable(above((Node) event.getTarget(), GridCell.class));
    }

    private static <T> @Nullable T above(@Nullable Node node, Class<T> type) {
        Node at = node;
        while (at != null && !type.isInstance(at)) {
            at = at.getParent();
        }
        return at == null ? null : type.cast(at);
    }
}
