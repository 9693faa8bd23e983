package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How large and in which colours everything is shown, remembered on the workstation. */
public final class Appearance {
    /** The zooms offered, in percent. */
    static final List<Integer> ZOOMS = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    private static final String ZOOM = "zoom";
    private static final String THEME = "theme";
    private static final int NATURAL = 100;

    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    /** Creates the looks as {@code memory} has them, and keeps them there. */
    public Appearance(WorkstationMemory memory) {
        memory.get(ZOOM).flatMap(Appearance::percent).ifPresent(this::zoom);
        memory.get(THEME).flatMap(name -> Arrays.stream(Theme.values()).filter(t -> t.name().equals(name)).findFirst())
                .ifPresent(theme::set);
        zoom.addListener((_, _, now) -> memory.put(ZOOM, String.valueOf(Math.round(now.doubleValue() * NATURAL))));
        theme.addListener((_, _, now) -> memory.put(THEME, now.name()));
    }

    private static Optional<Integer> percent(String words) {
        return ZOOMS.stream().filter(percent -> String.valueOf(percent).equals(words)).findFirst();
    }

    /** Shows everything at {@code percent} of its size, between 80 and 200. */
    public void zoom(int percent) {
        zoom.set(Math.clamp(percent, ZOOMS.getFirst(), ZOOMS.getLast()) / (double) NATURAL);
    }

    /** Goes {@code steps} up or down the zooms offered. */
    public void zoomBy(int steps) {
        int now = ZOOMS.indexOf((int) Math.round(zoom.get() * NATURAL));
        zoom(ZOOMS.get(Math.clamp(now + steps, 0, ZOOMS.size() - 1)));
    }

    /** Returns the zoom, 1 for the natural size. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Returns the colours. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }
}
