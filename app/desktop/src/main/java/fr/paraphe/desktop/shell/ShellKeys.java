package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Overlay;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The keys and the mouse buttons that go from place to place (6.2). */
final class ShellKeys {
    private static final KeyCombination HELP = KeyCombination.valueOf("Shortcut+Ignore Shift+'/'");

    private final ShellViewModel model;
    private final Overlay overlay;
    private final Runnable shortcuts;

    ShellKeys(ShellViewModel model, Overlay overlay, Runnable shortcuts) {
        this.model = model;
        this.overlay = overlay;
        this.shortcuts = shortcuts;
    }

    /** Listens on the whole window's content. */
    void on(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!overlay.isOpen() && handled(event)) {
                event.consume();
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.BACK || event.getButton() == MouseButton.FORWARD) {
                model.go(event.getButton() == MouseButton.BACK ? -1 : 1);
                event.consume();
            }
        });
    }

    private boolean handled(KeyEvent event) {
        KeyCode key = event.getCode();
        if (HELP.match(event) || (event.isShortcutDown() && key == KeyCode.DIVIDE)) {
            shortcuts.run();
            return true;
        }
        if (event.isAltDown() && !event.isShortcutDown() && key.isDigitKey() && digit(key) > 0) {
            model.openGroup(digit(key));
            return true;
        }
        int steps = event.isShortcutDown() && !event.isAltDown() ? steps(key, event.isShiftDown()) : 0;
        if (steps != 0) {
            model.turn(steps);
        }
        return steps != 0;
    }

    private static int steps(KeyCode key, boolean shift) {
        return switch (key) {
            case TAB -> shift ? -1 : 1;
            case PAGE_DOWN -> 1;
            case PAGE_UP -> -1;
            default -> 0;
        };
    }

    private static int digit(KeyCode key) {
        String name = key.getName();
        return name.charAt(name.length() - 1) - '0';
    }
}
