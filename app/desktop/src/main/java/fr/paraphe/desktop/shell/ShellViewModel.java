package fr.paraphe.desktop.shell;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.Institution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The frame around the screens: whose base it is, where one is, where one was. */
public final class ShellViewModel {
    private static final String PLACE = "place";

    private final OpenBase base;
    private final WorkstationMemory memory;
    private final Messages messages;
    private final List<Place> places = new ArrayList<>();
    private final Map<PlaceGroup, Place> latest = new EnumMap<>(PlaceGroup.class);
    private final Trail trail = new Trail();
    private final ObjectProperty<@Nullable Address> address = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private Consumer<Address> opened = _ -> { };

    /** A part of the breadcrumb: its words, and the place it leads to unless one is there. */
    record Crumb(String words, Optional<Place> target) {}

    /** Creates the frame of {@code base}, nowhere yet. */
    public ShellViewModel(OpenBase base, WorkstationMemory memory, Messages messages) {
        this.base = base;
        this.memory = memory;
        this.messages = messages;
        named(base.institution());
    }

    /** Hears which places have a screen; the others do not exist for anybody. */
    void offer(Collection<Place> offered) {
        places.addAll(offered.stream().sorted().toList());
    }

    /**
     * Goes to the home page once documents were sent, else to the place where the workstation was last, or to the internships' list;
     * {@code shows} hears of each address from now on.
     */
    void start(Consumer<Address> shows) {
        opened = shows;
        open(Address.of(base.everSent() && places.contains(Place.HOME) ? Place.HOME : lastPlace()));
    }

    private Place lastPlace() {
        return memory.get(PLACE).flatMap(this::offered).orElseGet(() ->
                places.contains(Place.INTERNSHIPS) ? Place.INTERNSHIPS : places.getFirst());
    }

    private Optional<Place> offered(String name) {
        return places.stream().filter(place -> place.name().equals(name)).findFirst();
    }

    /** Goes to {@code next}; nothing happens when its place has no screen. */
    public void open(Address next) {
        if (places.contains(next.place())) {
            trail.visit(next);
            arrive(next);
        }
    }

    /** Goes back (negative) or forth in what was visited. */
    void go(int steps) {
        trail.go(steps).ifPresent(this::arrive);
    }

    private void arrive(Address next) {
        latest.put(next.place().group(), next.place());
        memory.put(PLACE, next.place().name());
        address.set(next);
        opened.accept(next);
    }

    /** Goes to the place of {@code group} seen last, or to its first. */
    void open(PlaceGroup group) {
        Place place = latest.get(group);
        if (place != null) {
            open(Address.of(place));
        } else if (groups().contains(group)) {
            open(Address.of(places(group).getFirst()));
        }
    }

    /** Goes to the main tab shown {@code number}th, from 1 (Alt+1…). */
    void openGroup(int number) {
        if (number <= groups().size()) {
            open(groups().get(number - 1));
        }
    }

    /** Goes {@code steps} tabs further under the same main tab, around its end (Ctrl+Tab). */
    void turn(int steps) {
        Address now = address.get();
        if (now != null) {
            List<Place> beside = places(now.place().group());
            open(Address.of(beside.get(Math.floorMod(beside.indexOf(now.place()) + steps, beside.size()))));
        }
    }

    /** Returns the main tabs that lead somewhere. */
    List<PlaceGroup> groups() {
        return Arrays.stream(PlaceGroup.values()).filter(group -> !places(group).isEmpty()).toList();
    }

    /** Returns the places under {@code group}. */
    List<Place> places(PlaceGroup group) {
        return places.stream().filter(place -> place.group() == group).toList();
    }

    /** Returns every place that has a screen. */
    List<Place> places() {
        return List.copyOf(places);
    }

    /** Returns the breadcrumb of {@code place}; the last part is where one is. */
    List<Crumb> crumbs(Place place) {
        List<String> keys = place.crumbs();
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(messages.text(place.group().key()), Optional.of(places(place.group()).getFirst())));
        for (int i = 0; i < keys.size(); i++) {
            boolean leads = i < keys.size() - 1 && keys.get(i).equals(place.tabKey());
            crumbs.add(new Crumb(messages.text(keys.get(i)), leads ? Optional.of(place) : Optional.empty()));
        }
        return crumbs;
    }

    /** Returns the breadcrumb of {@code place} in one line, as it can be typed in «Aller à…». */
    String words(Place place) {
        return String.join(" › ", crumbs(place).stream().map(Crumb::words).toList());
    }

    /** Hears how the institution is now, whose card may have been changed. */
    public void named(Institution institution) {
        heading.set(messages.text("shell.title.heading", institution.name(), institution.schoolYear(), base.name()));
    }

    /** Returns the institution, its school year and the base. */
    ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** Returns the name of the person at the client. */
    String user() {
        return base.actor().name();
    }

    /** Tells whether documents bear «SPÉCIMEN» (D-03). */
    boolean demonstration() {
        return base.institution().demonstration();
    }

    /** Returns where one is; null before the start. */
    public ReadOnlyObjectProperty<@Nullable Address> addressProperty() {
        return address;
    }

    ReadOnlyBooleanProperty behindProperty() {
        return trail.behindProperty();
    }

    ReadOnlyBooleanProperty aheadProperty() {
        return trail.aheadProperty();
    }
}
