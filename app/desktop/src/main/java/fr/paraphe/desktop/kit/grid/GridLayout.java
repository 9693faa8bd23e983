package fr.paraphe.desktop.kit.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The order of the columns, their widths in pixels, and which are in sight; one at least always is. */
record GridLayout(List<Place> places) {
    static final double NARROWEST = 40;
    static final double WIDEST = 900;

    /** Where one column stands. */
    record Place(String name, double width, boolean shown) {
        Place {
            width = Math.clamp(width, NARROWEST, WIDEST);
        }
    }

    GridLayout {
        places = List.copyOf(places);
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

    /** Returns this layout with a column shown or hidden; the last one in sight stays. */
    GridLayout showing(String name, boolean shown) {
        var next = new GridLayout(places.stream().map(p -> p.name().equals(name) ? new Place(name, p.width(), shown) : p).toList());
        return next.shown().isEmpty() ? this : next;
    }

    /** Returns this layout with another width for a column. */
    GridLayout wide(String name, double width) {
        return new GridLayout(places.stream().map(p -> p.name().equals(name) ? new Place(name, width, p.shown()) : p).toList());
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
