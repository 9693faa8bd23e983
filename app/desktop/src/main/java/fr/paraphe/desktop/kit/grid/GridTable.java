package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/** The table of a grid: a plain table of fixed cell height whose columns follow the layout, and whose current cell follows the cursor. */
final class GridTable {
    private static final double TICKS = 38;
    private static final int MEASURED = 200;

    private final GridModel model;
    private final TableView<ListRow> table = new TableView<>();
    private final FrozenColumns frozen = new FrozenColumns(table);
    private final TableColumn<ListRow, ListRow> ticks = new TableColumn<>();
    private final CheckBox all = new CheckBox();
    private final Map<String, TableColumn<ListRow, ListRow>> columns = new HashMap<>();
    private final Map<String, ColumnHead> heads = new HashMap<>();
    private final List<TableColumn<ListRow, ListRow>> pencils = new ArrayList<>();
    private boolean arranging;
    private boolean moving;

    GridTable(GridModel model) {
        this.model = model;
        table.setId(model.spec().name());
        table.setAccessibleText(model.spec().title());
        table.getStyleClass().add("grid");
        Columns.even(table);
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        table.setRowFactory(_ -> new GridRow(model, frozen));
        table.setItems(model.rows());
        ticks();
        model.fields().all().forEach(this::column);
        model.layouts().layoutProperty().subscribe(this::arrange);
        model.question().queryProperty().subscribe(this::heads);
        table.getColumns().addListener((ListChangeListener<TableColumn<ListRow, ?>>) _ -> dragged());
        cursor();
    }

    TableView<ListRow> node() {
        return table;
    }

    private void ticks() {
        all.setFocusTraversable(false);
        all.setAccessibleText(model.messages().text("kit.grid.tick.all"));
        all.setOnAction(_ -> model.toggleAll());
        Runnable show = () -> {
            all.setSelected(model.allTicked());
            all.setIndeterminate(!model.allTicked() && model.ticked() > 0);
        };
        model.selection().revisionProperty().subscribe(show);
        model.rows().stateProperty().subscribe(show);
        ticks.setId("ticks");
        ticks.setGraphic(all);
        frozen.head(all, ticks);
        ticks.setSortable(false);
        ticks.setReorderable(false);
        ticks.setResizable(false);
        ticks.setMinWidth(TICKS);
        ticks.setMaxWidth(TICKS);
        ticks.getStyleClass().add("ticks");
        ticks.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        ticks.setCellFactory(_ -> new TickCell(model));
    }

    /** Adds a pencil at the right of each row, which opens it; {@code words} tell so. */
    void pencil(String words) {
        var column = new TableColumn<ListRow, ListRow>();
        column.setId("pencil");
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setMinWidth(TICKS);
        column.setMaxWidth(TICKS);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new PencilCell(words, model.host()::open));
        pencils.add(column);
        arrange(model.layouts().layoutProperty().get());
    }

    private void column(GridField field) {
        var column = new TableColumn<ListRow, ListRow>();
        column.setId(field.name());
        column.setSortable(false);
        column.setMinWidth(GridLayout.NARROWEST);
        column.setMaxWidth(GridLayout.WIDEST);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new GridCell(field, model.cursor()));
        var head = new ColumnHead(field, column, model.messages());
        column.setGraphic(head.node());
        frozen.head(head.node(), column);
        column.widthProperty().subscribe((_, width) -> {
            if (!arranging && table.getColumns().contains(column)) {
                model.layouts().change(layout -> layout.wide(field.name(), width.doubleValue()));
            }
        });
        columns.put(field.name(), column);
        heads.put(field.name(), head);
    }

    private void arrange(GridLayout layout) {
        arranging = true;
        List<TableColumn<ListRow, ?>> next = new ArrayList<>(List.of(ticks));
        int held = layout.frozen().size();
        for (GridLayout.Place place : layout.shown()) {
            TableColumn<ListRow, ListRow> column = columns.get(place.name());
            if (column != null) {
                if (Math.abs(column.getWidth() - place.width()) >= 1) {
                    column.setPrefWidth(place.width());
                }
                next.add(column);
            }
        }
        next.addAll(pencils);
        if (!table.getColumns().equals(next)) {
            table.getColumns().setAll(next);
        }
        frozen.hold(held == 0 ? List.of() : next.subList(0, 1 + held));
        arranging = false;
    }

    /** The mouse moved a column: the layout follows. */
    private void dragged() {
        if (!arranging) {
            List<String> names = table.getColumns().stream().map(TableColumn::getId).toList();
            model.layouts().change(layout -> layout.ordered(names));
            // a column dragged across the frozen ones goes back to its side
            Platform.runLater(() -> arrange(model.layouts().layoutProperty().get()));
        }
    }

    private void heads(ListQuery query) {
        heads.forEach((name, head) -> {
            TableColumn<ListRow, ListRow> column = columns.get(name);
            if (column != null) {
                head.show(query, column);
            }
        });
    }

    private void cursor() {
        var selected = table.getSelectionModel();
        selected.selectedIndexProperty().subscribe((_, now) -> {
            if (!moving && now.intValue() >= 0) {
                model.cursor().indexProperty().set(now.intValue());
            }
        });
        model.cursor().indexProperty().subscribe((_, now) -> {
            if (selected.getSelectedIndex() != now.intValue()) {
                moving = true;
                if (now.intValue() < 0) {
                    selected.clearSelection();
                } else {
                    selected.clearAndSelect(now.intValue());
                }
                moving = false;
            }
        });
        table.getFocusModel().focusedCellProperty().subscribe(this::clicked);
        table.focusedProperty().subscribe(focused -> {
            if (focused && selected.getSelectedIndex() < 0 && !table.getItems().isEmpty()) {
                selected.clearAndSelect(0);
            }
        });
    }

    private void clicked(TablePosition<?, ?> position) {
        var column = position.getTableColumn();
        if (column != null && !column.equals(ticks) && !pencils.contains(column)) {
            model.cursor().columnProperty().set(column.getId());
        }
    }

    /** Returns the current column, the first in sight when none is. */
    Optional<GridField> currentField() {
        List<GridField> shown = model.shownFields();
        return shown.stream().filter(field -> field.name().equals(model.cursor().columnProperty().get())).findFirst()
                .or(() -> shown.stream().findFirst());
    }

    /** Moves the current cell by {@code steps} columns; at the edge it stays. */
    void step(int steps) {
        List<GridField> shown = model.shownFields();
        int at = currentField().map(shown::indexOf).orElse(0);
        goTo(shown.get(Math.clamp((long) at + steps, 0, shown.size() - 1)));
    }

    /** Makes {@code field} the current column and brings it into sight. */
    void goTo(GridField field) {
        model.cursor().columnProperty().set(field.name());
        frozen.reveal(column(field.name()));
    }

    /** Returns the cell of a field at {@code index} where it is drawn. */
    Optional<GridCell> cell(int index, GridField field) {
        return table.lookupAll(".grid-cell").stream()
                .filter(node -> node instanceof GridCell cell && cell.getIndex() == index && cell.field() == field
                        && cell.isVisible() && !cell.isEmpty() && frozen.seen(cell, column(field.name())))
                .map(GridCell.class::cast).findFirst();
    }

    /** Returns the head of a field where it is drawn, or else the table. */
    Node head(GridField field) {
        ColumnHead head = heads.get(field.name());
        return head == null || head.node().getScene() == null ? table : head.node();
    }

    TableColumn<ListRow, ListRow> column(String name) {
        return Objects.requireNonNull(columns.get(name));
    }

    /** Makes a column as wide as its title and its first rows ask. */
    void fit(GridField field) {
        var text = new Text(field.column().title());
        text.setStyle("-fx-font-weight: bold;");
        double widest = text.getLayoutBounds().getWidth() + 50;
        for (int i = 0; i < Math.min(MEASURED, model.rows().size()); i++) {
            text.setText(field.text(model.rows().get(i)));
            widest = Math.max(widest, text.getLayoutBounds().getWidth() * 1.1 + 26);
        }
        double width = widest;
        model.layouts().change(layout -> layout.wide(field.name(), width));
    }
}
