package fr.paraphe.desktop.kit.grid;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/**
 * What a screen adds to its grid: its own tools at the left of the bar, what an empty list shows, its acts on a row by right click, and,
 * where rows open by a pencil at their right (F192), what it says to screen readers.
 */
public record GridParts(List<Node> tools, Node empty, List<MenuItem> rowMenu, Optional<String> pencil) {
    /** Makes the parts of a grid without pencils. */
    public GridParts(List<Node> tools, Node empty, List<MenuItem> rowMenu) {
        this(tools, empty, rowMenu, Optional.empty());
    }

    public GridParts {
        tools = List.copyOf(tools);
        rowMenu = List.copyOf(rowMenu);
    }
}
