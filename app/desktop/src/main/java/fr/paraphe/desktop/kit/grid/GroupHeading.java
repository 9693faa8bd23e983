package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The heading of a group, drawn over the whole width of its row: folded or not, the value, how many rows bear it (6.2). */
final class GroupHeading extends HBox {
    private final GridModel model;
    private final FontIcon arrow = new FontIcon("mdi2c-chevron-down");
    private final Label value = new Label();
    private final Label count = new Label();

    GroupHeading(GridModel model, FrozenColumns frozen) {
        super();
        this.model = model;
        getChildren().addAll(arrow, value, count);
        setManaged(false);
        setViewOrder(-2);
        getStyleClass().add("group-heading");
        value.getStyleClass().add("group-value");
        count.getStyleClass().add("muted");
        translateXProperty().bind(frozen.scrolled());
    }

    /** Shows {@code group} and gives {@code row} the words that a screen reader says. */
    void show(GridOutline.Group group, TableRow<?> row) {
        Messages messages = model.messages();
        String column = model.question().groupedProperty().get();
        String words = model.fields().named(column).map(field -> field.label(group.value())).orElse(group.value());
        String title = messages.text("kit.grid.filter.of", model.fields().title(column),
                words.isEmpty() ? messages.text("kit.grid.filter.empty") : words);
        String rows = messages.count("kit.grid.group.rows", group.count());
        arrow.setIconLiteral(group.folded() ? "mdi2c-chevron-right" : "mdi2c-chevron-down");
        value.setText(title);
        count.setText(rows);
        row.setAccessibleText(title + ", " + rows + ", " + messages.text(group.folded() ? "kit.grid.group.folded" : "kit.grid.group.open"));
    }
}
