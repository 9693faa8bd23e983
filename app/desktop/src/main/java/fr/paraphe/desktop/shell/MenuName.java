package fr.paraphe.desktop.shell;

import java.util.Locale;

/** The menus, in the order in which they are shown; a menu without any command is not shown (6.1). */
public enum MenuName {
    FILE("shell.menu.file"),
    EDIT("shell.menu.edit"),
    DATA("shell.menu.data"),
    VIEW("shell.menu.view"),
    HELP("shell.menu.help");

    private final String key;

    MenuName(String key) {
        this.key = key;
    }

    /** Returns the message key of its name, with a mnemonic. */
    String key() {
        return key;
    }

    /** Returns the identifier of the menu on the screen. */
    String id() {
        return "menu-" + name().toLowerCase(Locale.ROOT);
    }
}
