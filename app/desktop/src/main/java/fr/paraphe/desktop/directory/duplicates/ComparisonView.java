package fr.paraphe.desktop.directory.duplicates;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two records side by side: one line for each field in which they differ, the value that stays is ticked. */
final class ComparisonView {
    private static final double LABEL_WIDTH = 170;

    private final DuplicatesViewModel model;
    private final Messages messages;
    private final GridPane lines = new GridPane();
    private final BorderPane root = new BorderPane();

    ComparisonView(DuplicatesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        lines.setId("comparison");
        lines.getStyleClass().add("comparison");
        lines.getColumnConstraints().setAll(new ColumnConstraints(LABEL_WIDTH), growing(), growing());
        model.fields().addListener((Observable _) -> fill());
        model.pairProperty().subscribe(this::fill);
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        root.setCenter(scroll);
        root.setBottom(actions());
        root.visibleProperty().bind(Bindings.isNotNull(model.pairProperty()));
    }

    Node node() {
        return root;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setPercentWidth(38);
        return column;
    }

    private void fill() {
        lines.getChildren().clear();
        lines.add(heading("directory.duplicates.kept"), 1, 0);
        lines.add(heading("directory.duplicates.other"), 2, 0);
        int row = 1;
        for (ComparedField field : model.fields()) {
            var name = new Label(field.label());
            name.getStyleClass().add("muted");
            name.setWrapText(true);
            GridPane.setValignment(name, VPos.TOP);
            var group = new ToggleGroup();
            RadioButton kept = choice(group, field.kept(), field.label());
            RadioButton other = choice(group, field.other(), field.label());
            (field.fromOtherProperty().get() ? other : kept).setSelected(true);
            other.selectedProperty().subscribe(chosen -> field.fromOtherProperty().set(chosen));
            lines.addRow(row++, name, kept, other);
        }
        if (model.fields().isEmpty()) {
            lines.add(new Label(messages.text("directory.duplicates.same")), 0, row, 3, 1);
        }
    }

    private Node heading(String key) {
        var words = new Label(messages.text(key));
        words.getStyleClass().add("card-title");
        return words;
    }

    private RadioButton choice(ToggleGroup group, String value, String field) {
        String shown = value.isEmpty() ? messages.text("directory.duplicates.empty") : value;
        var button = new RadioButton(shown);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setAccessibleText(field + " : " + shown);
        return button;
    }

    private Node actions() {
        var moved = new Label();
        moved.textProperty().bind(model.movedProperty());
        moved.setWrapText(true);
        Button swap = Styles.button(messages.text("directory.duplicates.swap"), "mdi2s-swap-horizontal", model::swap);
        swap.setId("swap-duplicates");
        Button next = Styles.button(messages.text("directory.duplicates.next"), "mdi2a-arrow-right", model::next);
        var several = Bindings.createBooleanBinding(() -> {
            var duplicate = model.selectedProperty().get();
            return duplicate != null && duplicate.ids().size() > 2;
        }, model.selectedProperty());
        next.visibleProperty().bind(several);
        next.managedProperty().bind(several);
        Button merge = Styles.button(messages.text("directory.duplicates.merge"), "mdi2c-call-merge", model::merge);
        merge.setId("merge-duplicates");
        merge.getStyleClass().add("accent");
        merge.disableProperty().bind(model.busyProperty());
        Button distinct = Styles.button(messages.text("directory.duplicates.distinct"), "mdi2n-not-equal-variant", model::declareDistinct);
        distinct.setId("distinct-duplicates");
        distinct.disableProperty().bind(model.busyProperty());
        var buttons = new HBox(merge, swap, next, distinct);
        buttons.getStyleClass().add("form-line");
        var box = new VBox(moved, buttons);
        box.getStyleClass().add("comparison-actions");
        return box;
    }
}
