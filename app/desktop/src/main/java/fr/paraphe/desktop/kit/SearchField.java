package fr.paraphe.desktop.kit;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;

/** A search box that searches once the person pauses; Échap empties it. */
public final class SearchField {
    private static final Duration PAUSE = Duration.millis(200);

    private final CustomTextField field = new CustomTextField();

    /** Creates the box bound to {@code words}; {@code search} runs after each pause. */
    public SearchField(String prompt, StringProperty words, Runnable search) {
        Styles.named(field, prompt, Optional.of(prompt));
        field.setLeft(new FontIcon("mdi2m-magnify"));
        field.setId("search");
        field.getStyleClass().add("search-field");
        field.textProperty().bindBidirectional(words);
        var pause = new PauseTransition(PAUSE);
        pause.setOnFinished(_ -> search.run());
        field.textProperty().addListener(_ -> pause.playFromStart());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
    }

    /** Returns what to put in a screen. */
    public Node node() {
        return field;
    }

    /** Puts the cursor in the box. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    /** Returns the field itself. */
    public TextField field() {
        return field;
    }
}
