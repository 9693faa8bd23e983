package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.TextLine;
import fr.paraphe.desktop.kit.WindowFoot;
import fr.paraphe.domain.dispatch.PersonSnapshot;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The window that corrects or replaces a signatory who has not signed (D-27, X25). */
public final class ReplaceView {
    private static final double LABEL = 120;
    private static final double FIELD = 340;

    private final ReplaceViewModel model;
    private final Messages messages;
    private final RadioButton same;
    private final BorderPane root = new BorderPane();

    /** Creates the window's content; {@code close} closes it. */
    public ReplaceView(ReplaceViewModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        same = new RadioButton(messages.text("tracking.replace.same"));
        var form = new VBox(TextLine.of("replace-who", "card-title", model.whoBinding()), choice(), person(),
                TextLine.of("replace-obstacle", "field-error", model.obstacleBinding()), reach(), card(), everywhere(),
                TextLine.of("replace-effect", "muted", model.effectBinding()),
                TextLine.of("replace-problem", "field-error", model.problemProperty()));
        form.getStyleClass().add("cancel-page");
        form.disableProperty().bind(model.workingProperty());
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        root.setCenter(scroll);
        root.setBottom(buttons(close));
    }

    /** Returns the content. */
    public Parent node() {
        return root;
    }

    /** Puts the keyboard on the choice of what is done. */
    public void focus() {
        same.requestFocus();
    }

    private Node choice() {
        var group = new ToggleGroup();
        var other = new RadioButton(messages.text("tracking.replace.other"));
        same.setId("replace-same");
        other.setId("replace-other");
        same.setToggleGroup(group);
        other.setToggleGroup(group);
        same.setSelected(true);
        other.selectedProperty().subscribe(chosen -> model.anotherProperty().set(chosen));
        return new VBox(8, same, other);
    }

    private Node person() {
        ComboBox<PersonSnapshot> box = Choices.box("replace-person", messages.text("tracking.replace.person"), List.of(),
                candidate -> candidate.email().isBlank() ? candidate.lastFirst() : candidate.lastFirst() + " – " + candidate.email());
        Choices.findable(box);
        box.setItems(model.candidates());
        box.setPrefWidth(FIELD);
        box.valueProperty().bindBidirectional(model.chosenProperty());
        var line = line("tracking.replace.person", box);
        Shown.when(line, model.anotherProperty().and(model.obstacleBinding().isEmpty()));
        return line;
    }

    private Node reach() {
        var fields = new VBox(8, field("tracking.replace.email", "replace-email", model.emailProperty()),
                field("tracking.replace.mobile", "replace-mobile", model.mobileProperty()));
        Shown.when(fields, model.anotherProperty().not().or(model.chosenProperty().isNotNull().and(model.obstacleBinding().isEmpty())));
        return fields;
    }

    private Node field(String name, String id, StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.setPrefWidth(FIELD);
        field.textProperty().bindBidirectional(value);
        return line(name, field);
    }

    private Node line(String name, Node field) {
        var label = new Label(messages.text(name));
        label.setLabelFor(field);
        label.setMinWidth(LABEL);
        var line = new HBox(label, field);
        line.getStyleClass().add("form-line");
        return line;
    }

    private Node card() {
        var take = new Hyperlink(messages.text("tracking.replace.card.take"));
        take.setId("replace-card-take");
        take.setOnAction(_ -> {
            take.setVisited(false);
            model.takeCard();
        });
        var line = new VBox(TextLine.of("replace-card", "muted", model.cardBinding()), take);
        Shown.when(line, model.cardBinding().isNotEmpty());
        return line;
    }

    private Node everywhere() {
        var box = new CheckBox();
        box.setId("replace-everywhere");
        box.setWrapText(true);
        box.textProperty().bind(Bindings.createStringBinding(
                () -> messages.count("tracking.replace.everywhere", model.othersProperty().get()), model.othersProperty()));
        box.selectedProperty().bindBidirectional(model.everywhereProperty());
        Shown.when(box, model.othersProperty().greaterThan(0));
        return box;
    }

    private Node buttons(Runnable close) {
        Button go = Styles.button("", "mdi2a-account-switch-outline", () -> model.replace(close));
        go.textProperty().bind(Bindings.when(model.anotherProperty()).then(messages.text("tracking.replace.go.other"))
                .otherwise(messages.text("tracking.replace.go.same")));
        go.setId("replace-go");
        go.disableProperty().bind(model.readyBinding().not());
        Button leave = Styles.button(messages.text("tracking.extend.leave"), "", close);
        leave.setId("replace-leave");
        leave.disableProperty().bind(model.workingProperty());
        return WindowFoot.of(leave, go);
    }
}
