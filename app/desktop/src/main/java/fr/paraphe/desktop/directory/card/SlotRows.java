package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The half-days of a training session, one a row: date, start, end, content; what is wrong stands under its row. */
final class SlotRows {
    private static final double DAY = 112;
    private static final double TIME = 74;
    private static final double BUTTON = 40;

    private final CardModel model;
    private final Messages messages;

    SlotRows(CardModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** Returns the rows of {@code slots}; {@code lines} makes what edits each field. */
    Node node(List<CardSection> slots, Function<FieldModel, FieldLine> lines) {
        var grid = new GridPane();
        grid.getStyleClass().addAll("card-grid", "slot-rows");
        var content = new ColumnConstraints();
        content.setHgrow(Priority.ALWAYS);
        content.setFillWidth(true);
        grid.getColumnConstraints().addAll(new ColumnConstraints(DAY), new ColumnConstraints(TIME), new ColumnConstraints(TIME), content,
                new ColumnConstraints(BUTTON));
        slots.stream().limit(1).forEach(first -> titles(first, grid));
        for (int i = 0; i < slots.size(); i++) {
            row(slots.get(i), i, grid, lines);
        }
        return grid;
    }

    private void titles(CardSection first, GridPane grid) {
        for (int column = 0; column < first.fields().size(); column++) {
            var title = new Label(messages.text(first.fields().get(column).field().words()));
            title.getStyleClass().add("field-name");
            grid.add(title, column, 0);
        }
    }

    private void row(CardSection slot, int place, GridPane grid, Function<FieldModel, FieldLine> lines) {
        int row = 2 * place + 1;
        var faults = new VBox();
        for (int column = 0; column < slot.fields().size(); column++) {
            FieldLine line = lines.apply(slot.fields().get(column));
            grid.add(line.beside(), column, row);
            faults.getChildren().add(line.message());
        }
        String words = messages.text("directory.card.slots.remove", place + 1);
        Button remove = Styles.button(words, "mdi2t-trash-can-outline", () -> model.remove(slot.element()));
        remove.setId("remove-slot-" + place);
        remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        remove.setAccessibleText(words);
        remove.setTooltip(new Tooltip(words));
        GridPane.setValignment(remove, VPos.TOP);
        grid.add(remove, slot.fields().size(), row);
        grid.add(faults, 0, row + 1, slot.fields().size(), 1);
    }
}
