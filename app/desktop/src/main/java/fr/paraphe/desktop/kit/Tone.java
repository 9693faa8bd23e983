package fr.paraphe.desktop.kit;

import java.util.Locale;

/** What a pill's colour says; words and symbols say it too. */
public enum Tone {
    SUCCESS,
    DANGER,
    WARNING,
    ACCENT,
    DONE,
    NEUTRAL;

    /** Returns the style class. */
    public String styleClass() {
        return "pill-" + name().toLowerCase(Locale.ROOT);
    }
}
