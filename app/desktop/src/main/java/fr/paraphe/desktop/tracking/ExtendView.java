package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.NumberBox;
import fr.paraphe.desktop.kit.ShortList;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.TextLine;
import fr.paraphe.desktop.kit.WindowFoot;
import fr.paraphe.domain.tracking.ExtendRequests;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The window that moves the end of circuits: by how many days, until when (P9). */
public final class ExtendView {
    private final ExtendViewModel model;
    private final Messages messages;
    private final Spinner<Integer> days;
    private final BorderPane root = new BorderPane();

    /** Creates the window's content; {@code close} closes it. */
    public ExtendView(ExtendViewModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        days = NumberBox.of("extend-days", 1, ExtendRequests.MOST_DAYS, model.daysProperty());
        var page = new VBox(days(), TextLine.of("extend-summary", "card-title", model.summaryBinding()),
                TextLine.of("extend-problem", "field-error", model.problemProperty()),
                ShortList.of("extend-left", messages.text("tracking.cancel.left.title"), model.left()));
        page.getStyleClass().add("cancel-page");
        root.setCenter(page);
        root.setBottom(buttons(close));
    }

    /** Returns the content. */
    public Parent node() {
        return root;
    }

    /** Puts the keyboard where the days are typed. */
    public void focus() {
        days.getEditor().requestFocus();
        days.getEditor().selectAll();
    }

    private Node days() {
        var name = new Label(messages.text("tracking.extend.by"));
        name.setLabelFor(days);
        var line = new HBox(name, days, new Label(messages.text("tracking.extend.unit")));
        line.getStyleClass().add("form-line");
        var usual = new HBox();
        usual.getStyleClass().add("form-line");
        for (int number : ExtendViewModel.USUAL) {
            var link = new Hyperlink(messages.count("tracking.extend.usual", number));
            link.setOnAction(_ -> {
                link.setVisited(false);
                model.daysProperty().set(number);
            });
            usual.getChildren().add(link);
        }
        var box = new VBox(8, line, usual);
        box.disableProperty().bind(model.workingProperty());
        return box;
    }

    private Node buttons(Runnable close) {
        Button go = Styles.button(messages.text("tracking.extend.go"), "mdi2c-calendar-plus", () -> model.extend(close));
        go.setId("extend-go");
        go.disableProperty().bind(Bindings.not(model.readyBinding()));
        Button leave = Styles.button(messages.text("tracking.extend.leave"), "", close);
        leave.setId("extend-leave");
        leave.disableProperty().bind(model.workingProperty());
        return WindowFoot.of(leave, go);
    }
}
