package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.directory.imports.ImportField;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks which field a column fills: a few letters, the arrows, Entrée. */
final class FieldPicker {
    private static final double WIDTH = 460;
    private static final double LINE = 32;
    private static final int MOST = 11;

    private final ColumnsViewModel model;
    private final Messages messages;
    private final Overlay overlay;
    private final TextField words = new TextField();
    private final ObservableList<ImportField> found = FXCollections.observableArrayList();
    private final ListView<ImportField> list = new ListView<>(found);
    private final VBox body;
    private ColumnsViewModel.@Nullable Line line;

    FieldPicker(ColumnsViewModel model, Messages messages, Overlay overlay) {
        this.model = model;
        this.messages = messages;
        this.overlay = overlay;
        String prompt = messages.text("directory.imports.columns.search");
        Styles.named(words, prompt, Optional.of(prompt)).setId("field-words");
        words.textProperty().addListener((_, _, typed) -> find(typed));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("field-list");
        list.setAccessibleText(messages.text("directory.imports.columns.fields"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.setPrefHeight(MOST * LINE + 2);
        list.setPlaceholder(new Label(messages.text("directory.imports.columns.no-field")));
        list.setCellFactory(_ -> new FieldCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((_, _, field) ->
                words.setAccessibleHelp(field == null ? "" : messages.text(field.words())));
        Button ignore = Styles.button(messages.text("directory.imports.columns.ignore-it"), "mdi2c-cancel", this::ignore);
        ignore.setId("field-ignore");
        body = new VBox(8, words, list, ignore);
    }

    /** Opens over the step for that column. */
    void open(ColumnsViewModel.Line of) {
        line = of;
        words.clear();
        find("");
        of.field().ifPresent(field -> list.getSelectionModel().select(field));
        overlay.open(messages.text("directory.imports.columns.question", of.title()), WIDTH, body, words);
    }

    private void find(String typed) {
        List<ImportField> next = model.find(typed);
        found.setAll(next);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case UP -> move(at - 1);
            case DOWN -> move(at + 1);
            case PAGE_UP -> move(at - MOST + 1);
            case PAGE_DOWN -> move(at + MOST - 1);
            case ENTER -> choose(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int to) {
        if (!found.isEmpty()) {
            int at = Math.clamp(to, 0, found.size() - 1);
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - MOST + 2));
        }
    }

    private void choose(Optional<ImportField> field) {
        if (field.isPresent()) {
            end(field);
        }
    }

    private void ignore() {
        end(Optional.empty());
    }

    private void end(Optional<ImportField> field) {
        ColumnsViewModel.Line of = line;
        overlay.close();
        if (of != null) {
            model.choose(of, field);
        }
    }

    /** A field, and the column that fills it already. */
    private final class FieldCell extends ListCell<ImportField> {
        @Override
        protected void updateItem(@Nullable ImportField field, boolean empty) {
            super.updateItem(field, empty);
            if (field == null || empty) {
                setText(null);
                return;
            }
            String taken = model.taken(field);
            String name = messages.text(field.words());
            setText(taken.isEmpty() ? name : name + "  —  " + messages.text("directory.imports.columns.taken", taken));
        }
    }
}
