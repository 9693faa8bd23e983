package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.SearchField;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.directory.imports.ImportReport.Rejected;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The rows left out, on the screen. */
final class RejectsPane {
    private static final double FILE_WIDTH = 260;
    private static final double LINE_WIDTH = 90;

    private static final double WIDTH = 640;
    private static final KeyCombination SEARCH = KeyCombination.valueOf("Shortcut+F");

    /** One cell of an original row. */
    private record Cell(String title, String value) {}

    private final RejectsViewModel model;
    private final Messages messages;
    private final Overlay overlay;
    private final FileChoices choices;
    private final TableView<Rejected> table = new TableView<>();
    private final BorderPane root = new BorderPane();

    RejectsPane(RejectsViewModel model, Messages messages, Overlay overlay, FileChoices choices) {
        this.model = model;
        this.messages = messages;
        this.overlay = overlay;
        this.choices = choices;
        table.setAccessibleText(messages.text("directory.imports.rejects.table"));
        table.getStyleClass().add("import-rejects");
        table.setItems(model.rows());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setPlaceholder(new Label(messages.text("directory.imports.rejects.none")));
        var file = Columns.text(messages.text("directory.imports.counts.file"), 190, Rejected::table);
        file.setMaxWidth(FILE_WIDTH);
        var line = Columns.<Rejected>text(messages.text("directory.imports.rejects.line"), 70, row -> messages.number(row.line()));
        line.setMaxWidth(LINE_WIDTH);
        table.getColumns().add(file);
        table.getColumns().add(line);
        table.getColumns().add(Columns.text(messages.text("directory.imports.rejects.reason"), 620, Rejected::error));
        table.setRowFactory(_ -> new RejectRow());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.F2) {
                open(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        root.setTop(bar());
        root.setCenter(table);
    }

    private Node bar() {
        var search = new SearchField(messages.text("directory.imports.rejects.search"), model.wordsProperty(), model::filter);
        root.setOnKeyPressed(event -> {
            if (SEARCH.match(event)) {
                search.focus();
                event.consume();
            }
        });
        var hint = new Label(messages.text("directory.imports.rejects.hint"));
        hint.getStyleClass().add("muted");
        var said = new Label();
        said.textProperty().bind(model.saidProperty());
        said.getStyleClass().add("rejects-said");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button save = Styles.button(messages.text("directory.imports.rejects.save"), "mdi2c-content-save-outline",
                () -> choices.save().ifPresent(model::save));
        save.getStyleClass().add("save-rejects");
        save.disableProperty().bind(Bindings.isEmpty(model.all()).or(model.savingProperty()));
        hint.visibleProperty().bind(model.saidProperty().isEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        var bar = new HBox(search.node(), hint, said, space, save);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private void open(@Nullable Rejected row) {
        if (row != null) {
            model.original(row, original -> show(row, original));
        }
    }

    private void show(Rejected row, CampusImports.OriginalRow original) {
        var cells = new TableView<Cell>();
        cells.setId("original-row");
        cells.setAccessibleText(messages.text("directory.imports.rejects.original"));
        cells.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        cells.getColumns().add(Columns.text(messages.text("directory.imports.columns.title"), 220, Cell::title));
        cells.getColumns().add(Columns.text(messages.text("directory.imports.rejects.value"), 380, Cell::value));
        IntStream.range(0, Math.min(original.headers().size(), original.cells().size()))
                .forEach(i -> cells.getItems().add(new Cell(original.headers().get(i), original.cells().get(i))));
        cells.setPrefHeight(360);
        var reason = new Label("● " + row.error());
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.getStyleClass().add("finding-blocking");
        Button close = Styles.button(messages.text("kit.dialog.close"), "", overlay::close);
        var body = new BorderPane(cells, reason, null, close, null);
        body.getStyleClass().add("original-card");
        overlay.open(messages.text("directory.imports.rejects.row", row.table(), messages.number(row.line())), WIDTH, body, close);
    }

    Node node() {
        return root;
    }

    /** A rejected row; two clicks show it as it is written. */
    private final class RejectRow extends TableRow<Rejected> {
        RejectRow() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !isEmpty()) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Rejected row, boolean empty) {
            super.updateItem(row, empty);
            setTooltip(row == null || empty ? null : new Tooltip(row.error()));
        }
    }
}
