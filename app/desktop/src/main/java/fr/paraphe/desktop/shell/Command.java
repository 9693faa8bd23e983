package fr.paraphe.desktop.shell;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/**
 * Something that can be done from a menu and from «Aller à…».
 *
 * @param words what it does, with an underscore before the letter of its mnemonic
 * @param keys its keys as {@link javafx.scene.input.KeyCombination#valueOf} reads them, such as {@code Shortcut+I}; empty for none
 * @param enabled whether it can be done now
 */
public record Command(MenuName menu, ObservableValue<String> words, String keys, ObservableBooleanValue enabled, Runnable action) {
    /** Returns a command that can always be done. */
    public static Command of(MenuName menu, String words, String keys, Runnable action) {
        return new Command(menu, new SimpleStringProperty(words), keys, new SimpleBooleanProperty(true), action);
    }

    /** Returns the same command, to be done only while {@code possible}. */
    public Command when(ObservableBooleanValue possible) {
        return new Command(menu, words, keys, possible, action);
    }

    /** Returns the words without the mnemonic. */
    String plain() {
        return words.getValue().replace("_", "");
    }

    /** Does it when it can be done. */
    void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
