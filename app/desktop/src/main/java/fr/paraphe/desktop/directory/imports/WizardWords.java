package fr.paraphe.desktop.directory.imports;

import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The sentences that the steps show alike. */
final class WizardWords {
    private WizardWords() {}

    /** Returns the sentence at the head of a step, which says what to do there. */
    static Label intro(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("wizard-intro");
        return label;
    }

    /** Returns a sentence that says what is wrong, taking no room while nothing is. */
    static Label error(ObservableStringValue words) {
        var label = new Label();
        label.textProperty().bind(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("field-error");
        shownWhen(label, Bindings.isNotEmpty(words));
        return label;
    }

    /** Shows {@code node}, and gives it room, only while {@code shown}. */
    static void shownWhen(Node node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
