package fr.paraphe.desktop.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * A list of known size whose rows arrive page after page as they are looked at, each page after the last row of the former one; a row not
 * yet there reads as the placeholder. To be used on the screen's thread only.
 */
public final class PagedRows<T> extends ObservableListBase<T> implements RandomAccess {
    /** Where the rows come from; called in the background. */
    public interface Source<T> {
        /** Returns how many rows there are. */
        long count();

        /** Returns at most {@code limit} rows after {@code last}, from the first one when it is absent. */
        List<T> after(@Nullable T last, int limit);
    }

    private record Batch<T>(int count, List<T> rows) {}

    private static final int PAGE = 200;
    private static final int MOST = 5_000;

    private final TaskRunner runner;
    private final T placeholder;
    private final Consumer<Exception> failed;
    private final List<T> loaded = new ArrayList<>();
    private @Nullable Source<T> source;
    private int size;
    private int generation;
    private boolean loading;

    /** Creates an empty list; {@code failed} hears why rows could not be read. */
    public PagedRows(TaskRunner runner, T placeholder, Consumer<Exception> failed) {
        this.runner = runner;
        this.placeholder = placeholder;
        this.failed = failed;
    }

    /** Reads {@code next} from its first row, as many rows as were loaded before, then runs {@code done}; former answers are ignored. */
    public void load(Source<T> next, Runnable done) {
        source = next;
        int mine = ++generation;
        int limit = Math.clamp(loaded.size(), PAGE, MOST);
        loading = true;
        runner.run(() -> new Batch<>((int) next.count(), next.after(null, limit)), batch -> {
            if (mine == generation) {
                replace(batch);
                done.run();
            }
        }, e -> fail(mine, e));
    }

    /** Returns the rows that have arrived so far, in order. */
    public List<T> loaded() {
        return Collections.unmodifiableList(loaded);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public T get(int index) {
        if (Objects.checkIndex(index, size) >= loaded.size()) {
            request(index);
        }
        return index < loaded.size() ? loaded.get(index) : placeholder;
    }

    private void request(int index) {
        Source<T> from = source;
        if (loading || from == null) {
            return;
        }
        loading = true;
        int mine = generation;
        int limit = Math.clamp((long) index - loaded.size() + PAGE, PAGE, MOST);
        T last = loaded.isEmpty() ? null : loaded.getLast();
        runner.run(() -> from.after(last, limit), rows -> arrived(mine, rows, limit), e -> fail(mine, e));
    }

    private void arrived(int mine, List<T> rows, int limit) {
        if (mine != generation) {
            return;
        }
        loading = false;
        int start = loaded.size();
        beginChange();
        loaded.addAll(rows);
        for (int i = start; i < Math.min(size, loaded.size()); i++) {
            nextUpdate(i);
        }
        if (rows.size() < limit && loaded.size() < size) {
            int missing = size - loaded.size();
            size = loaded.size();
            nextRemove(size, Collections.nCopies(missing, placeholder));
        }
        endChange();
    }

    private void replace(Batch<T> batch) {
        loading = false;
        int next = Math.max(batch.count(), batch.rows().size());
        beginChange();
        if (next == size) {
            int touched = Math.max(loaded.size(), batch.rows().size());
            loaded.clear();
            loaded.addAll(batch.rows());
            for (int i = 0; i < Math.min(touched, size); i++) {
                nextUpdate(i);
            }
        } else {
            List<T> removed = new ArrayList<>(loaded);
            removed.addAll(Collections.nCopies(Math.max(0, size - loaded.size()), placeholder));
            loaded.clear();
            loaded.addAll(batch.rows());
            size = next;
            nextReplace(0, size, removed);
        }
        endChange();
    }

    private void fail(int mine, Exception e) {
        if (mine == generation) {
            loading = false;
            failed.accept(e);
        }
    }

    /** Returns the place of a loaded row, or -1; rows not yet there are never searched. */
    @Override
    public int indexOf(@Nullable Object row) {
        return loaded.indexOf(row);
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return loaded.contains(row);
    }
}
