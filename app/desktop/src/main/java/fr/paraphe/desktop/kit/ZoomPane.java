package fr.paraphe.desktop.kit;

import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows its content larger or smaller, laid out again for the room that is left (RGAA 10.4). */
public final class ZoomPane extends Region {
    private final Node content;
    private final DoubleProperty zoom;

    /** Creates the pane around {@code content}, at {@code zoom} (1 is the natural size). */
    public ZoomPane(Node content, DoubleProperty zoom) {
        this.content = content;
        this.zoom = zoom;
        var scale = new Scale();
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
        content.getTransforms().add(scale);
        getChildren().add(content);
        zoom.addListener(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / zoom.get(), getHeight() / zoom.get());
    }
}
