package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.SearchField;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a grid (6.2): some anywhere in it, most in its table; letters typed in the table go to the search box. */
final class GridKeyboard {
    private final GridModel model;
    private final GridTable table;
    private final GridActs acts;
    private final SearchField search;
    private final Map<KeyCombination, Runnable> anywhere = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> inTable = new LinkedHashMap<>();

    GridKeyboard(GridModel model, GridTable table, GridActs acts, SearchField search) {
        this.model = model;
        this.table = table;
        this.acts = acts;
        this.search = search;
    }

    /** Listens to {@code root}, the whole grid, and to its table; {@code columns} opens the choice of columns. */
    void install(Node root, Runnable columns) {
        anywhere.put(keys("Shortcut+F"), search::focus);
        anywhere.put(keys("F5"), model::refresh);
        anywhere.put(keys("Shortcut+L"), columns);
        rows();
        cells();
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> run(anywhere, event));
        table.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> run(inTable, event));
        table.node().addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        search.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                model.question().flush();
                table.node().requestFocus();
                event.consume();
            }
        });
    }

    private void rows() {
        inTable.put(keys("SPACE"), model::toggle);
        inTable.put(keys("Shift+SPACE"), () -> model.toggleTo(model.cursor().indexProperty().get()));
        inTable.put(keys("Shortcut+A"), model::toggleAll);
        inTable.put(keys("Shortcut+C"), acts::copyChosen);
        inTable.put(keys("Shortcut+Shift+C"), acts::copyAll);
    }

    private void cells() {
        inTable.put(keys("LEFT"), () -> acts.aside(-1));
        inTable.put(keys("RIGHT"), () -> acts.aside(1));
        inTable.put(keys("ENTER"), acts::enter);
        inTable.put(keys("F2"), acts::edit);
        inTable.put(keys("Shortcut+D"), acts::fill);
        inTable.put(keys("Shortcut+V"), acts::paste);
        inTable.put(keys("Alt+DOWN"), () -> table.currentField().ifPresent(acts::filter));
        inTable.put(keys("Shift+F10"), this::headMenu);
    }

    /** Shows the menu of the current column under its head. */
    private void headMenu() {
        table.currentField().ifPresent(field -> {
            Node head = table.head(field);
            table.column(field.name()).getContextMenu().show(head, Side.BOTTOM, 0, 6);
        });
    }

    private static KeyCombination keys(String name) {
        return KeyCombination.valueOf(name);
    }

    private static void run(Map<KeyCombination, Runnable> commands, KeyEvent event) {
        for (var command : commands.entrySet()) {
            if (command.getKey().match(event)) {
                event.consume();
                command.getValue().run();
                return;
            }
        }
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean word = letter.length() >= 1 && !Character.isISOControl(letter.charAt(0)) && !letter.isBlank();
        if (!word || event.isShortcutDown() || event.isMetaDown() || (event.isAltDown() && !event.isControlDown())) {
            return;
        }
        TextField field = search.field();
        field.requestFocus();
        field.setText(letter);
        field.end();
        event.consume();
    }
}
