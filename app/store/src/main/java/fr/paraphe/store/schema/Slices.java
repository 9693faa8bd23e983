package fr.paraphe.store.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts many values into as few lists as a statement can take at once. */
public final class Slices {
    private Slices() {}

    /** Returns the values in their order, at most {@code size} a list; none when there are none. */
    public static <T> List<List<T>> of(Collection<T> values, int size) {
        List<T> all = List.copyOf(values);
        var slices = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += size) {
            slices.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return slices;
    }
}
