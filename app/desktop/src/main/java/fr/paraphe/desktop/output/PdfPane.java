package fr.paraphe.desktop.output;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.output.PdfOutput;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** The options of PDFs: how many files, and whether each document begins on a new sheet. */
final class PdfPane {
    private static final Map<PdfOutput.Form, String> NAMES = Map.of(PdfOutput.Form.EACH, "output.pdf.each",
            PdfOutput.Form.ONE, "output.pdf.one", PdfOutput.Form.ZIP, "output.pdf.zip");

    private final OutputChoices choices;
    private final Messages messages;

    PdfPane(OutputChoices choices, Messages messages) {
        this.choices = choices;
        this.messages = messages;
    }

    Node node() {
        var box = new VBox();
        box.getStyleClass().add("output-options");
        var group = new ToggleGroup();
        for (PdfOutput.Form form : PdfOutput.Form.values()) {
            var button = new RadioButton(messages.text(Objects.requireNonNull(NAMES.get(form))));
            button.setId("output-form-" + form.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setOnAction(_ -> choices.formProperty().set(form));
            choices.formProperty().subscribe(now -> button.setSelected(now == form));
            box.getChildren().add(button);
            if (form == PdfOutput.Form.ONE) {
                box.getChildren().add(evenPages());
            }
        }
        var names = new Label(messages.text("output.pdf.names"));
        names.setWrapText(true);
        names.getStyleClass().add("muted");
        box.getChildren().add(names);
        return box;
    }

    private Node evenPages() {
        var check = new CheckBox(messages.text("output.pdf.even-pages"));
        check.setId("output-even-pages");
        check.getStyleClass().add("output-under");
        check.selectedProperty().bindBidirectional(choices.evenPagesProperty());
        check.disableProperty().bind(Bindings.notEqual(choices.formProperty(), PdfOutput.Form.ONE));
        return check;
    }
}
