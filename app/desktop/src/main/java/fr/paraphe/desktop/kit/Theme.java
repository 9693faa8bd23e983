package fr.paraphe.desktop.kit;

import java.util.Objects;

/** The colours of the client; each has one sheet, on which every other sheet draws by name. */
public enum Theme {
    LIGHT("light"),
    DARK("dark"),
    CONTRAST("contrast");

    private final String name;

    Theme(String name) {
        this.name = name;
    }

    /** Returns the address of its sheet. */
    String sheet() {
        return Objects.requireNonNull(Theme.class.getResource("/fr/paraphe/desktop/kit/theme-" + name + ".css")).toExternalForm();
    }
}
