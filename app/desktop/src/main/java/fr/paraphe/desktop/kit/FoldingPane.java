package fr.paraphe.desktop.kit;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A list with a pane at its right that folds away: the list is the work and gets the room. */
public final class FoldingPane {
    private final SplitPane split;
    private final ToggleButton button;
    private final Region side;

    /** Creates the two; {@code words} name the button that folds, {@code width} is the pane's, {@code open} its first state. */
    public FoldingPane(Node list, Region side, String words, double width, boolean open) {
        this.side = side;
        split = new SplitPane(list);
        side.setPrefWidth(width);
        side.setMinWidth(width * 0.7);
        SplitPane.setResizableWithParent(side, false);
        button = new ToggleButton(words, new FontIcon("mdi2d-dock-right"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(open);
        button.selectedProperty().subscribe(this::show);
    }

    private void show(boolean open) {
        if (!open) {
            split.getItems().remove(side);
        } else if (!split.getItems().contains(side)) {
            split.getItems().add(side);
            place();
            // before the first layout there is no width to divide
            split.widthProperty().addListener(new javafx.beans.InvalidationListener() {
                @Override
                public void invalidated(javafx.beans.Observable width) {
                    split.widthProperty().removeListener(this);
                    place();
                }
            });
        }
    }

    private void place() {
        if (split.getWidth() > 0) {
            split.setDividerPositions(1 - side.getPrefWidth() / split.getWidth());
        }
    }

    /** Returns the list and its pane. */
    public Node node() {
        return split;
    }

    /** Returns the button that folds and unfolds. */
    public ToggleButton button() {
        return button;
    }
}
