package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pages of one question that have arrived, the least recently looked at forgotten first; at most {@link #KEPT}. */
final class PageCache {
    /** Rows in a page. */
    static final int PAGE = 200;
    /** Pages kept: eight thousand rows. */
    static final int KEPT = 40;

    private final ListQuery query;
    private final Set<Integer> loading = new HashSet<>();
    private final LinkedHashMap<Integer, List<ListRow>> pages = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<ListRow>> eldest) {
            return size() > KEPT;
        }
    };
    private List<ListKey> ends = List.of();

    PageCache(ListQuery query) {
        this.query = query;
    }

    ListQuery query() {
        return query;
    }

    void ends(List<ListKey> known) {
        ends = known;
    }

    /** Tells whether page {@code number} can be read without those before. */
    boolean reaches(int number) {
        return number == 0 || number <= ends.size();
    }

    /** Returns what page {@code number} comes after, nothing for the first. */
    @Nullable ListKey before(int number) {
        return number == 0 ? null : ends.get(number - 1);
    }

    void put(int number, List<ListRow> rows) {
        loading.remove(number);
        pages.put(number, new ArrayList<>(rows));
    }

    /** Returns page {@code number} and counts it as looked at. */
    @Nullable List<ListRow> page(int number) {
        return pages.get(number);
    }

    /** Marks page {@code number} as on its way; false when it already was. */
    boolean begin(int number) {
        return loading.add(number);
    }

    void end(int number) {
        loading.remove(number);
    }

    int onTheirWay() {
        return loading.size();
    }

    /** Returns the numbers of the {@code most} pages looked at last. */
    List<Integer> latest(int most) {
        List<Integer> numbers = new ArrayList<>(pages.keySet());
        return List.copyOf(numbers.subList(Math.max(0, numbers.size() - most), numbers.size()));
    }

    Set<Integer> numbers() {
        return new HashSet<>(pages.keySet());
    }

    /** Returns the place of a row that is there, or -1. */
    int indexOf(UUID id) {
        for (var page : pages.entrySet()) {
            List<ListRow> rows = page.getValue();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).id().equals(id)) {
                    return page.getKey() * PAGE + i;
                }
            }
        }
        return -1;
    }

    /** Puts {@code row} in the place of the row of the same identifier, and returns that place, or -1. */
    int replace(ListRow row) {
        int index = indexOf(row.id());
        List<ListRow> page = index < 0 ? null : pages.get(index / PAGE);
        if (page != null) {
            page.set(index % PAGE, row);
        }
        return index;
    }
}
