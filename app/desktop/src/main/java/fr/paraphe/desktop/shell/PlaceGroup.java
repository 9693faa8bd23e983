package fr.paraphe.desktop.shell;

import java.util.Locale;

/** The main tabs, in the order in which they are shown (6.1). */
public enum PlaceGroup {
    HOME("shell.group.home"),
    RESOURCES("shell.group.resources"),
    COMPANY("shell.group.company"),
    TRAINING("shell.group.training"),
    SCHOOL_LIFE("shell.group.school-life"),
    COMMUNICATION("shell.group.communication");

    private final String key;

    PlaceGroup(String key) {
        this.key = key;
    }

    /** Returns the message key of its name. */
    String key() {
        return key;
    }

    /** Returns the identifier of its tab on the screen. */
    String id() {
        return "group-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
