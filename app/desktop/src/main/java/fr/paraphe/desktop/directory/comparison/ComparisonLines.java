package fr.paraphe.desktop.directory.comparison;

import fr.paraphe.desktop.kit.Messages;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Two values side by side: one line for each field in which they differ, the value that stays is ticked. */
public final class ComparisonLines {
    private static final double LABEL_SHARE = 24;
    private static final double VALUE_SHARE = 38;

    private final ObservableList<ComparedField> fields;
    private final Messages messages;
    private final Words words;
    private final GridPane lines = new GridPane();
    private final ScrollPane root;
    private boolean locked;

    /** What stands above the two columns, and in place of lines when there are none. */
    public record Words(String kept, String other, String same) {}

    /** Shows {@code fields}, as they change. */
    public ComparisonLines(ObservableList<ComparedField> fields, Messages messages, Words words) {
        this.fields = fields;
        this.messages = messages;
        this.words = words;
        lines.setId("comparison");
        lines.getStyleClass().add("comparison");
        lines.getColumnConstraints().setAll(share(LABEL_SHARE), share(VALUE_SHARE), share(VALUE_SHARE));
        fields.addListener((Observable _) -> fill());
        root = new ScrollPane(lines);
        root.setFitToWidth(true);
        fill();
    }

    /** Returns what to put in a screen. */
    public Node node() {
        return root;
    }

    /** Lets the lines be read only, as clear as before, or chosen in. */
    public void readOnly(boolean only) {
        locked = only;
        fill();
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void fill() {
        lines.getChildren().clear();
        if (fields.isEmpty()) {
            var same = new Label(words.same());
            same.setWrapText(true);
            lines.add(same, 0, 0, 3, 1);
            return;
        }
        lines.add(heading(words.kept()), 1, 0);
        lines.add(heading(words.other()), 2, 0);
        int row = 1;
        String part = "";
        for (ComparedField field : fields) {
            if (!field.part().equals(part)) {
                part = field.part();
                lines.add(heading(part), 0, row++, 3, 1);
            }
            line(row++, field);
            if (!field.remark().isEmpty()) {
                var remark = new Label(field.remark());
                remark.setWrapText(true);
                remark.getStyleClass().add("field-error");
                lines.add(remark, 1, row++, 2, 1);
            }
        }
    }

    private void line(int row, ComparedField field) {
        var name = new Label(field.label());
        name.getStyleClass().add("muted");
        name.setWrapText(true);
        GridPane.setValignment(name, VPos.TOP);
        var group = new ToggleGroup();
        RadioButton kept = choice(group, field.kept(), field.label());
        RadioButton other = choice(group, field.other(), field.label());
        group.selectToggle(field.fromOtherProperty().get() ? other : kept);
        other.selectedProperty().subscribe(chosen -> field.fromOtherProperty().set(chosen));
        field.fromOtherProperty().addListener((_, _, taken) -> group.selectToggle(taken ? other : kept));
        lines.addRow(row, name, kept, other);
    }

    private static Node heading(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("card-title");
        return label;
    }

    private RadioButton choice(ToggleGroup group, String value, String field) {
        String shown = value.isEmpty() ? messages.text("directory.duplicates.empty") : value;
        var button = new RadioButton(shown);
        button.setToggleGroup(group);
        button.setMouseTransparent(locked);
        button.setFocusTraversable(!locked);
        button.setWrapText(true);
        button.setAccessibleText(field + " : " + shown);
        return button;
    }
}
