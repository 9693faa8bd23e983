package fr.paraphe.desktop.kit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/** Shows its content larger or smaller, laid out again for the room that is left (RGAA 10.4); menus and tooltips follow by their text. */
public final class ZoomPane extends Region {
    /** The natural size of the text, as the sheets have it. */
    private static final double TEXT = 13;

    private final Node content;
    private final DoubleProperty zoom;
    private String sheet = "";

    /** Creates the pane around {@code content}, at {@code zoom} (1 is the natural size). */
    public ZoomPane(Node content, DoubleProperty zoom) {
        this.content = content;
        this.zoom = zoom;
        var scale = new Scale();
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
        content.getTransforms().add(scale);
        getChildren().add(content);
        zoom.addListener(_ -> {
            requestLayout();
            dress(getScene());
        });
        sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.getStylesheets().remove(sheet);
            }
            dress(now);
        });
    }

    /** Returns the size of the text at the zoom of the moment, for windows of their own. */
    double textSize() {
        return TEXT * zoom.get();
    }

    /** Menus, lists of choices and tooltips are windows of their own, which take the sheets of their owner but not its scale. */
    private void dress(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        scene.getStylesheets().remove(sheet);
        String rules = ".root.popup, .context-menu, .tooltip { -fx-font-size: " + textSize() + "px; }";
        sheet = "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
        scene.getStylesheets().add(sheet);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / zoom.get(), getHeight() / zoom.get());
    }
}
