package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes keys as they are printed on a keyboard of the person's country: Maj, Entrée, Échap… */
final class KeyWords {
    private KeyWords() {}

    /** Returns the words of {@code keys}, such as {@code Shortcut+Shift+F}; empty for no keys. */
    static String of(String keys, Messages messages) {
        return keys.isEmpty() ? "" : Arrays.stream(keys.replace("Ignore Shift+", "").replace("'", "").split("\\+(?!$)"))
                .map(key -> word(key, messages)).collect(Collectors.joining("+"));
    }

    private static String word(String key, Messages messages) {
        return switch (key) {
            case "Shortcut" -> "Ctrl";
            case "Shift" -> messages.text("shell.key.shift");
            case "Enter" -> messages.text("shell.key.enter");
            case "Esc" -> messages.text("shell.key.escape");
            case "Space" -> messages.text("shell.key.space");
            case "Left" -> "←";
            case "Right" -> "→";
            case "Page_Up" -> messages.text("shell.key.page-up");
            case "Page_Down" -> messages.text("shell.key.page-down");
            case "+" -> messages.text("shell.key.plus");
            case "-" -> messages.text("shell.key.minus");
            default -> key;
        };
    }
}
