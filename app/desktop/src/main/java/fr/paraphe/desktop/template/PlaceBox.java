package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SinglePage;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.SignaturePlace;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The box in which a role signs, on its page: dragged by its middle, sized by its lower right corner; by the keyboard arrows move it (Ctrl:
 * point by point), with Maj they size it, Suppr takes it away.
 */
final class PlaceBox extends StackPane {
    /** About a millimetre, in points. */
    private static final int STEP = 3;
    private static final double CORNER = 16;
    private static final double SMALLEST_WORDS = 10;
    private static final double WORDS = 12;

    private final PlacesViewModel model;
    private final SinglePage page;
    private final Label words;
    private @Nullable Drag drag;
    private SignaturePlace place;

    /** What is dragged: from where on the layer, the place as it was, and whether it is sized. */
    private record Drag(Point2D from, SignaturePlace place, boolean sizing) {
        SignaturePlace to(Point2D at, double scale) {
            int right = (int) Math.round((at.getX() - from.getX()) / scale);
            int up = (int) Math.round((from.getY() - at.getY()) / scale);
            return sizing ? place.sized(place.width() + right, place.height() - up) : place.moved(right, up);
        }
    }

    PlaceBox(PlacesViewModel model, SignaturePlace place, SinglePage page, Messages messages) {
        this.model = model;
        this.place = place;
        this.page = page;
        SignatoryRole role = place.role();
        setId("place-" + RolesGrid.id(role));
        words = new Label(role.label());
        words.setWrapText(true);
        words.setMouseTransparent(true);
        var corner = new Region();
        corner.getStyleClass().add("place-corner");
        corner.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        corner.setCursor(Cursor.SE_RESIZE);
        setAlignment(corner, Pos.BOTTOM_RIGHT);
        getChildren().setAll(words, corner);
        getStyleClass().addAll("signature-zone", "place-box");
        setCursor(Cursor.MOVE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(messages.text("template.places.keys"));
        followMouse();
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.chosenProperty().set(role);
                page.reveal(this);
            }
        });
    }

    private void followMouse() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            drag = new Drag(at(event), place, inCorner(event));
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            lay(model.fitted(dragged(event)));
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            SignaturePlace wanted = dragged(event);
            drag = null;
            if (!wanted.equals(place)) {
                model.put(wanted);
            }
            lay(place);
            event.consume();
        });
    }

    private boolean inCorner(MouseEvent event) {
        return event.getX() > getWidth() - CORNER && event.getY() > getHeight() - CORNER;
    }

    private SignaturePlace dragged(MouseEvent event) {
        Drag now = drag;
        return now == null ? place : now.to(at(event), page.scaleProperty().get());
    }

    private Point2D at(MouseEvent event) {
        return page.layer().sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private void key(KeyEvent event) {
        int step = event.isShortcutDown() ? 1 : STEP;
        boolean known = switch (event.getCode()) {
            case LEFT -> act(event.isShiftDown(), -step, 0);
            case RIGHT -> act(event.isShiftDown(), step, 0);
            case UP -> act(event.isShiftDown(), 0, step);
            case DOWN -> act(event.isShiftDown(), 0, -step);
            case DELETE, BACK_SPACE -> {
                model.remove();
                yield true;
            }
            default -> false;
        };
        if (known) {
            event.consume();
        }
    }

    /** Sizes downwards, as the corner does: an arrow that goes up makes the box less high. */
    private boolean act(boolean sizing, int right, int up) {
        if (sizing) {
            model.resize(right, -up);
        } else {
            model.move(right, up);
        }
        return true;
    }

    /** Shows the role at {@code next}. */
    void show(SignaturePlace next) {
        place = next;
        setAccessibleText(model.spoken(next));
        lay(next);
        if (isFocused()) {
            page.reveal(this);
        }
    }

    private void lay(SignaturePlace shown) {
        double scale = page.scaleProperty().get();
        double width = shown.width() * scale;
        double height = shown.height() * scale;
        setMinSize(width, height);
        setMaxSize(width, height);
        resizeRelocate(shown.x() * scale, page.layer().getHeight() - (shown.y() + shown.height()) * scale, width, height);
        words.setStyle("-fx-font-size: " + Math.max(SMALLEST_WORDS, WORDS * scale) + "px;");
    }
}
