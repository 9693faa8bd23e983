package fr.paraphe.desktop.kit.grid;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/** What a screen adds to its grid: its own tools at the left of the bar, what an empty list shows, its acts on a row by right click. */
public record GridParts(List<Node> tools, Node empty, List<MenuItem> rowMenu) {
    public GridParts {
        tools = List.copyOf(tools);
        rowMenu = List.copyOf(rowMenu);
    }
}
