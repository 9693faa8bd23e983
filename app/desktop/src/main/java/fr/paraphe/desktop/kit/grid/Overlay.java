package fr.paraphe.desktop.kit.grid;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** One panel at a time over the grid; Échap or a click beside it closes it, and the focus goes back to the table. */
final class Overlay {
    private static final double MARGIN = 6;

    private final Pane layer = new Pane();
    private final Runnable closed;
    private Subscription following = Subscription.EMPTY;

    Overlay(Runnable closed) {
        this.closed = closed;
        layer.setVisible(false);
        layer.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (layer.equals(event.getTarget())) {
                close();
            }
        });
        layer.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    Node node() {
        return layer;
    }

    boolean isOpen() {
        return layer.isVisible();
    }

    /** Shows {@code panel} under {@code anchor}, given in the scene, wholly inside the grid, with the focus in {@code first}. */
    void show(Region panel, Bounds anchor, Node first) {
        layer.getChildren().setAll(panel);
        layer.setVisible(true);
        panel.getStyleClass().add("grid-panel");
        panel.setMaxHeight(Math.max(120, layer.getHeight() - 2 * MARGIN));
        panel.applyCss();
        panel.autosize();
        following.unsubscribe();
        following = panel.layoutBoundsProperty().subscribe(() -> place(panel, anchor));
        place(panel, anchor);
        first.requestFocus();
    }

    private void place(Region panel, Bounds anchor) {
        Bounds here = layer.sceneToLocal(anchor);
        double height = Math.min(panel.prefHeight(-1), panel.getMaxHeight());
        double x = Math.clamp(here.getMinX(), MARGIN, Math.max(MARGIN, layer.getWidth() - panel.prefWidth(-1) - MARGIN));
        double y = Math.clamp(here.getMaxY() + 2, MARGIN, Math.max(MARGIN, layer.getHeight() - height - MARGIN));
        panel.relocate(x, y);
    }

    void close() {
        if (layer.isVisible()) {
            layer.setVisible(false);
            layer.getChildren().clear();
            following.unsubscribe();
            following = Subscription.EMPTY;
            closed.run();
        }
    }
}
