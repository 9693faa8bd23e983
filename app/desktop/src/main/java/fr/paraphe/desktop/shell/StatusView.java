package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** The line at the bottom of the window. */
final class StatusView {
    private static final int SHOWN = 12;
    private static final double ABOVE = 8;

    private final StatusViewModel model;
    private final Messages messages;
    private final HBox line = new HBox();
    private final Hyperlink message = new Hyperlink();
    private final HBox work = new HBox();
    private final VBox list = new VBox();
    private final Popup popup = new Popup();

    StatusView(StatusViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        var rows = new Label();
        rows.setId("status-rows");
        rows.textProperty().bind(model.rowsProperty());
        rows.setMinWidth(Region.USE_PREF_SIZE);
        message.setId("status-message");
        message.textProperty().bind(model.lastMessageProperty());
        message.visibleProperty().bind(model.lastMessageProperty().isNotEmpty());
        message.setAccessibleHelp(messages.text("shell.status.history"));
        message.setOnAction(_ -> history());
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        line.getStyleClass().add("status-line");
        line.getChildren().addAll(rows, message, work);
        list.getStyleClass().add("work-list");
        popup.setAutoHide(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.getContent().add(list);
        work.getStyleClass().add("status-work");
        model.works().addListener((javafx.beans.Observable _) -> works());
        works();
    }

    Node node() {
        return line;
    }

    /** One piece of work stands in the line; several are a count that opens their list. */
    private void works() {
        int count = model.works().size();
        list.getChildren().setAll(model.works().stream().map(WorkLine::new).toList());
        work.getChildren().clear();
        if (count == 1) {
            work.getChildren().add(new WorkLine(model.works().getFirst()));
        } else if (count > 1) {
            var several = new Hyperlink(messages.count("shell.work.several", count));
            several.setId("status-works");
            several.setMinWidth(Region.USE_PREF_SIZE);
            several.setOnAction(_ -> showWorks(several));
            work.getChildren().add(several);
        }
        if (count < 2) {
            popup.hide();
        }
    }

    private void showWorks(Node under) {
        popup.show(under, 0, 0);
        var corner = line.localToScreen(line.getWidth(), 0);
        popup.setX(corner.getX() - list.getWidth() - ABOVE);
        popup.setY(corner.getY() - list.getHeight() - ABOVE);
    }

    private void history() {
        var menu = new ContextMenu();
        model.history().stream().limit(SHOWN).forEach(words -> {
            var said = new MenuItem(words);
            said.setMnemonicParsing(false);
            menu.getItems().add(said);
        });
        menu.show(message, Side.TOP, 0, 0);
    }
}
