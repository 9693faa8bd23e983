package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a person saved by name: a click brings it back, the bin forgets it, a name saves what is on the screen. */
final class SavedPanel {
    private final Messages messages;
    private final GridShelves shelves;
    private final BiConsumer<String, Boolean> open;
    private final TextField name;
    private final CheckBox forAll = new CheckBox();
    private final Label refused = new Label();
    private final VBox lines = new VBox();
    private final VBox root;

    SavedPanel(Messages messages, String title, String prompt, GridShelves shelves, BiPredicate<String, Boolean> save,
            BiConsumer<String, Boolean> open) {
        this.messages = messages;
        this.shelves = shelves;
        this.open = open;
        name = Styles.named(new TextField(), prompt, Optional.of(prompt));
        name.setId("saved-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        Runnable keep = () -> {
            boolean kept = save.test(name.getText(), forAll.isSelected());
            refused.setText(kept ? "" : messages.text("kit.grid.saved.refused"));
            if (kept) {
                name.clear();
            }
        };
        name.setOnAction(_ -> keep.run());
        Button button = Styles.button(messages.text("kit.grid.saved.save"), "mdi2c-content-save-outline", keep);
        button.setId("saved-save");
        button.disableProperty().bind(name.textProperty().isEmpty());
        var heading = new Label(title);
        heading.getStyleClass().add("card-title");
        refused.getStyleClass().add("field-error");
        refused.setWrapText(true);
        refused.setMaxWidth(380);
        refused.managedProperty().bind(refused.textProperty().isNotEmpty());
        var line = new HBox(name, button);
        line.getStyleClass().add("form-line");
        forAll.setText(messages.text("kit.grid.saved.share"));
        forAll.setId("saved-share");
        root = new VBox(heading, lines, line, forAll, refused);
        root.setId("saved-panel");
        root.setPrefWidth(420);
        root.getStyleClass().add("saved-panel");
        shelves.personal().names().addListener((ListChangeListener<String>) _ -> show());
        shelves.shared().names().addListener((ListChangeListener<String>) _ -> show());
        show();
    }

    private void show() {
        lines.getChildren().clear();
        section("kit.grid.saved.personal", false);
        section("kit.grid.saved.shared", true);
        if (lines.getChildren().isEmpty()) {
            lines.getChildren().add(muted("kit.grid.saved.none"));
        }
    }

    private void section(String title, boolean shared) {
        List<Node> saved = shelves.of(shared).names().stream().sorted().map(each -> line(each, shared)).toList();
        if (!saved.isEmpty()) {
            lines.getChildren().add(muted(title));
            lines.getChildren().addAll(saved);
        }
    }

    private Label muted(String words) {
        var label = new Label(messages.text(words));
        label.getStyleClass().add("muted");
        return label;
    }

    private Node line(String saved, boolean shared) {
        var link = new Hyperlink(saved);
        link.setMnemonicParsing(false);
        link.setOnAction(_ -> {
            link.setVisited(false);
            open.accept(saved, shared);
        });
        Button forget = Styles.button("", "mdi2d-delete-outline", () -> shelves.of(shared).remove(saved));
        forget.setAccessibleText(messages.text("kit.grid.saved.forget", saved));
        forget.getStyleClass().add("flat");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(link, space, forget);
        line.getStyleClass().add("form-line");
        return line;
    }

    Region node() {
        return root;
    }

    Node first() {
        return name;
    }
}
