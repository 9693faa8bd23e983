package fr.paraphe.desktop.kit.grid;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** A sentence shown at a cell: why what was typed is refused. */
final class CellNote {
    private static final double WIDEST = 380;

    private final Label words = new Label();
    private final Pane layer;

    CellNote(Pane layer) {
        this.layer = layer;
        words.setId("cell-note");
        words.getStyleClass().add("cell-note");
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        words.setManaged(false);
        words.setVisible(false);
        words.setMouseTransparent(true);
        layer.getChildren().add(words);
    }

    /** Shows {@code sentence} under {@code cell}, given in the layer, or above it where there is no room. */
    void show(Bounds cell, String sentence) {
        words.setText(sentence);
        words.applyCss();
        double width = Math.min(WIDEST, words.prefWidth(-1));
        double height = words.prefHeight(width);
        double x = Math.clamp(cell.getMinX(), 4, Math.max(4, layer.getWidth() - width - 4));
        double below = cell.getMaxY() + 3;
        double y = below + height > layer.getHeight() ? cell.getMinY() - height - 3 : below;
        words.resizeRelocate(x, y, width, height);
        words.setVisible(true);
    }

    void hide() {
        words.setVisible(false);
    }
}
