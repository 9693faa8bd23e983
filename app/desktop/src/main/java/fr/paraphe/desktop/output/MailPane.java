package fr.paraphe.desktop.output;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.WrappedLine;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who receives the documents by e-mail: how many, who has them already, and what cannot leave with its reason. */
final class MailPane {
    private static final double LIST = 140;

    private final MailViewModel model;
    private final Messages messages;

    MailPane(MailViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    Node node() {
        var summary = words("output-mail-summary");
        summary.textProperty().bind(model.summaryProperty());
        var again = new CheckBox();
        again.setId("output-mail-again");
        again.setWrapText(true);
        again.textProperty().bind(Bindings.createStringBinding(
                () -> messages.count("output.mail.again", model.beforeProperty().get()), model.beforeProperty()));
        again.selectedProperty().bindBidirectional(model.againProperty());
        again.visibleProperty().bind(model.beforeProperty().greaterThan(0));
        again.managedProperty().bind(again.visibleProperty());
        var hidden = words("output-mail-hidden");
        hidden.getStyleClass().add("muted");
        hidden.textProperty().bind(Bindings.createStringBinding(
                () -> messages.count("output.mail.hidden", model.hiddenProperty().get()), model.hiddenProperty()));
        hidden.visibleProperty().bind(model.hiddenProperty().greaterThan(0));
        hidden.managedProperty().bind(hidden.visibleProperty());
        var box = new VBox(summary, again, left(), hidden);
        box.getStyleClass().add("output-options");
        return box;
    }

    /** The lines that say what cannot leave, each whole whatever its length. */
    private Node left() {
        var title = words("output-mail-left-title");
        title.textProperty().bind(Bindings.createStringBinding(
                () -> messages.count("output.mail.cannot", model.left().size()), model.left()));
        var list = new ListView<>(model.left());
        list.setId("output-mail-left");
        list.accessibleTextProperty().bind(title.textProperty());
        list.setCellFactory(_ -> new WrappedLine(list));
        list.setPrefHeight(LIST);
        title.setLabelFor(list);
        var box = new VBox(title, list);
        box.getStyleClass().add("output-left");
        box.visibleProperty().bind(Bindings.isNotEmpty(model.left()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static Label words(String id) {
        var words = new Label();
        words.setId(id);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
