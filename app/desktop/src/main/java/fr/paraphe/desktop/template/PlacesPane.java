package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SinglePage;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Pages on which signatures are placed (F289, F290): who signs, where, and what is still to do. */
final class PlacesPane {
    /** Three roles stay in sight, however low the window. */
    private static final double ROWS = 104;
    private static final double LIST = 210;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

    private final PlacesViewModel model;
    private final Ways ways;
    private final Messages messages;
    private final PlacesPage page;
    private final ListView<SignatoryRole> list;
    private final BorderPane root;

    /** How the pages stand in a screen: what their identifiers begin with, what is said under the list, what ends it. */
    record Ways(String id, String hint, Runnable finish, Optional<Button> cancel) {}

    PlacesPane(PlacesViewModel model, SinglePage sheet, Ways ways, Messages messages) {
        this.model = model;
        this.ways = ways;
        this.messages = messages;
        list = new ListView<>(model.roles());
        page = new PlacesPage(model, sheet, list::requestFocus, messages);
        sheet.layer().setId(id("layer"));
        list.setId(id("roles"));
        list.setAccessibleText(messages.text("template.places.roles"));
        list.setCellFactory(_ -> new Line());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(ROWS);
        root = new BorderPane(sheet.node());
        root.setTop(new VBox(tools(), pages(), problem()));
        root.setLeft(side());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        model.fixedProperty().subscribe(_ -> list.refresh());
        follow(list.getSelectionModel());
    }

    private String id(String part) {
        return ways.id() + "-" + part;
    }

    private void follow(MultipleSelectionModel<SignatoryRole> selection) {
        selection.selectedItemProperty().subscribe(role -> {
            if (role != null && !role.equals(model.chosenProperty().get())) {
                model.choose(role);
            }
        });
        model.chosenProperty().subscribe(role -> {
            if (role == null) {
                selection.clearSelection();
            } else {
                selection.select(role);
            }
        });
    }

    BorderPane node() {
        return root;
    }

    /** Returns what has the focus first. */
    Node first() {
        return list;
    }

    private Node tools() {
        var counter = new Label();
        counter.setId(id("counter"));
        counter.getStyleClass().add("field-name");
        counter.textProperty().bind(model.counterProperty());
        counter.setWrapText(true);
        counter.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(counter, Priority.ALWAYS);
        Button undo = Styles.button("", "mdi2u-undo", model::undo);
        undo.setId(id("undo"));
        undo.setAccessibleText(messages.text("template.places.undo"));
        undo.disableProperty().bind(model.undoableProperty().not());
        Button redo = Styles.button("", "mdi2r-redo", model::redo);
        redo.setId(id("redo"));
        redo.setAccessibleText(messages.text("template.places.redo"));
        redo.disableProperty().bind(model.redoableProperty().not());
        Button done = Styles.button(messages.text("template.places.done"), "mdi2c-check", ways.finish());
        done.setId(id("done"));
        done.getStyleClass().add("accent");
        done.disableProperty().bind(model.completeProperty().not());
        var bar = new HBox(counter, undo, redo, done);
        ways.cancel().ifPresent(bar.getChildren()::add);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private Node pages() {
        var at = new Label();
        at.setId(id("page"));
        at.textProperty().bind(Bindings.createStringBinding(() -> model.pageProperty().get() + 1 + "/" + model.count(),
                model.pageProperty(), model.fixedProperty()));
        Button first = turn("template.places.first", () -> model.go(0));
        Button previous = turn("template.places.previous", () -> model.go(model.pageProperty().get() - 1));
        Button next = turn("template.places.next", () -> model.go(model.pageProperty().get() + 1));
        Button last = turn("template.places.last", () -> model.go(model.count() - 1));
        model.pageProperty().subscribe(_ -> turnable(List.of(first, previous), List.of(next, last)));
        model.fixedProperty().subscribe(_ -> turnable(List.of(first, previous), List.of(next, last)));
        var bar = new HBox(first, previous, at, next, last);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private void turnable(List<Button> back, List<Button> forth) {
        back.forEach(button -> button.setDisable(model.pageProperty().get() == 0));
        forth.forEach(button -> button.setDisable(model.pageProperty().get() >= model.count() - 1));
    }

    private Button turn(String key, Runnable act) {
        Button button = Styles.button(messages.text(key), "", act);
        button.setId(id(Choices.last(key)));
        return button;
    }

    private Node problem() {
        var problem = new Label();
        problem.setId(id("problem"));
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        return problem;
    }

    private Node side() {
        var nothing = Bindings.isNull(model.chosenProperty());
        Button here = Styles.button(messages.text("template.places.here"), "mdi2m-map-marker-plus-outline", this::placeHere);
        here.setId(id("here"));
        here.disableProperty().bind(nothing);
        here.setMaxWidth(Double.MAX_VALUE);
        Button remove = Styles.button(messages.text("template.places.remove"), "mdi2d-delete-outline", model::remove);
        remove.setId(id("remove"));
        remove.disableProperty().bind(nothing);
        remove.setMaxWidth(Double.MAX_VALUE);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                placeHere();
            } else if (event.getCode() == KeyCode.DELETE) {
                model.remove();
            }
        });
        var hint = new Label(ways.hint());
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("muted");
        var side = new VBox(list, here, remove, hint);
        side.getStyleClass().add("places-side");
        side.setPrefWidth(LIST);
        return side;
    }

    private void placeHere() {
        model.placeHere();
        page.focus();
    }

    private void shortcut(KeyEvent event) {
        if (UNDO.match(event)) {
            model.undo();
            event.consume();
        } else if (REDO.match(event)) {
            model.redo();
            event.consume();
        }
    }

    private final class Line extends ListCell<SignatoryRole> {
        @Override
        protected void updateItem(@Nullable SignatoryRole role, boolean empty) {
            super.updateItem(role, empty);
            setText(role == null || empty ? null : model.line(role));
            setWrapText(true);
            setPrefWidth(0);
        }
    }
}
