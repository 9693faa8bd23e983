package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.NumberBox;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.TextLine;
import fr.paraphe.desktop.kit.WindowFoot;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The window that chooses by what rules signatories are reminded (D-14, F300, X22). */
public final class RulesView {
    private static final int MOST_DAYS = 90;
    private static final int MOST_REMINDERS = 10;
    private static final int LAST_HOUR = 24;
    private static final int ROWS = 4;

    private final RulesViewModel model;
    private final Messages messages;
    private final CheckBox automatic;
    private final BorderPane root = new BorderPane();

    /** Creates the window's content; {@code close} closes it. */
    public RulesView(RulesViewModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        automatic = choice("rules-automatic", "tracking.rules.automatic", model.automaticProperty());
        var days = new VBox(8,
                line("tracking.rules.first", number("rules-first", MOST_DAYS, model.firstProperty()), "tracking.rules.second",
                        number("rules-second", MOST_DAYS, model.secondProperty()), "tracking.rules.days"),
                line("tracking.rules.every", number("rules-every", MOST_DAYS, model.everyProperty()), "tracking.rules.most",
                        number("rules-most", MOST_REMINDERS, model.mostProperty()), "tracking.rules.times"));
        days.disableProperty().bind(model.automaticProperty().not());
        var form = new VBox(automatic, days, choice("rules-warnings", "tracking.rules.warnings", model.warningsProperty()),
                line("tracking.rules.from", NumberBox.of("rules-from", 0, LAST_HOUR - 1, model.fromProperty()), "tracking.rules.until",
                        NumberBox.of("rules-until", 1, LAST_HOUR, model.untilProperty()), "tracking.rules.hours"),
                pauses(), TextLine.of("rules-next", "muted", model.nextProperty()),
                TextLine.of("rules-note", "muted", new SimpleStringProperty(messages.text("tracking.rules.note"))),
                TextLine.of("rules-problem", "field-error", model.problemProperty()));
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

    /** Puts the keyboard on the choice of reminding or not. */
    public void focus() {
        automatic.requestFocus();
    }

    private CheckBox choice(String id, String name, BooleanProperty chosen) {
        var box = new CheckBox(messages.text(name));
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private static Node number(String id, int most, IntegerProperty number) {
        return NumberBox.of(id, 1, most, number);
    }

    /** A sentence with two numbers in it; the words before a number are its label. */
    private Node line(String before, Node one, String between, Node two, String after) {
        var line = new HBox(label(before, one), one, label(between, two), two, new Label(messages.text(after)));
        line.getStyleClass().add("form-line");
        return line;
    }

    private Label label(String words, Node of) {
        var label = new Label(messages.text(words));
        label.setLabelFor(of);
        return label;
    }

    private Node pauses() {
        var area = new TextArea();
        area.setId("rules-pauses");
        area.setPrefRowCount(ROWS);
        area.setPromptText(messages.text("tracking.rules.pause", "19/12/2026", "03/01/2027"));
        area.textProperty().bindBidirectional(model.pausesProperty());
        return new VBox(4, label("tracking.rules.pauses", area), area);
    }

    private Node buttons(Runnable close) {
        Button go = Styles.button(messages.text("tracking.rules.go"), "mdi2c-content-save-outline", () -> model.save(close));
        go.setId("rules-go");
        go.disableProperty().bind(model.readyBinding().not());
        Button leave = Styles.button(messages.text("tracking.extend.leave"), "", close);
        leave.setId("rules-leave");
        leave.disableProperty().bind(model.workingProperty());
        return WindowFoot.of(leave, go);
    }
}
