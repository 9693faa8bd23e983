package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** What an import asks besides a label, a category and a recipient: the tag of each unknown field, under what was lost. */
final class ImportPart {
    private static final double MOST_HEIGHT = 260;
    private static final double WIDTH = 380;

    private final ImportViewModel model;
    private final Messages messages;

    ImportPart(ImportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** Returns the parts that have something to show. */
    List<Node> nodes() {
        List<Node> parts = new ArrayList<>();
        if (!model.warnings().isEmpty()) {
            var lines = new VBox();
            lines.setId("import-warnings");
            lines.getStyleClass().add("named-field");
            model.warnings().forEach(warning -> lines.getChildren().add(words(warning)));
            parts.add(Styles.above(messages.text("template.import.warnings"), lines));
        }
        if (!model.fields().isEmpty()) {
            var scroll = new ScrollPane(fields());
            scroll.setFitToWidth(true);
            scroll.setMaxHeight(MOST_HEIGHT);
            var asked = new VBox(words(messages.text("template.import.fields.note")), scroll);
            asked.getStyleClass().add("template-part");
            parts.add(Styles.above(messages.text("template.import.fields"), asked));
        }
        return parts;
    }

    private static Label words(String text) {
        var words = new Label(text);
        words.setWrapText(true);
        return words;
    }

    private Node fields() {
        var grid = new GridPane();
        grid.getStyleClass().add("template-line");
        List<Optional<TagLine>> choices = Stream.concat(Stream.of(Optional.<TagLine>empty()),
                model.tags().stream().map(Optional::of)).toList();
        for (ImportViewModel.Field field : model.fields()) {
            int row = grid.getRowCount();
            ComboBox<Optional<TagLine>> box = Choices.box("import-field-" + row, field.name(), choices, this::name);
            Choices.findable(box);
            box.setValue(Optional.ofNullable(field.tag().get()));
            box.setPrefWidth(WIDTH);
            box.valueProperty().addListener((_, _, tag) -> field.tag().set(tag.orElse(null)));
            Label name = words(field.name());
            name.setLabelFor(box);
            grid.addRow(row, name, box);
        }
        return grid;
    }

    private String name(Optional<TagLine> tag) {
        return tag.map(line -> messages.text("template.import.tag", line.label(), line.group()))
                .orElseGet(() -> messages.text("template.import.leave"));
    }
}
