package fr.paraphe.desktop.kit;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that every grid understands (6.2), caught anywhere in one screen. */
public final class GridKeys {
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SEARCH = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REFRESH = new KeyCodeCombination(KeyCode.F5);

    private final Node screen;

    /** Creates the keys of {@code screen}. */
    public GridKeys(Node screen) {
        this.screen = screen;
    }

    /** Space: ticks or unticks the selected line. */
    public <S> GridKeys space(TableView<S> table, Consumer<S> toggle) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            S row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown() && row != null) {
                toggle.accept(row);
                event.consume();
            }
        });
        return this;
    }

    /** Ctrl+A: ticks everything. */
    public GridKeys all(Node table, Runnable all) {
        return on(table, ALL, all);
    }

    /** Ctrl+F: goes to the search box. */
    public GridKeys search(SearchField field) {
        return on(screen, SEARCH, field::focus);
    }

    /** F5: reads again. */
    public GridKeys refresh(Runnable refresh) {
        return on(screen, REFRESH, refresh);
    }

    /** Runs {@code action} on {@code keys}, anywhere in the screen. */
    public GridKeys on(KeyCombination keys, Runnable action) {
        return on(screen, keys, action);
    }

    private GridKeys on(Node node, KeyCombination keys, Runnable action) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.match(event)) {
                action.run();
                event.consume();
            }
        });
        return this;
    }
}
