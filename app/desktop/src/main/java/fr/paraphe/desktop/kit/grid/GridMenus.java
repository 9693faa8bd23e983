package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menus of a grid: that of each head, that of the rows. */
final class GridMenus {
    private final GridModel model;
    private final GridTable table;
    private final GridActs acts;
    private final Runnable columns;
    private final Messages messages;

    GridMenus(GridModel model, GridTable table, GridActs acts, Runnable columns) {
        this.model = model;
        this.table = table;
        this.acts = acts;
        this.columns = columns;
        messages = model.messages();
    }

    /** Gives each head and the rows their menus; {@code own} are the screen's acts on a row. */
    void install(List<MenuItem> own) {
        model.fields().all().forEach(field -> table.column(field.name()).setContextMenu(head(field)));
        var rows = new ContextMenu();
        rows.getItems().addAll(own);
        if (!own.isEmpty()) {
            rows.getItems().add(new SeparatorMenuItem());
        }
        if (model.spec().columns().stream().anyMatch(GridColumn::editable)) {
            rows.getItems().add(item(messages.text("kit.grid.menu.edit"), "F2", acts::edit));
        }
        rows.getItems().addAll(
                item(messages.text("kit.grid.menu.keep"), "", acts::filterOnCell),
                item(messages.text("kit.grid.menu.copy"), "Shortcut+C", acts::copyChosen),
                item(messages.text("kit.grid.menu.copy.all"), "Shortcut+Shift+C", acts::copyAll));
        table.node().setContextMenu(rows);
    }

    private ContextMenu head(GridField field) {
        String name = field.name();
        MenuItem freeze = item("", "", () -> model.layouts().change(layout -> layout.freezing(name, !layout.frozen().contains(name))));
        model.layouts().layoutProperty().subscribe(layout -> freeze.setText(
                messages.text(layout.frozen().contains(name) ? "kit.grid.menu.unfreeze" : "kit.grid.menu.freeze")));
        MenuItem group = item("", "", () -> {
            if (model.question().groupedProperty().get().equals(name)) {
                model.question().ungroup();
            } else {
                model.group(field);
            }
        });
        model.question().groupedProperty().subscribe(now -> group.setText(
                messages.text(now.equals(name) ? "kit.grid.menu.ungroup" : "kit.grid.menu.group")));
        return new ContextMenu(
                item(messages.text("kit.grid.menu.ascending"), "", () -> model.question().sort(name, false, false)),
                item(messages.text("kit.grid.menu.descending"), "", () -> model.question().sort(name, true, false)),
                item(messages.text("kit.grid.menu.add"), "", () -> model.question().sort(name, true)),
                new SeparatorMenuItem(),
                item(messages.text("kit.grid.menu.filter"), "", () -> acts.filter(field)),
                group,
                new SeparatorMenuItem(),
                freeze,
                item(messages.text("kit.grid.menu.fit"), "", () -> table.fit(field)),
                item(messages.text("kit.grid.menu.hide"), "", () -> model.layouts().change(layout -> layout.showing(name, false))),
                item(messages.text("kit.grid.menu.columns"), "Shortcut+L", columns));
    }

    private static MenuItem item(String words, String keys, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}
