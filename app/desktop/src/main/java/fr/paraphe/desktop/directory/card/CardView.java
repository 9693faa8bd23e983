package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.directory.Related;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.directory.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The card of a record, at the right of its list (E06–E10): name and acts above, tabs of fields below. */
public final class CardView {
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final CardModel model;
    private final LifeModel life;
    private final Messages messages;
    private final Dialogs dialogs;
    private final CardTabs tabs;
    private final Button save;
    private final Button delete;
    private final List<Node> offered = new ArrayList<>();
    private final HBox acts = new HBox();
    private final BorderPane page = new BorderPane();
    private final StackPane root;
    private String attending = "";

    /** Creates the view; {@code open} shows another record where it lives, {@code nothing} stands there while no record is shown. */
    public CardView(CardModel model, LifeModel life, Messages messages, Dialogs dialogs, Consumer<Related> open, String nothing) {
        this.model = model;
        this.life = life;
        this.messages = messages;
        this.dialogs = dialogs;
        tabs = new CardTabs(model, life, messages, open);
        save = Styles.button("", "mdi2c-content-save-outline", model::save);
        save.setId("card-save");
        save.getStyleClass().add("accent");
        delete = Styles.button(messages.text("directory.card.delete"), "mdi2t-trash-can-outline", this::delete);
        delete.setId("card-delete");
        delete.setAccessibleText(messages.text("directory.card.delete.title"));
        delete.setTooltip(new Tooltip(messages.text("directory.card.delete.title")));
        page.setTop(new VBox(head(), problem()));
        page.setCenter(tabs.node());
        page.getStyleClass().add("card");
        var empty = new Label(nothing);
        empty.setWrapText(true);
        empty.getStyleClass().addAll("muted", "empty-state");
        root = new StackPane(empty, page);
        root.setMinWidth(360);
        root.setId("card");
        model.structureProperty().subscribe(_ -> {
            page.setVisible(model.key().isPresent());
            empty.setVisible(model.key().isEmpty());
            names();
            if (!attending.isEmpty() && model.key().isPresent()) {
                // the fields just made take the cursor once they are in the window
                life.soon(this::attend);
            }
        });
        model.onAttention(tabs::attend);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    /** Shows a record, the cursor in the field at {@code path}; what was typed in the former one is forgotten, ask before. */
    public void show(CardKey key, String path) {
        attending = path;
        model.show(key);
    }

    private void attend() {
        String path = attending;
        attending = "";
        if (path.isEmpty()) {
            return;
        }
        if (path.equals("guardians")) {
            model.add();
        } else {
            tabs.attend(path);
        }
    }

    /** Returns what to put in a screen. */
    public Node node() {
        return root;
    }

    /** Adds an act on the record shown, there while it is one that is saved. */
    public void offer(Button act) {
        offered.add(act);
        act.disableProperty().bind(model.dirtyProperty().or(model.busyProperty()));
        acts.getChildren().add(acts.getChildren().indexOf(delete), act);
        names();
    }

    /** Shows {@code part} below the fields, as a part of the card. */
    public void below(Node part) {
        page.setBottom(part);
    }

    /** Puts the cursor in the first field. */
    public void edit() {
        tabs.first();
    }

    /** Asks whether what was typed may be lost, when something was; false when the person wants to keep it. */
    public boolean mayLeave() {
        return (!model.dirtyProperty().get() && !life.call().dirtyProperty().get())
                || dialogs.confirm(messages.text("directory.card.lose"),
                        messages.text("directory.card.lose.question", model.titleProperty().get()));
    }

    private void keys(KeyEvent event) {
        boolean done = false;
        if (SAVE.match(event)) {
            root.requestFocus();
            (life.call().dirtyProperty().get() ? life.call() : model).save();
            done = true;
        } else if (UNDO.match(event)) {
            done = model.undo();
        } else if (REDO.match(event)) {
            done = model.redo();
        }
        if (done) {
            event.consume();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.dirtyProperty().get()) {
            event.consume();
            cancel();
        }
    }

    private void cancel() {
        if (mayLeave()) {
            model.cancel();
        }
    }

    private void delete() {
        if (dialogs.confirm(messages.text("directory.card.delete.title"),
                messages.text("directory.card.delete.question", model.titleProperty().get()))) {
            model.delete();
        }
    }

    /** Contacts have the guide's own words (F225, F226). */
    private void names() {
        boolean contact = model.key().filter(k -> k.kind() == RecordKind.COMPANY && !k.element().isEmpty()).isPresent();
        String other = model.known() ? messages.text("directory.contact.save.changes") : messages.text("directory.contact.save.new");
        save.setText(contact ? other : messages.text("directory.card.save"));
        // the words of a contact's save button take the room
        delete.setContentDisplay(contact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        boolean removable = model.known() && model.key().filter(k -> k.kind() != RecordKind.INSTITUTION).isPresent();
        delete.setVisible(removable);
        delete.setManaged(removable);
        offered.forEach(act -> {
            act.setVisible(model.known());
            act.setManaged(model.known());
        });
    }

    private Node head() {
        var title = new Label();
        title.textProperty().bind(model.titleProperty());
        title.getStyleClass().add("card-head");
        title.setId("card-title");
        title.setWrapText(true);
        Button cancel = Styles.button(messages.text("directory.card.cancel"), "", this::cancel);
        cancel.setId("card-cancel");
        cancel.disableProperty().bind(model.dirtyProperty().not());
        save.disableProperty().bind(model.dirtyProperty().not().or(model.busyProperty()));
        delete.disableProperty().bind(model.busyProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        acts.getChildren().setAll(save, cancel, space, delete);
        acts.getStyleClass().add("card-acts");
        return new VBox(title, acts);
    }

    private Node problem() {
        var words = new Label();
        words.textProperty().bind(model.problemProperty());
        words.setWrapText(true);
        words.setId("card-problem");
        words.getStyleClass().add("field-error");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button reload = Styles.button(messages.text("directory.card.reload"), "mdi2r-refresh", model::reload);
        reload.setId("card-reload");
        reload.visibleProperty().bind(model.staleProperty());
        reload.managedProperty().bind(reload.visibleProperty());
        var line = new HBox(words, reload);
        line.getStyleClass().add("card-problem");
        line.visibleProperty().bind(Bindings.isNotEmpty(model.problemProperty()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
