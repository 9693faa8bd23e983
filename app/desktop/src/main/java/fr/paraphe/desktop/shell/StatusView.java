package fr.paraphe.desktop.shell;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom of the window. */
final class StatusView {
    private final StatusViewModel model;
    private final HBox line = new HBox();
    private final Hyperlink message = new Hyperlink();

    StatusView(StatusViewModel model) {
        this.model = model;
        var rows = new Label();
        rows.setId("status-rows");
        rows.textProperty().bind(model.rowsProperty());
        rows.setMinWidth(Region.USE_PREF_SIZE);
        message.setId("status-message");
        message.textProperty().bind(model.lastMessageProperty());
        message.visibleProperty().bind(model.lastMessageProperty().isNotEmpty());
        message.setOnAction(_ -> history());
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        line.getStyleClass().add("status-line");
        line.getChildren().addAll(rows, message, work());
    }

    Node node() {
        return line;
    }

    private Node work() {
        var label = new Label();
        label.textProperty().bind(model.workLabelProperty());
        label.setMinWidth(Region.USE_PREF_SIZE);
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.workProgressProperty());
        bar.setPrefWidth(140);
        bar.setMinWidth(140);
        var act = new Button();
        act.textProperty().bind(model.workActionProperty());
        act.getStyleClass().addAll("flat", "small");
        act.setMinWidth(Region.USE_PREF_SIZE);
        act.setOnAction(_ -> model.act());
        var work = new HBox(label, bar, act);
        work.getStyleClass().add("status-work");
        work.visibleProperty().bind(model.workingProperty());
        work.managedProperty().bind(model.workingProperty());
        return work;
    }

    private void history() {
        var menu = new ContextMenu();
        model.history().forEach(words -> menu.getItems().add(new MenuItem(words)));
        menu.show(message, Side.TOP, 0, 0);
    }
}
