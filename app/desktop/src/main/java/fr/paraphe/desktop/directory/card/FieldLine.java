package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of a card: the name of the field, what edits it, and under it what is wrong or odd. */
final class FieldLine {
    private static final String SIGNING_RIGHT = "rights.maySign";

    private final CardModel card;
    private final FieldModel model;
    private final Messages messages;
    private final FieldEditors.Editor editor;

    FieldLine(CardModel card, FieldModel model, FieldEditors editors, Messages messages) {
        this.card = card;
        this.model = model;
        this.messages = messages;
        editor = editors.editor(model);
        editor.first().setId(id(model.field().path()));
    }

    /** Returns the identifier of the control of a field: «card-contact-email», «card-guardians-contact-email», «card-slots-0-day». */
    static String id(String path) {
        return "card-" + path.replaceAll("\\[(\\d+)]", "-$1").replaceAll("^contacts\\[[^]]*]\\.|\\[[^]]*]", "").replace('.', '-');
    }

    void addTo(GridPane grid, int row) {
        Node name = name();
        GridPane.setValignment(name, VPos.TOP);
        grid.add(name, 0, row);
        grid.add(new VBox(2, beside(), message()), 1, row);
    }

    void focus() {
        editor.first().requestFocus();
    }

    /** Returns the control that takes the cursor. */
    Node first() {
        return editor.first();
    }

    private Node name() {
        var name = new Label(messages.text(model.field().words()) + (model.field().required() ? "\u00a0*" : ""));
        name.setWrapText(true);
        name.setLabelFor(editor.first());
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("field-name");
        if (!model.field().path().endsWith(SIGNING_RIGHT)) {
            return name;
        }
        var bubble = new Tooltip(messages.text("directory.contact.signing.bubble"));
        bubble.setWrapText(true);
        bubble.setMaxWidth(420);
        bubble.setShowDelay(Duration.millis(150));
        bubble.setShowDuration(Duration.seconds(30));
        var info = new Label("", new FontIcon("mdi2i-information-outline"));
        info.setTooltip(bubble);
        info.setAccessibleText(bubble.getText());
        info.setFocusTraversable(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(4, name, info);
        line.getStyleClass().add("field-name");
        return line;
    }

    /** Returns what edits the field, to be put in a row of several. */
    Node beside() {
        var note = new Label();
        note.textProperty().bind(model.noteProperty());
        var country = new Tooltip();
        model.noteProperty().subscribe(letters -> {
            country.setText(messages.country(letters));
            note.setAccessibleText(country.getText());
        });
        note.setTooltip(country);
        note.getStyleClass().addAll("pill", "pill-neutral");
        note.visibleProperty().bind(model.noteProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        note.setMinWidth(Region.USE_PREF_SIZE);
        boolean narrow = switch (model.field().kind()) {
            case DAY, MOMENT, TIME, WHOLE, DECIMAL, POSTCODE, YES_NO, CHOICE -> true;
            default -> false;
        };
        if (!narrow) {
            HBox.setHgrow(editor.node(), Priority.ALWAYS);
        }
        var line = new HBox(6, editor.node(), note);
        line.getStyleClass().add("form-line");
        return line;
    }

    /** Returns what is wrong or odd, to be put under it. */
    Node message() {
        var words = new Label();
        words.textProperty().bind(model.messageProperty());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        model.weightProperty().subscribe(weight -> {
            words.getStyleClass().removeAll("field-error", "field-hint");
            words.getStyleClass().add(weight.equals("ERROR") ? "field-error" : "field-hint");
        });
        Button convert = Styles.button(messages.text("directory.card.convert"), "", () -> card.assent(model));
        convert.setId(id(model.field().path()) + "-convert");
        convert.visibleProperty().bind(model.askingProperty());
        convert.managedProperty().bind(convert.visibleProperty());
        var line = new VBox(4, words, convert);
        line.visibleProperty().bind(model.messageProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
