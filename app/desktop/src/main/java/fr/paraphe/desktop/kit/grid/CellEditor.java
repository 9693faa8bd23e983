package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.shared.listing.ListRow;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The one field that edits cells, laid over the cell edited: Entrée records, Tab records and goes on, Échap leaves things as they were. */
final class CellEditor {
    private record Place(int index, ListRow row, GridField field) {}

    private final GridModel model;
    private final GridTable table;
    private final Pane layer = new Pane();
    private final TextField field = new TextField();
    private final CellNote note;
    private @Nullable Place place;
    private boolean committing;

    CellEditor(GridModel model, GridTable table) {
        this.model = model;
        this.table = table;
        layer.setPickOnBounds(false);
        field.setId("cell-editor");
        field.getStyleClass().add("cell-editor");
        field.setManaged(false);
        field.setVisible(false);
        layer.getChildren().add(field);
        note = new CellNote(layer);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && place != null && !committing) {
                commit(0);
            }
        });
        table.node().addEventFilter(ScrollEvent.ANY, _ -> leave());
        table.node().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> note.hide());
        table.node().addEventFilter(KeyEvent.KEY_PRESSED, _ -> note.hide());
    }

    Node node() {
        return layer;
    }

    /** Edits the current cell, and tells whether it may be edited; a cell of yes or no changes at once. */
    boolean edit() {
        ListRow row = model.current();
        GridField current = table.currentField().orElse(null);
        if (row == null || current == null || !model.edits().allows(row, current)) {
            return false;
        }
        var next = new Place(model.cursor().indexProperty().get(), row, current);
        if (current.kind() == ListColumn.Kind.YES_NO) {
            flip(next);
        } else {
            show(next, current.text(row));
        }
        return true;
    }

    private void flip(Place at) {
        String other = model.messages().text(Boolean.TRUE.equals(at.field().cell(at.row())) ? "kit.dialog.no" : "kit.dialog.yes");
        model.edits().commit(at.row(), at.field(), other, () -> { }, sentence -> bounds(at).ifPresent(b -> note.show(b, sentence)));
    }

    private void show(Place next, String text) {
        table.goTo(next.field());
        table.node().layout();
        bounds(next).ifPresent(cell -> {
            place = next;
            field.setText(text);
            field.setAccessibleText(next.field().column().title());
            field.resizeRelocate(cell.getMinX(), cell.getMinY(), Math.max(90, cell.getWidth()), cell.getHeight());
            field.setVisible(true);
            field.requestFocus();
            field.selectAll();
        });
    }

    private Optional<Bounds> bounds(Place at) {
        return table.cell(at.index(), at.field()).map(cell -> layer.sceneToLocal(cell.localToScene(cell.getLayoutBounds())));
    }

    private void key(KeyEvent event) {
        note.hide();
        switch (event.getCode()) {
            case ENTER -> commit(0);
            case TAB -> commit(event.isShiftDown() ? -1 : 1);
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Records what is typed, then edits the next cell in the direction of {@code step} unless it is 0. */
    private void commit(int step) {
        Place at = place;
        if (at == null || committing) {
            return;
        }
        committing = true;
        String typed = field.getText();
        model.edits().commit(at.row(), at.field(), typed, () -> {
            committing = false;
            close();
            if (step != 0) {
                next(at, step);
            }
        }, sentence -> {
            committing = false;
            show(at, typed);
            field.end();
            bounds(at).ifPresent(cell -> note.show(cell, sentence));
        });
    }

    /** Goes to the next editable cell of the row, then of the row below or above. */
    private void next(Place from, int step) {
        List<GridField> editable = model.shownFields().stream().filter(shown -> shown.column().editable()).toList();
        int at = editable.indexOf(from.field()) + step;
        int index = from.index();
        if (at < 0 || at >= editable.size()) {
            index += step;
            at = Math.floorMod(at, editable.size());
        }
        if (model.rows().heading(index).isPresent()) {
            index += step;
        }
        if (index >= 0 && index < model.rows().size()) {
            model.cursor().indexProperty().set(index);
            model.cursor().columnProperty().set(editable.get(at).name());
            edit();
        }
    }

    /** Shows why several cells were refused, at the one that stood in the way when it is in sight. */
    void refused(EditOutcome.Refused refusal) {
        int index = model.rows().indexOf(refusal.edit().row());
        model.fields().named(refusal.edit().column()).filter(_ -> index >= 0).ifPresent(column -> {
            table.node().scrollTo(Math.max(0, index - 2));
            table.goTo(column);
            table.node().layout();
            model.cursor().indexProperty().set(index);
            table.cell(index, column).ifPresent(cell ->
                    note.show(layer.sceneToLocal(cell.localToScene(cell.getLayoutBounds())), refusal.sentence()));
        });
    }

    /** Stops editing and leaves the cell as it was. */
    void leave() {
        if (place != null && !committing) {
            close();
        }
        note.hide();
    }

    private void close() {
        place = null;
        field.setVisible(false);
        note.hide();
        table.node().requestFocus();
    }
}
