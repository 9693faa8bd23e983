package fr.paraphe.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A state as words on a coloured ground; never cut. */
public final class Pill {
    private final Label label = new Label();
    private final StyleChoice style = new StyleChoice(label);

    /** Creates an empty pill. */
    public Pill() {
        label.getStyleClass().add("pill");
        label.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** Shows {@code words} in {@code tone}. */
    public void show(Tone tone, String words) {
        style.choose(tone.styleClass());
        label.setText(words);
        label.setAccessibleText(words);
    }

    /** Returns what to put in a screen. */
    public Label node() {
        return label;
    }
}
