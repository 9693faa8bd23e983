package fr.paraphe.desktop.output;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.ShortList;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who receives the documents by e-mail: how many, who has them already, and what cannot leave with its reason. */
final class MailPane {
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
        var box = new VBox(summary, again, ShortList.of("output-mail-left", messages.text("output.mail.cannot"), model.left()), hidden);
        box.getStyleClass().add("output-options");
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
