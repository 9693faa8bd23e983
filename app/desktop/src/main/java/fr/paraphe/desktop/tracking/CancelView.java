package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.ShortList;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.TextLine;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The window that cancels circuits: what is lost, why it is done, and how far it is (E26). */
public final class CancelView {
    private final CancelViewModel model;
    private final Messages messages;
    private final TextField reason = new TextField();
    private final BorderPane root = new BorderPane();

    /** Creates the window's content; {@code close} closes it. */
    public CancelView(CancelViewModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        var form = new VBox(why(), number(), inform());
        form.getStyleClass().add("cancel-form");
        form.disableProperty().bind(model.workingProperty());
        var page = new VBox(TextLine.of("cancel-summary", "card-title", model.summaryProperty()),
                ShortList.of("cancel-lost", messages.text("tracking.cancel.lost.title"), model.lost()),
                ShortList.of("cancel-left", messages.text("tracking.cancel.left.title"), model.left()),
                TextLine.of("cancel-problem", "field-error", model.problemProperty()));
        page.getStyleClass().add("cancel-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        root.setCenter(scroll);
        root.setBottom(new VBox(form, buttons(close))); // in sight however long the lists are
    }

    /** Returns the content. */
    public Parent node() {
        return root;
    }

    /** Puts the keyboard where the reason is typed. */
    public void focus() {
        reason.requestFocus();
    }

    private Node why() {
        reason.setId("cancel-reason");
        reason.textProperty().bindBidirectional(model.reasonProperty());
        var name = new Label(messages.text("tracking.cancel.reason"));
        name.setLabelFor(reason);
        var usual = new FlowPane();
        usual.getStyleClass().add("usual-reasons");
        for (String words : model.usualReasons()) {
            var link = new Hyperlink(words);
            link.setAccessibleText(messages.text("tracking.cancel.reason.usual", words));
            link.setOnAction(_ -> {
                link.setVisited(false);
                model.reasonProperty().set(words);
                reason.requestFocus();
            });
            usual.getChildren().add(link);
        }
        return new VBox(name, reason, usual);
    }

    private Node number() {
        var field = new TextField();
        field.setId("cancel-number");
        field.setPrefColumnCount(6);
        field.textProperty().bindBidirectional(model.typedProperty());
        var name = new Label(messages.text("tracking.cancel.number"));
        name.setLabelFor(field);
        var line = new HBox(name, field);
        line.getStyleClass().add("form-line");
        Shown.when(line, Bindings.createBooleanBinding(model::asksNumber, model.planProperty()));
        return line;
    }

    private Node inform() {
        var box = new CheckBox(messages.text("tracking.cancel.inform"));
        box.setId("cancel-inform");
        box.selectedProperty().bindBidirectional(model.informProperty());
        return box;
    }

    private Node buttons(Runnable close) {
        Button go = Styles.button(messages.text("tracking.cancel.go"), "mdi2c-cancel", () -> model.cancel(close));
        go.setId("cancel-go");
        go.getStyleClass().add("danger");
        go.setDefaultButton(true);
        go.disableProperty().bind(model.readyBinding().not());
        Shown.when(go, model.workingProperty().not());
        Button stop = Styles.button(messages.text("tracking.cancel.stop"), "", model::stop);
        stop.setId("cancel-stop");
        Shown.when(stop, model.workingProperty());
        Button leave = Styles.button(messages.text("tracking.cancel.leave"), "", close);
        leave.setId("cancel-leave");
        leave.setCancelButton(true);
        leave.disableProperty().bind(model.workingProperty());
        var bar = new ProgressBar();
        bar.setAccessibleText(messages.text("tracking.cancel.title"));
        bar.progressProperty().bind(model.shareProperty());
        Shown.when(bar, model.workingProperty());
        Label missing = TextLine.of("cancel-missing", "muted", model.missingBinding());
        missing.setWrapText(false);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(bar, missing, space, leave, stop, go);
        line.getStyleClass().addAll("toolbar", "form-line");
        return line;
    }
}
