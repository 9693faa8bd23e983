package fr.paraphe.desktop.kit;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** Shows things or hides them; what is hidden takes no room. */
public final class Shown {
    private Shown() {}

    /** Shows {@code node} while {@code condition} holds. */
    public static void when(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    /** Shows {@code node}, or hides it. */
    public static void now(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
