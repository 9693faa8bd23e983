package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.shared.listing.ListQuery.Filter;
import fr.paraphe.domain.shared.listing.ListQuery.Sort;
import fr.paraphe.domain.shared.listing.ListQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the person asks of the grid: words, asked once typing pauses, filters and sorts, asked at once. */
public final class GridQuestion {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final TaskRunner runner;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ListQuery> query = new ReadOnlyObjectWrapper<>(ListQuery.ALL);
    private final ReadOnlyStringWrapper grouped = new ReadOnlyStringWrapper("");
    private TaskRunner.@Nullable Repetition pause;

    GridQuestion(TaskRunner runner) {
        this.runner = runner;
        words.subscribe((_, now) -> typed(now));
    }

    private void typed(String now) {
        stopWaiting();
        if (!now.strip().equals(query.get().words())) {
            pause = runner.every(PAUSE, this::flush);
        }
    }

    private void stopWaiting() {
        if (pause != null) {
            pause.stop();
            pause = null;
        }
    }

    /** Asks what is typed now, without waiting for a pause. */
    void flush() {
        stopWaiting();
        query.set(query.get().searching(words.get().strip()));
    }

    /** Sorts by {@code column}: ascending, then descending, then no more; {@code add} keeps the other sorts. */
    void sort(String column, boolean add) {
        int rank = rank(column);
        Sort now = rank == 0 ? null : query.get().sorts().get(rank - 1);
        if (now == null) {
            sort(column, false, add);
        } else if (!now.descending()) {
            sort(column, true, add);
        } else {
            unsort(column, add);
        }
    }

    /** Sorts by {@code column} in one direction, after the other sorts when {@code add}; what groups stays first. */
    void sort(String column, boolean descending, boolean add) {
        List<Sort> next = kept(add);
        var sort = new Sort(column, descending);
        int at = next.stream().map(Sort::column).toList().indexOf(column);
        if (at >= 0) {
            next.set(at, sort);
        } else {
            next.add(sort);
        }
        query.set(query.get().sortedBy(next));
    }

    private void unsort(String column, boolean keepOthers) {
        if (column.equals(grouped.get())) {
            sort(column, false, true);
            return;
        }
        List<Sort> next = kept(keepOthers);
        next.removeIf(sort -> sort.column().equals(column));
        query.set(query.get().sortedBy(next));
    }

    private List<Sort> kept(boolean all) {
        return new ArrayList<>(query.get().sorts().stream().filter(sort -> all || sort.column().equals(grouped.get())).toList());
    }

    /** Puts what has the same value of {@code column} together, under a heading; by {@code then} where nothing else sorts (6.2). */
    void group(String column, String then) {
        var next = new ArrayList<>(query.get().sorts());
        next.removeIf(sort -> sort.column().equals(column) || sort.column().equals(grouped.get()));
        if (next.isEmpty() && !then.equals(column)) {
            next.add(new Sort(then, false));
        }
        next.addFirst(new Sort(column, false));
        ask(query.get().sortedBy(next), column);
    }

    /** Shows the rows without headings again, in the order that they had within their groups. */
    void ungroup() {
        var next = new ArrayList<>(query.get().sorts());
        next.removeIf(sort -> sort.column().equals(grouped.get()));
        ask(query.get().sortedBy(next), "");
    }

    /** Returns the rank of a column among the sorts, from 1; 0 when it does not sort. */
    int rank(String column) {
        return query.get().sorts().stream().map(Sort::column).toList().indexOf(column) + 1;
    }

    /** Keeps only some values of {@code column}; none of them takes the filter away. */
    void filter(String column, Set<String> values) {
        query.set(query.get().filteredBy(new Filter(column, values)));
    }

    /** Returns the values kept for {@code column}, none when it is not filtered. */
    Set<String> kept(String column) {
        return query.get().filters().stream().filter(f -> f.column().equals(column)).findFirst().map(Filter::values).orElse(Set.of());
    }

    /** Takes words and filters away, and keeps the order. */
    void clear() {
        ask(new ListQuery("", List.of(), query.get().sorts()));
    }

    /** Asks another question altogether, under headings for the values of {@code column} unless it is empty. */
    void ask(ListQuery next, String column) {
        grouped.set(column);
        ask(next);
    }

    /** Asks another question altogether. */
    public void ask(ListQuery next) {
        boolean first = next.sorts().stream().limit(1).anyMatch(sort -> sort.column().equals(grouped.get()));
        grouped.set(first ? grouped.get() : "");
        query.set(next);
        words.set(next.words());
        stopWaiting();
    }

    /** Tells whether words or filters hide rows. */
    boolean narrows() {
        return !query.get().words().isEmpty() || !query.get().filters().isEmpty();
    }

    /** Returns the column whose values are headings, empty when there are none. */
    ReadOnlyStringProperty groupedProperty() {
        return grouped.getReadOnlyProperty();
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** Returns what is asked now. */
    public ReadOnlyObjectProperty<ListQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }
}
