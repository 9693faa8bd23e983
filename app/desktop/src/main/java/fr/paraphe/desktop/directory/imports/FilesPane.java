package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.FileDrop;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Step 1 on the screen: files dropped, chosen or pasted, and what each holds. */
final class FilesPane {
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

    private final FilesViewModel model;
    private final Messages messages;
    private final FileChoices choices;
    private final ListView<FilesViewModel.Line> list = new ListView<>();
    private final Button choose;
    private final VBox root;

    FilesPane(FilesViewModel model, Messages messages, FileChoices choices) {
        this.model = model;
        this.messages = messages;
        this.choices = choices;
        choose = Styles.button(messages.text("directory.imports.files.choose"), "mdi2f-folder-open-outline",
                () -> model.add(choices.open()));
        choose.setId("choose-files");
        list.setId("import-files-list");
        list.setAccessibleText(messages.text("directory.imports.files.list"));
        list.setItems(model.lines());
        list.setCellFactory(_ -> new LineCell());
        list.getStyleClass().add("wizard-files");
        var some = Bindings.isNotEmpty(model.lines());
        list.visibleProperty().bind(some);
        list.managedProperty().bind(some);
        VBox.setVgrow(list, Priority.ALWAYS);
        Node zone = zone();
        root = new VBox(WizardWords.intro(messages.text("directory.imports.files.intro")), zone, state(), list);
        root.getStyleClass().add("wizard-pane");
        FileDrop.on(root, zone, () -> true, model::add);
        root.addEventHandler(DragEvent.DRAG_OVER, this::over);
        root.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node zone() {
        var title = new Label(messages.text("directory.imports.files.drop"));
        title.getStyleClass().add("card-title");
        var kinds = new Label(messages.text("directory.imports.files.kinds"));
        kinds.getStyleClass().add("muted");
        kinds.setWrapText(true);
        Button paste = Styles.button(messages.text("directory.imports.files.paste"), "mdi2c-content-paste",
                () -> model.paste(choices.pasted()));
        paste.setId("paste-table");
        var buttons = new HBox(choose, paste);
        buttons.getStyleClass().add("wizard-buttons");
        var zone = new VBox(title, buttons, kinds);
        zone.getStyleClass().add("drop-zone");
        zone.setMinHeight(Region.USE_PREF_SIZE);
        return zone;
    }

    private Node state() {
        var bar = new ProgressBar(-1);
        bar.setAccessibleText(messages.text("directory.imports.files.reading"));
        var words = new Label(messages.text("directory.imports.files.reading"));
        var reading = new HBox(bar, words);
        reading.getStyleClass().add("form-line");
        WizardWords.shownWhen(reading, model.busyProperty());
        return new VBox(reading, WizardWords.error(model.problemProperty()));
    }

    /** A table may be dropped as text too. */
    private void over(DragEvent event) {
        if (!event.getDragboard().hasFiles() && event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (!event.getDragboard().hasFiles() && event.getDragboard().hasString()) {
            model.paste(event.getDragboard().getString());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (PASTE.match(event)) {
            model.paste(choices.pasted());
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE && list.isFocused() && list.getSelectionModel().getSelectedItem() != null) {
            model.remove(list.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    Node node() {
        return root;
    }

    void focus() {
        choose.requestFocus();
    }

    /** One file, its tables or what is wrong with it, and a button to take it out. */
    private final class LineCell extends ListCell<FilesViewModel.Line> {
        private final Label name = new Label();
        private final VBox words = new VBox();
        private final Button remove = Styles.button(messages.text("directory.imports.files.remove"), "mdi2c-close", this::remove);
        private final HBox box;

        LineCell() {
            name.getStyleClass().add("wizard-strong");
            words.getStyleClass().add("wizard-file-words");
            HBox.setHgrow(words, Priority.ALWAYS);
            box = new HBox(words, remove);
            box.getStyleClass().add("form-line");
            setPrefWidth(0);
        }

        private void remove() {
            if (getItem() != null) {
                model.remove(getItem());
            }
        }

        @Override
        protected void updateItem(FilesViewModel.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null || empty ? null : box);
            if (line == null || empty) {
                return;
            }
            name.setText(line.source().name());
            words.getChildren().setAll(name);
            remove.setAccessibleText(messages.text("directory.imports.files.remove-one", line.source().name()));
            if (line.error().isEmpty()) {
                line.tables().forEach(table -> words.getChildren().add(told(table, line.tables().size() > 1)));
            } else {
                words.getChildren().add(wrapped("● " + line.error(), "finding-blocking"));
            }
            setAccessibleText(line.source().name() + ", " + line.error());
        }

        private Label told(DraftTable table, boolean several) {
            String part = several ? table.source().part() + "\u00a0: " : "";
            return wrapped((table.kind().isPresent() ? "✓ " : "▲ ") + part + model.told(table),
                    table.kind().isPresent() ? "muted" : "finding-warning");
        }

        private Label wrapped(String text, String style) {
            var label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add(style);
            return label;
        }
    }
}
