package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Clip;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.shared.listing.ListRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;

/** What people do in a grid, whatever the way: by key, by menu, by button. */
final class GridActs {
    private final GridModel model;
    private final GridTable table;
    private final CellEditor editor;
    private final Overlay overlay;
    private final Dialogs dialogs;
    private final Messages messages;

    GridActs(GridModel model, GridTable table, CellEditor editor, Overlay overlay, Dialogs dialogs) {
        this.model = model;
        this.table = table;
        this.editor = editor;
        this.overlay = overlay;
        this.dialogs = dialogs;
        messages = model.messages();
    }

    /** Edits the current cell, or opens its row where it is not editable; folds or unfolds the group on a heading. */
    void enter() {
        ListRow row = model.current();
        int place = model.cursor().indexProperty().get();
        Optional<GridOutline.Group> heading = model.rows().heading(place);
        if (heading.isPresent()) {
            model.rows().fold(place, !heading.get().folded());
        } else if (!editor.edit() && row != null) {
            model.host().open(row);
        }
    }

    /** Goes {@code steps} columns aside; on a heading, folds its group towards the left and unfolds it towards the right. */
    void aside(int steps) {
        int place = model.cursor().indexProperty().get();
        if (model.rows().heading(place).isPresent()) {
            model.rows().fold(place, steps < 0);
        } else {
            table.step(steps);
        }
    }

    void edit() {
        if (!editor.edit()) {
            table.currentField().ifPresent(field -> model.host().say(messages.text("kit.grid.edit.fixed", field.column().title())));
        }
    }

    void copyChosen() {
        model.copy(GridModel.Scope.CHOSEN, Clip::put);
    }

    void copyAll() {
        model.copy(GridModel.Scope.ALL, Clip::put);
    }

    void export(GridModel.Scope scope, SheetExport.Format format) {
        String ending = "*." + format.name().toLowerCase(Locale.ROOT);
        String kind = messages.text(format == SheetExport.Format.CSV ? "kit.grid.export.csv" : "kit.grid.export.xlsx");
        dialogs.saveFile(messages.text("kit.grid.export.title"), kind, List.of(ending))
                .ifPresent(file -> model.export(scope, format, file));
    }

    void fill() {
        table.currentField().ifPresent(field -> model.fill(field, plan -> apply(messages.text("kit.grid.fill.title"), plan)));
    }

    void paste() {
        int index = model.cursor().indexProperty().get();
        if (index >= 0) {
            table.currentField().ifPresent(field -> model.edits().paste(index, field, Clip.text(),
                    plan -> apply(messages.text("kit.grid.paste.title"), plan)));
        }
    }

    private void apply(String title, GridEdits.Plan plan) {
        if (dialogs.confirm(title, plan.question())) {
            model.edits().apply(plan, editor::refused);
        }
    }

    /** Opens the values of {@code field} under its head. */
    void filter(GridField field) {
        editor.leave();
        Node head = table.head(field);
        var panel = new FilterPanel(model.values(field), messages, overlay::close);
        overlay.show(panel.node(), head.localToScene(head.getLayoutBounds()), panel.first());
    }

    /** Keeps the rows that bear the current cell's value. */
    void filterOnCell() {
        ListRow row = model.current();
        if (row != null) {
            table.currentField().ifPresent(field -> model.question().filter(field.name(), Set.of(field.stored(row))));
        }
    }
}
