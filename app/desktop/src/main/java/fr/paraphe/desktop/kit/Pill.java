package fr.paraphe.desktop.kit;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A state as words on a coloured ground; never cut. */
public final class Pill {
    private final Label label = new Label();

    /** Creates an empty pill. */
    public Pill() {
        label.getStyleClass().add("pill");
        label.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Shows {@code words} in {@code tone}. */
    public void show(Tone tone, String words) {
        label.getStyleClass().removeAll(Arrays.stream(Tone.values()).map(Tone::styleClass).toList());
        label.getStyleClass().add(tone.styleClass());
        label.setText(words);
        label.setAccessibleText(words);
    }

    /** Returns what to put in a screen. */
    public Label node() {
        return label;
    }
}
