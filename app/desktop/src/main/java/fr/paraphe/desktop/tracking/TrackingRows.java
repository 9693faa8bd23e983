package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.PagedRows;
import fr.paraphe.domain.tracking.TrackingList;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that a filter finds, page after page. */
record TrackingRows(TrackingList list, TrackingList.Filter filter) implements PagedRows.Source<TrackingRow> {
    private static final int AT_ONCE = 1_000;

    @Override
    public long count() {
        return list.count(filter);
    }

    @Override
    public List<TrackingRow> after(@Nullable TrackingRow last, int limit) {
        TrackingList.Cursor from = last == null
                ? TrackingList.Cursor.START
                : new TrackingList.Cursor(last.request().createdAt(), last.request().id());
        return list.page(filter, from, limit);
    }

    /** Returns every row. */
    List<TrackingRow> all() {
        List<TrackingRow> all = new ArrayList<>();
        List<TrackingRow> page = after(null, AT_ONCE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = page.size() < AT_ONCE ? List.of() : after(page.getLast(), AT_ONCE);
        }
        return all;
    }
}
