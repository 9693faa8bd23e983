package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListQuery.Filter;
import fr.paraphe.domain.shared.listing.ListQuery.Sort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the person asks of the grid: words, asked once typing pauses, filters and sorts, asked at once. */
public final class GridQuestion {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final TaskRunner runner;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ListQuery> query = new ReadOnlyObjectWrapper<>(ListQuery.ALL);
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

    /** Sorts by {@code column} in one direction, after the other sorts when {@code add}. */
    void sort(String column, boolean descending, boolean add) {
        var next = new ArrayList<>(add ? query.get().sorts() : List.<Sort>of());
        var sort = new Sort(column, descending);
        int at = add ? rank(column) - 1 : -1;
        if (at >= 0) {
            next.set(at, sort);
        } else {
            next.add(sort);
        }
        query.set(query.get().sortedBy(next));
    }

    private void unsort(String column, boolean keepOthers) {
        var next = new ArrayList<>(keepOthers ? query.get().sorts() : List.<Sort>of());
        next.removeIf(sort -> sort.column().equals(column));
        query.set(query.get().sortedBy(next));
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

    /** Asks another question altogether. */
    public void ask(ListQuery next) {
        query.set(next);
        words.set(next.words());
        stopWaiting();
    }

    /** Tells whether words or filters hide rows. */
    boolean narrows() {
        return !query.get().words().isEmpty() || !query.get().filters().isEmpty();
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** Returns what is asked now. */
    public ReadOnlyObjectProperty<ListQuery> queryProperty() {
        return query.getReadOnlyProperty();
    }
}
