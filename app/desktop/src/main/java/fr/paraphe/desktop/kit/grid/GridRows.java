package fr.paraphe.desktop.kit.grid;

import static fr.paraphe.desktop.kit.grid.PageCache.PAGE;

import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.shared.listing.ListKey;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import fr.paraphe.domain.shared.listing.Listing;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a listing as a list of known size, read page after page by the key where the former page ends, so that any place is reached
 * in one question; a row not there yet reads as {@link #ABSENT}. To be used on the screen's thread only.
 */
public final class GridRows extends ObservableListBase<ListRow> implements RandomAccess {
    /** What a row that has not arrived reads as. */
    public static final ListRow ABSENT = new ListRow(new UUID(0, 0), List.of(), new ListKey(List.of(), new UUID(0, 0)));

    /** How far the reading is. */
    public enum State {
        /** Nothing read yet, or another question asked: the former rows stay in sight. */
        LOADING,
        /** The first rows are there, the number of rows is not. */
        COUNTING,
        /** Everything is known. */
        READY,
        /** The last reading failed. */
        FAILED
    }

    private record Fresh(Listing.Pages pages, Map<Integer, List<ListRow>> read) {}

    private static final int AT_ONCE = 2;
    private static final int REREAD = 3;

    private final Listing listing;
    private final TaskRunner runner;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ArrayDeque<Integer> wanted = new ArrayDeque<>();
    private PageCache cache = new PageCache(ListQuery.ALL);
    private ListQuery asked = ListQuery.ALL;
    private Listing.@Nullable Pages early;
    private boolean firstThere;
    private int size;
    private int generation;
    private boolean mended;

    /** Creates an empty list; {@code failed} hears why rows could not be read. */
    public GridRows(Listing listing, TaskRunner runner, Consumer<Exception> failed) {
        this.listing = listing;
        this.runner = runner;
        this.failed = failed;
    }

    /** Asks another question: its first page is shown at once, the number of rows follows; answers to former questions are ignored. */
    public void ask(ListQuery query) {
        int mine = ++generation;
        asked = query;
        early = null;
        firstThere = false;
        mended = false;
        state.set(State.LOADING);
        runner.run(() -> listing.after(query, null, PAGE), first -> whenCurrent(mine, () -> first(query, first)), e -> fail(mine, e));
        runner.run(() -> listing.pages(query, PAGE), pages -> whenCurrent(mine, () -> counted(pages)), e -> fail(mine, e));
    }

    /** Reads the same question again, with the pages looked at last: scroll and focus stay where they are. */
    public void refresh() {
        if (state.get() == State.LOADING || state.get() == State.FAILED || !asked.equals(cache.query())) {
            ask(asked);
            return;
        }
        int mine = ++generation;
        List<Integer> numbers = cache.latest(REREAD);
        ListQuery query = asked;
        runner.run(() -> read(query, numbers), fresh -> whenCurrent(mine, () -> refreshed(query, fresh)), e -> fail(mine, e));
    }

    private Fresh read(ListQuery query, List<Integer> numbers) {
        Listing.Pages pages = listing.pages(query, PAGE);
        Map<Integer, List<ListRow>> read = new LinkedHashMap<>();
        for (int number : numbers) {
            if ((long) number * PAGE < pages.count() && number <= pages.ends().size()) {
                read.put(number, listing.after(query, number == 0 ? null : pages.ends().get(number - 1), PAGE));
            }
        }
        return new Fresh(pages, read);
    }

    private void first(ListQuery query, List<ListRow> rows) {
        var old = cache;
        cache = new PageCache(query);
        cache.put(0, rows);
        wanted.clear();
        firstThere = true;
        Listing.Pages known = early;
        early = null;
        boolean whole = rows.size() < PAGE;
        announce(old, known == null ? rows.size() : (int) known.count());
        if (known != null) {
            cache.ends(known.ends());
        }
        state.set(known != null || whole ? State.READY : State.COUNTING);
    }

    private void counted(Listing.Pages pages) {
        if (!firstThere) {
            early = pages;
            return;
        }
        cache.ends(pages.ends());
        resize((int) pages.count());
        state.set(State.READY);
    }

    private void refreshed(ListQuery query, Fresh fresh) {
        var old = cache;
        cache = new PageCache(query);
        cache.ends(fresh.pages().ends());
        fresh.read().forEach(cache::put);
        wanted.clear();
        announce(old, (int) fresh.pages().count());
        state.set(State.READY);
    }

    /** Tells of another content by updates and by what the end gains or loses: a replacement would lose selection and scroll. */
    private void announce(PageCache old, int count) {
        beginChange();
        var touched = old.numbers();
        touched.addAll(cache.numbers());
        for (int number : touched) {
            for (int i = number * PAGE; i < Math.min((number + 1) * PAGE, Math.min(size, count)); i++) {
                nextUpdate(i);
            }
        }
        resize(count);
        endChange();
    }

    private void resize(int count) {
        int was = size;
        beginChange();
        size = count;
        if (count > was) {
            nextAdd(was, count);
        } else if (count < was) {
            nextRemove(count, Collections.nCopies(was - count, ABSENT));
        }
        endChange();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public ListRow get(int index) {
        int number = Objects.checkIndex(index, size) / PAGE;
        List<ListRow> page = cache.page(number);
        if (page == null) {
            want(number);
            page = cache.page(number);
        }
        return page == null || index % PAGE >= page.size() ? ABSENT : page.get(index % PAGE);
    }

    /** The page looked at last goes first; those that scrolled by meanwhile are forgotten, and asked for again if painted again. */
    private void want(int number) {
        if (!cache.reaches(number) || wanted.contains(number)) {
            return;
        }
        if (cache.onTheirWay() < AT_ONCE) {
            fetch(number);
            return;
        }
        wanted.addFirst(number);
        while (wanted.size() > AT_ONCE) {
            wanted.removeLast();
        }
    }

    private void fetch(int number) {
        if (!cache.begin(number)) {
            return;
        }
        var from = cache;
        var last = from.before(number);
        runner.run(() -> listing.after(from.query(), last, PAGE), rows -> arrived(from, number, rows), e -> {
            from.end(number);
            failed.accept(e);
        });
    }

    private void arrived(PageCache from, int number, List<ListRow> rows) {
        from.put(number, rows);
        if (from != cache) {
            return;
        }
        beginChange();
        for (int i = number * PAGE; i < Math.min((number + 1) * PAGE, size); i++) {
            nextUpdate(i);
        }
        endChange();
        Integer next = wanted.pollFirst();
        if (next != null) {
            fetch(next);
        }
        boolean vanished = rows.size() < PAGE && (long) number * PAGE + rows.size() < size;
        if (vanished && !mended) {
            mended = true;
            refresh();
        }
    }

    /** Reads {@code id} again in the background; the whole list when the question no longer finds it. */
    public void refresh(UUID id) {
        var from = cache;
        runner.run(() -> listing.row(from.query(), id), found -> {
            if (found.isEmpty()) {
                refresh();
            } else if (from == cache && cache.indexOf(id) >= 0) {
                beginChange();
                nextUpdate(cache.replace(found.get()));
                endChange();
            }
        }, failed);
    }

    /** Gives the rows from {@code first} to {@code last}, both included, to {@code done}; read in the background. */
    void range(int first, int last, Consumer<List<ListRow>> done) {
        var from = cache;
        int page = first / PAGE;
        if (!from.reaches(page)) {
            return;
        }
        var start = from.before(page);
        int skipped = first - page * PAGE;
        runner.run(() -> {
            List<ListRow> rows = listing.after(from.query(), start, last - page * PAGE + 1);
            return rows.subList(Math.min(skipped, rows.size()), rows.size());
        }, done, failed);
    }

    private void whenCurrent(int mine, Runnable action) {
        if (mine == generation) {
            action.run();
        }
    }

    private void fail(int mine, Exception e) {
        if (mine == generation) {
            generation++;
            state.set(State.FAILED);
            failed.accept(e);
        }
    }

    /** Returns how far the reading is. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Tells whether {@code row} has not arrived. */
    static boolean absent(ListRow row) {
        return row.cells().isEmpty();
    }

    /** Returns the question whose rows are in sight. */
    ListQuery query() {
        return cache.query();
    }

    /** Returns the place of a row that has arrived, or -1. */
    int indexOf(UUID id) {
        return cache.indexOf(id);
    }

    /** Returns the place of a row that has arrived, or -1; rows not yet there are never searched. */
    @Override
    public int indexOf(@Nullable Object row) {
        return row instanceof ListRow known && !absent(known) ? cache.indexOf(known.id()) : -1;
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }
}
