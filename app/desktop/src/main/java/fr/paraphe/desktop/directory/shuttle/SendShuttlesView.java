package fr.paraphe.desktop.directory.shuttle;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.ShortList;
import fr.paraphe.desktop.kit.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The window that sends sheets: who receives one, who does not and why, for how long. */
public final class SendShuttlesView {
    private final SendShuttlesViewModel model;
    private final Messages messages;
    private final BorderPane root = new BorderPane();

    /** Creates the window's content; {@code close} closes it. */
    public SendShuttlesView(SendShuttlesViewModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        var page = new VBox(summary(),
                ShortList.of("shuttle-receiving", messages.text("directory.shuttle.send.receiving"), model.receiving()),
                ShortList.of("shuttle-left", messages.text("directory.shuttle.send.left"), model.left()), life(), problem());
        page.getStyleClass().add("shuttle-send");
        root.setCenter(page);
        root.setBottom(buttons(close));
    }

    /** Returns the content. */
    public Parent node() {
        return root;
    }

    private Node summary() {
        var count = new Label();
        count.textProperty().bind(model.summaryProperty());
        count.setWrapText(true);
        count.setId("shuttle-summary");
        count.getStyleClass().add("card-title");
        var explained = new Label(messages.text("directory.shuttle.send.explained"));
        explained.setWrapText(true);
        explained.getStyleClass().add("muted");
        return new VBox(count, explained);
    }

    private Node life() {
        var spinner = new Spinner<Integer>(1, SendShuttlesViewModel.MOST_DAYS, 1);
        spinner.setEditable(true);
        spinner.setPrefWidth(90);
        spinner.setId("shuttle-days");
        model.daysProperty().subscribe(known -> spinner.getValueFactory().setValue(known.intValue()));
        spinner.valueProperty().addListener((_, _, chosen) -> model.daysProperty().set(chosen));
        var before = new Label(messages.text("directory.shuttle.send.days"));
        before.setLabelFor(spinner);
        var line = new HBox(before, spinner, new Label(messages.text("directory.shuttle.send.days.unit")));
        line.getStyleClass().add("form-line");
        return line;
    }

    private Node problem() {
        var words = new Label();
        words.textProperty().bind(model.problemProperty());
        words.setWrapText(true);
        words.getStyleClass().add("field-error");
        words.visibleProperty().bind(Bindings.isNotEmpty(model.problemProperty()));
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private Node buttons(Runnable close) {
        Button send = Styles.button(messages.text("directory.shuttle.send.go"), "mdi2e-email-fast-outline", () -> model.send(close));
        send.setId("shuttle-go");
        send.getStyleClass().add("accent");
        send.setDefaultButton(true);
        send.disableProperty().bind(model.readyBinding().not());
        Button cancel = Styles.button(messages.text("directory.shuttle.send.cancel"), "", close);
        cancel.setCancelButton(true);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(space, cancel, send);
        line.getStyleClass().addAll("toolbar", "form-line");
        return line;
    }
}
