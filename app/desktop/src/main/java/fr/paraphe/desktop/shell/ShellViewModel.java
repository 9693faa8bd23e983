package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.Institution;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The frame around the screens: whose base it is, where one is, how large it is shown. */
public final class ShellViewModel {
    /** The zooms offered, in percent. */
    static final List<Integer> ZOOMS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private final OpenBase base;
    private final Messages messages;
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.INTERNSHIPS);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    /** Creates the frame of {@code base}, at the list of internships. */
    public ShellViewModel(OpenBase base, Messages messages) {
        this.base = base;
        this.messages = messages;
    }

    /** Goes to {@code next}. */
    public void show(Place next) {
        place.set(next);
    }

    /** Shows everything at {@code percent} of its size, between 80 and 200. */
    public void zoom(int percent) {
        zoom.set(Math.clamp(percent, ZOOMS.getFirst(), ZOOMS.getLast()) / 100.0);
    }

    /** Goes {@code steps} up or down the zooms offered. */
    public void zoomBy(int steps) {
        int now = ZOOMS.indexOf((int) Math.round(zoom.get() * 100));
        zoom(ZOOMS.get(Math.clamp(now + steps, 0, ZOOMS.size() - 1)));
    }

    /** Returns the institution, its school year and the base. */
    String heading() {
        Institution institution = base.institution();
        return messages.text("shell.title.heading", institution.name(), institution.schoolYear(), base.name());
    }

    /** Returns the name of the person at the client. */
    String user() {
        return base.actor().name();
    }

    /** Tells whether documents bear «SPÉCIMEN» (D-03). */
    boolean demonstration() {
        return base.institution().demonstration();
    }

    /** Returns the address of a place. */
    String address(Place of) {
        return messages.text(of.addressKey());
    }

    /** Returns the place in front. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place;
    }

    /** Returns the zoom, 1 for the natural size. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }
}
