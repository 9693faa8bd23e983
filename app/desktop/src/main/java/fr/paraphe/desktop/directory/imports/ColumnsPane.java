package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.directory.imports.ColumnsViewModel.Line;
import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Step 3 on the screen: a line for each column, with the field it fills. */
final class ColumnsPane {
    private final ColumnsViewModel model;
    private final Messages messages;
    private final FieldPicker picker;
    private final TableView<Line> table = new TableView<>();
    private final StringProperty missing = new SimpleStringProperty("");
    private final Label summary = new Label();
    private final BorderPane root = new BorderPane();

    ColumnsPane(ColumnsViewModel model, Messages messages, Overlay overlay) {
        this.model = model;
        this.messages = messages;
        picker = new FieldPicker(model, messages, overlay);
        table.setId("import-columns");
        table.setAccessibleText(messages.text("directory.imports.columns.table"));
        table.setItems(model.lines());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.getColumns().add(Columns.text(messages.text("directory.imports.columns.title"), 200, Line::title));
        table.getColumns().add(Columns.text(messages.text("directory.imports.columns.samples"), 300, Line::samples));
        table.getColumns().add(Columns.drawn(messages.text("directory.imports.columns.goes"), 280, _ -> new FieldButton()));
        table.getColumns().add(Columns.text(messages.text("directory.imports.columns.origin"), 150, this::origin));
        table.setOnKeyPressed(this::key);
        summary.getStyleClass().add("muted");
        VBox.setVgrow(table, Priority.ALWAYS);
        var content = new VBox(WizardWords.intro(messages.text("directory.imports.columns.intro")), WizardWords.error(missing), summary,
                table);
        content.getStyleClass().add("wizard-pane");
        root.setCenter(content);
        root.setLeft(new TablesList(model.draft(), messages, "columns-tables", this::state).node());
        model.lines().subscribe(this::told);
        told();
    }

    private String state(DraftTable of) {
        return of.skipped() ? messages.text("directory.imports.reading.skip")
                : (of.missing().isEmpty() ? "✓ " : "▲ ") + of.kind().map(kind -> messages.text(kind.words())).orElse("");
    }

    private void told() {
        missing.set(model.missing());
        summary.setText(model.summary());
    }

    private String origin(Line line) {
        return switch (line.origin()) {
            case NONE -> "";
            case PROPOSED -> messages.text("directory.imports.columns.proposed");
            case REMEMBERED -> messages.text("directory.imports.columns.remembered");
            case CHOSEN -> messages.text("directory.imports.columns.chosen");
        };
    }

    private void key(KeyEvent event) {
        Line line = table.getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        switch (event.getCode()) {
            case SPACE, F2 -> picker.open(line);
            case DELETE, BACK_SPACE -> model.choose(line, java.util.Optional.empty());
            default -> {
                return;
            }
        }
        event.consume();
    }

    Node node() {
        return root;
    }

    void focus() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
        table.requestFocus();
    }

    /** The field that a column fills, as a button that asks for another one. */
    private final class FieldButton extends TableCell<Line, Line> {
        private final Button button = new Button();

        FieldButton() {
            button.setGraphic(new FontIcon("mdi2m-menu-down"));
            button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            button.getStyleClass().add("field-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> {
                Line line = getItem();
                if (line != null) {
                    table.getSelectionModel().select(line);
                    picker.open(line);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null || empty ? null : button);
            if (line != null && !empty) {
                String words = line.field().map(field -> messages.text(field.words()))
                        .orElseGet(() -> messages.text("directory.imports.columns.ignored-one"));
                button.setText(words);
                button.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("ignored"), line.field().isEmpty());
                button.setAccessibleText(messages.text("directory.imports.columns.spoken", line.title(), words));
            }
        }
    }
}
