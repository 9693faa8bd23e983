package fr.paraphe.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The foot of a window that does one thing: what leaves it without, by Escape too, then what does it, by Enter too. */
public final class WindowFoot {
    private WindowFoot() {}

    /** Returns the foot. */
    public static Node of(Button leave, Button go) {
        leave.setCancelButton(true);
        go.setDefaultButton(true);
        go.getStyleClass().add("accent");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(space, leave, go);
        line.getStyleClass().addAll("toolbar", "form-line");
        return line;
    }
}
