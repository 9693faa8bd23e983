package fr.paraphe.desktop.kit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns of a table are in sight, in what order and how wide, as a person arranged them; a column that comes and goes with the rows
 * keeps its place meanwhile. Columns never met before stand as they were first described.
 */
public record ChosenColumns(List<Place> places) {
    private static final double NARROWEST = 40;
    private static final double WIDEST = 900;

    /** Where a column stands; its name is a word of letters, figures, hyphens and underscores. */
    public record Place(String name, double width, boolean shown) {
        public Place {
            width = Math.clamp(width, NARROWEST, WIDEST);
        }
    }

    public ChosenColumns {
        places = List.copyOf(places);
    }

    /** Reads what {@link #text} wrote; what cannot be read is passed over. */
    public static ChosenColumns of(String text) {
        var places = new ArrayList<Place>();
        for (String part : text.split(";", -1)) {
            String[] fields = part.split(":", -1);
            if (fields.length == 3 && fields[0].matches("[A-Za-z0-9_-]{1,60}") && fields[1].matches("\\d{1,4}")) {
                places.add(new Place(fields[0], Integer.parseInt(fields[1]), fields[2].equals("1")));
            }
        }
        return new ChosenColumns(places);
    }

    /** Returns this on one line, to be remembered. */
    public String text() {
        return String.join(";", places.stream()
                .map(place -> place.name() + ":" + Math.round(place.width()) + ":" + (place.shown() ? "1" : "0")).toList());
    }

    /** Returns {@code described} as the person arranged them; one never met before comes after the one described before it. */
    public List<Place> arranged(List<Place> described) {
        Map<String, Place> known = new LinkedHashMap<>();
        places.forEach(place -> known.putIfAbsent(place.name(), place));
        List<String> wanted = described.stream().map(Place::name).toList();
        var arranged = new ArrayList<>(known.values().stream().filter(place -> wanted.contains(place.name())).toList());
        String before = "";
        for (Place place : described) {
            if (!known.containsKey(place.name())) {
                arranged.add(place(arranged, before) + 1, place);
            }
            before = place.name();
        }
        return List.copyOf(arranged);
    }

    private static int place(List<Place> among, String name) {
        return among.stream().map(Place::name).toList().indexOf(name);
    }

    /** Returns this once the columns present were arranged as {@code now}; those away keep their places. */
    public ChosenColumns with(List<Place> now) {
        Map<String, Place> present = new LinkedHashMap<>();
        now.forEach(place -> present.put(place.name(), place));
        var next = new ArrayList<Place>();
        var waiting = new ArrayList<>(now);
        for (Place place : places) {
            if (!present.containsKey(place.name())) {
                next.add(place);
            } else if (!waiting.isEmpty()) {
                next.add(waiting.removeFirst());
            }
        }
        next.addAll(waiting);
        return new ChosenColumns(next);
    }
}
