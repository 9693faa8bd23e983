package fr.paraphe.desktop.kit.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The order of the columns, their widths in pixels, which are in sight and which of them are frozen at the left; one at least is always in
 * sight, and the frozen ones come first.
 */
record GridLayout(List<Place> places) {
    static final double NARROWEST = 40;
    static final double WIDEST = 900;

    /** Where one column stands. */
    record Place(String name, double width, boolean shown, boolean frozen) {
        Place {
            width = Math.clamp(width, NARROWEST, WIDEST);
        }

        Place(String name, double width, boolean shown) {
            this(name, width, shown, false);
        }

        private Place wide(double other) {
            return new Place(name, other, shown, frozen);
        }

        private Place showing(boolean other) {
            return new Place(name, width, other, frozen);
        }

        private Place freezing(boolean other) {
            return new Place(name, width, shown, other);
        }
    }

    GridLayout {
        places = places.stream().sorted(Comparator.comparing(place -> !place.frozen())).toList();
    }

    /** Returns the layout that the screen describes. */
    static GridLayout of(List<GridColumn> columns) {
        return new GridLayout(columns.stream().map(c -> new Place(c.name(), c.width(), c.shown())).toList());
    }

    /** Returns this layout for a grid that has {@code columns} today: unknown names are dropped, new columns come last, as described. */
    GridLayout fitting(List<GridColumn> columns) {
        List<String> known = columns.stream().map(GridColumn::name).toList();
        List<Place> next = new ArrayList<>();
        for (Place place : places) {
            if (known.contains(place.name()) && next.stream().noneMatch(p -> p.name().equals(place.name()))) {
                next.add(place);
            }
        }
        List<String> placed = next.stream().map(Place::name).toList();
        of(columns).places().stream().filter(place -> !placed.contains(place.name())).forEach(next::add);
        var fitted = new GridLayout(next);
        return fitted.shown().isEmpty() ? of(columns) : fitted;
    }

    List<Place> shown() {
        return places.stream().filter(Place::shown).toList();
    }

    /** Returns the names of the columns in sight that are frozen. */
    List<String> frozen() {
        return shown().stream().filter(Place::frozen).map(Place::name).toList();
    }

    /** Returns this layout with a column shown or hidden; the last one in sight stays. */
    GridLayout showing(String name, boolean shown) {
        GridLayout next = with(name, place -> place.showing(shown));
        return next.shown().isEmpty() ? this : next;
    }

    /** Returns this layout with another width for a column. */
    GridLayout wide(String name, double width) {
        return with(name, place -> place.wide(width));
    }

    /** Returns this layout with a column frozen at the left, after those that are, or free again (6.2). */
    GridLayout freezing(String name, boolean frozen) {
        return with(name, place -> place.freezing(frozen));
    }

    private GridLayout with(String name, UnaryOperator<Place> change) {
        return new GridLayout(places.stream().map(place -> place.name().equals(name) ? change.apply(place) : place).toList());
    }

    /** Returns this layout with a column moved by {@code steps}, towards the left when negative; at the edge it stays. */
    GridLayout moved(String name, int steps) {
        int from = places.stream().map(Place::name).toList().indexOf(name);
        if (from < 0) {
            return this;
        }
        List<Place> next = new ArrayList<>(places);
        Place place = next.remove(from);
        next.add(Math.clamp((long) from + steps, 0, next.size()), place);
        return new GridLayout(next);
    }

    /** Returns this layout with the columns in sight in the order of {@code names}; the hidden ones keep their places. */
    GridLayout ordered(List<String> names) {
        List<Place> inSight = new ArrayList<>(shown());
        List<Place> sorted = new ArrayList<>(inSight);
        sorted.sort(Comparator.comparingInt(p -> names.contains(p.name()) ? names.indexOf(p.name()) : names.size()));
        if (sorted.equals(inSight)) {
            return this;
        }
        Collections.reverse(sorted);
        List<Place> next = new ArrayList<>();
        for (Place place : places) {
            next.add(place.shown() ? sorted.removeLast() : place);
        }
        return new GridLayout(next);
    }
}
