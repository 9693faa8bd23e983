package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.TextLine;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What a tab says while it has nothing to show, with what reads it again. */
final class SayingPane {
    private SayingPane() {}

    /** Returns the words, and the button under them; their identifiers in the screen begin with {@code id}. */
    static Node of(String id, LookedAt<?> reading, Messages messages) {
        Button again = Styles.button(messages.text("tracking.detail.again"), "mdi2r-refresh", reading::again);
        again.setId(id + "-again");
        Shown.when(again, reading.againProperty());
        var box = new VBox(TextLine.of(id + "-saying", "tab-saying", reading.sayingProperty()), again);
        box.getStyleClass().add("saying-pane");
        Shown.when(box, reading.sayingProperty().isNotEmpty());
        return box;
    }
}
