package fr.paraphe.desktop.output;

import fr.paraphe.desktop.kit.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** The option of printing that the system's dialog does not have: one job, or one for each document. */
final class PrintPane {
    private final OutputChoices choices;
    private final Messages messages;

    PrintPane(OutputChoices choices, Messages messages) {
        this.choices = choices;
        this.messages = messages;
    }

    Node node() {
        var group = new ToggleGroup();
        var explained = new Label(messages.text("output.print.explained"));
        explained.setWrapText(true);
        explained.getStyleClass().add("muted");
        var box = new VBox(choice("output-one-job", messages.text("output.print.one-job"), true, group),
                choice("output-jobs", messages.text("output.print.jobs"), false, group), explained);
        box.getStyleClass().add("output-options");
        return box;
    }

    private Node choice(String id, String words, boolean oneJob, ToggleGroup group) {
        var button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setOnAction(_ -> choices.oneJobProperty().set(oneJob));
        choices.oneJobProperty().subscribe(now -> button.setSelected(now == oneJob));
        return button;
    }
}
