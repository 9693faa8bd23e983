package fr.paraphe.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Tabs on as many lines as their names need, for a pane too narrow for one: none of them hides behind a menu. */
public final class WrappedTabs {
    private final FlowPane names = new FlowPane();
    private final ToggleGroup chosen = new ToggleGroup();
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final BorderPane root = new BorderPane();

    /** Creates a pane without tabs. */
    public WrappedTabs() {
        names.getStyleClass().add("wrapped-tabs");
        names.setAccessibleRole(AccessibleRole.TAB_PANE);
        names.addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
        root.setTop(names);
    }

    /** Adds a tab, the first of which is chosen, and returns whether it is; its identifier in the screen is {@code id}. */
    public ObservableBooleanValue add(String id, String name, Node content) {
        var tab = new ToggleButton(name);
        tab.setId(id);
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.getStyleClass().setAll("sub-tab");
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setToggleGroup(chosen);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            tab.requestFocus();
        });
        tab.selectedProperty().subscribe(now -> {
            tab.setFocusTraversable(now);
            if (now) {
                root.setCenter(content);
            }
        });
        tabs.add(tab);
        names.getChildren().add(tab);
        tab.setSelected(tabs.size() == 1);
        return tab.selectedProperty();
    }

    /** Returns what to show. */
    public Region node() {
        return root;
    }

    /** The arrows choose the tab beside; Tab goes on to its content. */
    private void arrow(KeyEvent event) {
        int step = switch (event.getCode()) {
            case KeyCode.LEFT, KeyCode.UP -> -1;
            case KeyCode.RIGHT, KeyCode.DOWN -> 1;
            default -> 0;
        };
        int from = tabs.indexOf(event.getTarget());
        if (step != 0 && from >= 0) {
            ToggleButton next = tabs.get(Math.floorMod(from + step, tabs.size()));
            next.setSelected(true);
            next.requestFocus();
            event.consume();
        }
    }
}
