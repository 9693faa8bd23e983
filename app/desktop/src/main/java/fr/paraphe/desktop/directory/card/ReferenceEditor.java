package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.fields.References.Named;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** Chooses another record as one types its name: class, company, contact, teacher. */
final class ReferenceEditor {
    private static final Duration PAUSE = Duration.millis(180);

    private final CardModel card;
    private final FieldModel model;
    private final Messages messages;
    private final TextField field = new TextField();
    private final ContextMenu proposed = new ContextMenu();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean showing;

    ReferenceEditor(CardModel card, FieldModel model, Messages messages) {
        this.card = card;
        this.model = model;
        this.messages = messages;
        field.setAccessibleText(model.field().label());
        field.setPromptText(messages.text("directory.card.prompt.reference"));
        field.setMaxWidth(Double.MAX_VALUE);
        proposed.getStyleClass().add("proposals");
        model.textProperty().subscribe(this::show);
        field.textProperty().subscribe(words -> {
            if (!showing && !words.equals(model.textProperty().get())) {
                pause.playFromStart();
            }
        });
        pause.setOnFinished(_ -> ask());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !proposed.isShowing()) {
                ask();
                event.consume();
            }
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && !proposed.isShowing()) {
                left();
            }
        });
        model.weightProperty().subscribe(weight ->
                field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("wrong"), weight.equals("ERROR")));
    }

    FieldEditors.Editor editor() {
        return new FieldEditors.Editor(field, field);
    }

    private void show(String words) {
        showing = true;
        field.setText(words);
        field.positionCaret(words.length());
        showing = false;
    }

    private void ask() {
        card.propose(model, field.getText().equals(model.textProperty().get()) ? "" : field.getText(), this::propose);
    }

    private void propose(List<Named> found) {
        proposed.getItems().setAll(found.stream().map(this::item).toList());
        if (found.isEmpty()) {
            var none = new MenuItem(messages.text("directory.card.reference.none"));
            none.setDisable(true);
            proposed.getItems().add(none);
        }
        if (field.isFocused() && field.getScene() != null) {
            proposed.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(Named named) {
        var name = new Label(named.name());
        name.getStyleClass().add("proposal-name");
        var detail = new Label(named.detail());
        detail.getStyleClass().add("muted");
        var line = new HBox(10, name, detail);
        line.setPrefWidth(Math.max(260, field.getWidth() - 30));
        var item = new CustomMenuItem(line);
        item.setOnAction(_ -> {
            pause.stop();
            card.choose(model, named);
        });
        return item;
    }

    /** An emptied field refers to nobody; words that were not chosen are forgotten. */
    private void left() {
        pause.stop();
        if (field.getText().isBlank() && !model.textProperty().get().isBlank()) {
            card.choose(model, null);
        } else {
            show(model.textProperty().get());
        }
    }
}
