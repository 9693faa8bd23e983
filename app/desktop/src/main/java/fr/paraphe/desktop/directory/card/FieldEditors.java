package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.fields.Field;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Makes what one types or chooses a field with. */
final class FieldEditors {
    private static final int LINES = 3;

    private final CardModel card;
    private final Messages messages;

    FieldEditors(CardModel card, Messages messages) {
        this.card = card;
        this.messages = messages;
    }

    /** An editor, and the control in it that takes the cursor. */
    record Editor(Region node, Control first) {}

    Editor editor(FieldModel model) {
        return switch (model.field().kind()) {
            case LONG_TEXT -> area(model);
            case YES_NO -> yesNo(model);
            case CHOICE -> choice(model);
            case REFERENCE -> new ReferenceEditor(card, model, messages).editor();
            default -> line(model);
        };
    }

    private Editor line(FieldModel model) {
        var field = new TextField();
        bind(field, model);
        switch (model.field().kind()) {
            case DAY -> field.setPrefColumnCount(10);
            case TIME -> field.setPrefColumnCount(5);
            case MOMENT -> field.setPrefColumnCount(14);
            case WHOLE, DECIMAL, POSTCODE -> field.setPrefColumnCount(8);
            default -> field.setMaxWidth(Double.MAX_VALUE);
        }
        field.setPromptText(prompt(model.field()));
        return new Editor(field, field);
    }

    private String prompt(Field field) {
        return switch (field.kind()) {
            case DAY -> messages.text("directory.card.prompt.day");
            case TIME -> messages.text("directory.card.prompt.time");
            case MOMENT -> messages.text("directory.card.prompt.moment");
            case MOBILE -> messages.text("directory.card.prompt.mobile");
            default -> "";
        };
    }

    private Editor area(FieldModel model) {
        var area = new TextArea();
        bind(area, model);
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        // Tab goes to the next field, as everywhere in a card
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                area.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
                event.consume();
            }
        });
        return new Editor(area, area);
    }

    private void bind(TextInputControl control, FieldModel model) {
        control.setAccessibleText(messages.text(model.field().words()));
        control.setText(model.textProperty().get());
        model.textProperty().subscribe(words -> {
            if (!control.getText().equals(words)) {
                control.setText(words);
                control.positionCaret(words.length());
            }
        });
        control.textProperty().subscribe(words -> {
            if (!words.equals(model.textProperty().get())) {
                card.type(model, words);
            }
        });
        control.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                card.leave(model);
            }
        });
        model.weightProperty().subscribe(weight ->
                control.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("wrong"), weight.equals("ERROR")));
    }

    private Editor yesNo(FieldModel model) {
        var group = new ToggleGroup();
        var yes = new RadioButton(messages.text("kit.dialog.yes"));
        var no = new RadioButton(messages.text("kit.dialog.no"));
        yes.setToggleGroup(group);
        no.setToggleGroup(group);
        yes.setAccessibleText(messages.text(model.field().words()) + " – " + yes.getText());
        no.setAccessibleText(messages.text(model.field().words()) + " – " + no.getText());
        model.textProperty().subscribe(words -> (words.equals("Oui") ? yes : no).setSelected(true));
        yes.setOnAction(_ -> card.type(model, "Oui"));
        no.setOnAction(_ -> card.type(model, "Non"));
        var box = new HBox(yes, no);
        box.getStyleClass().add("form-line");
        return new Editor(box, yes);
    }

    private Editor choice(FieldModel model) {
        var box = new ComboBox<String>();
        box.getItems().setAll(model.field().choices().stream().map(choice -> messages.text(choice.words())).toList());
        box.setAccessibleText(messages.text(model.field().words()));
        model.textProperty().subscribe(words -> {
            if (!words.equals(box.getValue())) {
                box.setValue(words);
            }
        });
        box.valueProperty().subscribe(words -> {
            if (words != null && !words.equals(model.textProperty().get())) {
                card.type(model, words);
                card.leave(model);
            }
        });
        return new Editor(box, box);
    }
}
