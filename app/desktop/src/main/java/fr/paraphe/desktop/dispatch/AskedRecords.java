package fr.paraphe.desktop.dispatch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The records of the send window as they were asked, some perhaps twice (V84), cut so that the first are soon on the screen. */
final class AskedRecords {
    /** What fills a large screen. */
    private static final int FIRST = 60;
    private static final int NEXT = 500;

    private final Map<UUID, Integer> times = new LinkedHashMap<>();

    AskedRecords(List<UUID> ids) {
        ids.forEach(id -> times.merge(id, 1, Integer::sum));
    }

    int size() {
        return times.size();
    }

    /** Returns them, each once. */
    List<UUID> each() {
        return List.copyOf(times.keySet());
    }

    /** Forgets those that were sent. */
    void remove(Collection<UUID> sent) {
        times.keySet().removeAll(Set.copyOf(sent));
    }

    /** Returns those among {@code ids}, each as many times as it was asked, in the order asked. */
    List<UUID> among(Collection<UUID> ids) {
        return times.keySet().stream().filter(ids::contains).flatMap(id -> Collections.nCopies(times.getOrDefault(id, 1), id).stream())
                .toList();
    }

    /** Returns all of them in slices, a short one first. */
    List<List<UUID>> slices() {
        var slices = new ArrayList<List<UUID>>();
        List<UUID> each = each();
        int from = 0;
        while (from < each.size()) {
            int to = Math.min(each.size(), from + (from == 0 ? FIRST : NEXT));
            slices.add(each.subList(from, to).stream().flatMap(id -> Collections.nCopies(times.getOrDefault(id, 1), id).stream()).toList());
            from = to;
        }
        return slices;
    }
}
