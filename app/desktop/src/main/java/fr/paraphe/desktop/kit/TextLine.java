package fr.paraphe.desktop.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Words on as many lines as they need, which take no room while there are none. */
public final class TextLine {
    private TextLine() {}

    /** Returns a label of those words; its identifier in the screen is {@code id}. */
    public static Label of(String id, String styleClass, ObservableValue<String> words) {
        var label = new Label();
        label.setId(id);
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        Shown.when(label, Bindings.createBooleanBinding(() -> !label.getText().isEmpty(), label.textProperty()));
        return label;
    }
}
