package fr.paraphe.desktop.kit;

import java.util.function.BooleanSupplier;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One thing at a time laid over a window's content; Échap or a click beside closes it, unless it has something to ask first, and gives the
 * focus back.
 */
public final class Overlay {
    private static final String OWN_ESCAPE = "overlay-own-escape";

    private final StackPane root;
    private final StackPane veil = new StackPane();
    private @Nullable Node before;
    private @Nullable Node first;
    private Runnable leaving = this::close;

    /** Creates the layer over {@code content}. */
    public Overlay(Node content) {
        root = new StackPane(content, veil);
        root.setAlignment(Pos.TOP_LEFT); // where there is too little room, the beginning stays in sight
        veil.getStyleClass().add("overlay-veil");
        veil.setVisible(false);
        veil.setAlignment(Pos.TOP_CENTER);
        veil.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !hasOwnEscape(event.getTarget())) {
                leaving.run();
                event.consume();
            }
        });
        root.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keep);
        veil.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (veil.equals(event.getTarget())) {
                leaving.run();
            }
        });
    }

    /** Returns the content and what may be over it. */
    public Region node() {
        return root;
    }

    /** Lays a card of {@code width} over the content, with {@code title} unless it is empty, then gives {@code focused} the focus. */
    public void open(String title, double width, Node body, Node focused) {
        if (!veil.isVisible()) {
            before = root.getScene() == null ? null : root.getScene().getFocusOwner();
        }
        var card = new VBox(body);
        card.getStyleClass().add("overlay-card");
        card.setMaxWidth(width);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        if (!title.isEmpty()) {
            var heading = new Label(title);
            heading.getStyleClass().add("card-title");
            card.getChildren().addFirst(heading);
        }
        veil.getChildren().setAll(card);
        veil.setVisible(true);
        leaving = this::close;
        first = focused;
        focused.requestFocus();
    }

    /** Makes Échap and a click beside ask {@code way} to close what is open, instead of closing it. */
    public void leaveBy(Runnable way) {
        leaving = way;
    }

    /** Leaves Échap to {@code node} while {@code busy} says that it closes something of its own. */
    public static void leaveEscape(Node node, BooleanSupplier busy) {
        node.getProperties().put(OWN_ESCAPE, busy);
    }

    private static boolean hasOwnEscape(EventTarget target) {
        return target instanceof Node node && node.getProperties().get(OWN_ESCAPE) instanceof BooleanSupplier busy && busy.getAsBoolean();
    }

    /** The focus stays in the card while it is open: what is behind the veil is not in reach. */
    private void keep(@Nullable Node owner) {
        if (veil.isVisible() && !holds(veil, owner) && first != null) {
            first.requestFocus();
        }
    }

    /** Tells whether {@code node} is {@code parent} or stands in it. */
    public static boolean holds(Node parent, @Nullable Node node) {
        Node at = node;
        while (at != null && !at.equals(parent)) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Takes away what lies over the content. */
    public void close() {
        if (!veil.isVisible()) {
            return;
        }
        veil.setVisible(false);
        veil.getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }

    /** Returns whether something lies over the content. */
    public boolean isOpen() {
        return veil.isVisible();
    }
}
