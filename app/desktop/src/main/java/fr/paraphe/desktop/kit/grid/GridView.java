package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A grid as a screen shows it: its bar, its filters in force, its table (6.2). */
public final class GridView {
    private final GridModel model;
    private final GridTable table;
    private final Overlay overlay;
    private final GridBar bar;
    private final StackPane root;
    private @Nullable ColumnsPanel columns;
    private @Nullable SavedPanel filters;

    /** Creates the view of {@code model}. */
    public GridView(GridModel model, Dialogs dialogs, GridParts parts) {
        this.model = model;
        table = new GridTable(model);
        parts.pencil().ifPresent(table::pencil);
        overlay = new Overlay(table.node()::requestFocus);
        var editor = new CellEditor(model, table);
        var acts = new GridActs(model, table, editor, overlay, dialogs);
        bar = new GridBar(model, acts, parts.tools());
        table.node().setPlaceholder(new GridStates(model, parts.empty()).node());
        var page = new BorderPane(table.node());
        page.setTop(new VBox(bar.node(), new GridStrip(model).node()));
        root = new StackPane(page, editor.node(), overlay.node());
        root.getStyleClass().add("grid-view");
        bar.columns().setOnAction(_ -> chooseColumns());
        bar.filters().setOnAction(_ -> chooseFilter());
        new GridMenus(model, table, acts, this::chooseColumns).install(parts.rowMenu());
        new GridMouse(model, acts).install(table);
        new GridKeyboard(model, table, acts, bar.search()).install(root, this::chooseColumns);
    }

    /** Returns what to put in a screen. */
    public Node node() {
        return root;
    }

    /** Puts the keyboard in the table. */
    public void focus() {
        table.node().requestFocus();
    }

    /** Opens the choice of columns (Ctrl+L). */
    public void chooseColumns() {
        ColumnsPanel panel = Optional.ofNullable(columns).orElseGet(() -> new ColumnsPanel(model, overlay::close));
        columns = panel;
        model.layouts().saved().load();
        overlay.show(panel.node(), bounds(bar.columns()), panel.first());
    }

    /** Opens «Mes filtres». */
    public void chooseFilter() {
        Messages messages = model.messages();
        SavedPanel panel = Optional.ofNullable(filters).orElseGet(() -> new SavedPanel(messages, messages.text("kit.grid.filters"),
                messages.text("kit.grid.filters.name"), model.filters(), model::saveFilter, (name, shared) -> {
                    model.openFilter(name, shared);
                    overlay.close();
                }));
        filters = panel;
        model.filters().load();
        overlay.show(panel.node(), bounds(bar.filters()), panel.first());
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
