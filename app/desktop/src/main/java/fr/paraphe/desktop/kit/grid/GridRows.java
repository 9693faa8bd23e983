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
import java.util.Optional;
import java.util.RandomAccess;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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

    private record Fresh(Listing.Pages pages, Map<Integer, List<ListRow>> read, List<Listing.ValueCount> groups) {}

    private static final int AT_ONCE = 2;
    private static final int REREAD = 3;

    private final Listing listing;
    private final TaskRunner runner;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final GridGroups groups = new GridGroups();
    private final ArrayDeque<Integer> wanted = new ArrayDeque<>();
    private PageCache cache = new PageCache(ListQuery.ALL);
    private ListQuery asked = ListQuery.ALL;
    private Listing.@Nullable Pages early;
    private boolean firstThere;
    private int count;
    private int generation;
    private boolean mended;

    /** Creates an empty list; {@code failed} hears why rows could not be read. */
    public GridRows(Listing listing, TaskRunner runner, Consumer<Exception> failed) {
        this.listing = listing;
        this.runner = runner;
        this.failed = failed;
    }

    /** Asks another question; {@code underHeadings}, one for each value of what it sorts by first. */
    void ask(ListQuery query, boolean underHeadings) {
        groups.by(underHeadings ? query.sorts().subList(0, 1) : List.of());
        ask(query);
    }

    /** Asks another question: its first page is shown at once, the number of rows follows; answers to former questions are ignored. */
    public void ask(ListQuery query) {
        int mine = ++generation;
        asked = query;
        early = null;
        firstThere = false;
        mended = false;
        state.set(State.LOADING);
        if (groups.on()) {
            runner.run(() -> read(query, List.of(0)), fresh -> whenCurrent(mine, () -> refreshed(query, fresh)), e -> fail(mine, e));
            return;
        }
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
        boolean under = groups.on();
        Listing.Pages pages = listing.pages(query, PAGE);
        Map<Integer, List<ListRow>> read = new LinkedHashMap<>();
        for (int number : numbers) {
            if ((long) number * PAGE < pages.count() && number <= pages.ends().size()) {
                read.put(number, listing.after(query, number == 0 ? null : pages.ends().get(number - 1), PAGE));
            }
        }
        return new Fresh(pages, read, under ? listing.groups(query, GridGroups.MOST + 1) : List.of());
    }

    private void first(ListQuery query, List<ListRow> rows) {
        var old = cache;
        cache = new PageCache(query);
        groups.take(List.of());
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
        if (!groups.take(fresh.groups())) {
            return;
        }
        var old = cache;
        cache = new PageCache(query);
        cache.ends(fresh.pages().ends());
        fresh.read().forEach(cache::put);
        wanted.clear();
        announce(old, (int) fresh.pages().count());
        state.set(State.READY);
    }

    /** Tells of another content by updates and by what the end gains or loses: a replacement would lose selection and scroll. */
    private void announce(PageCache old, int rows) {
        var touched = old.numbers();
        touched.addAll(cache.numbers());
        GridOutline next = groups.next(rows);
        int shown = Math.min(size(), next.size(rows));
        beginChange();
        if (groups.outline().flat() && next.flat()) {
            touched.forEach(number -> update(number * PAGE, Math.min((number + 1) * PAGE, shown)));
        } else {
            update(0, shown);
        }
        resize(rows);
        endChange();
    }

    private void update(int from, int to) {
        for (int place = from; place < to; place++) {
            nextUpdate(place);
        }
    }

    private void resize(int rows) {
        int was = size();
        beginChange();
        count = rows;
        groups.settle(rows);
        if (size() > was) {
            nextAdd(was, size());
        } else if (size() < was) {
            nextRemove(size(), Collections.nCopies(was - size(), ABSENT));
        }
        endChange();
    }

    /** Folds the group whose heading stands at {@code place}, or unfolds it; the rows around it stay where they are. */
    void fold(int place, boolean fold) {
        heading(place).filter(group -> group.folded() != fold).ifPresent(group -> {
            beginChange();
            groups.set(group.value(), fold);
            groups.settle(count);
            nextUpdate(place);
            if (fold) {
                nextRemove(place + 1, Collections.nCopies(group.count(), ABSENT));
            } else {
                nextAdd(place + 1, place + 1 + group.count());
            }
            endChange();
        });
    }

    /** Folds all groups, or unfolds them. */
    void foldAll(boolean fold) {
        groups.setAll(fold);
        beginChange();
        update(0, Math.min(size(), groups.next(count).size(count)));
        resize(count);
        endChange();
    }

    /** Returns how many places there are: one for each row in sight and, in a grouped list, one for each heading. */
    @Override
    public int size() {
        return groups.outline().size(count);
    }

    /** Returns how many rows the question finds, in sight or folded. */
    int count() {
        return count;
    }

    /** Returns the heading at {@code place}, nothing where a row stands. */
    Optional<GridOutline.Group> heading(int place) {
        return groups.outline().heading(place);
    }

    @Override
    public ListRow get(int index) {
        return groups.heading(Objects.checkIndex(index, size())).orElseGet(() -> row(groups.outline().row(index)));
    }

    private ListRow row(int row) {
        int number = row / PAGE;
        List<ListRow> page = cache.page(number);
        if (page == null) {
            want(number);
            page = cache.page(number);
        }
        return page == null || row % PAGE >= page.size() ? ABSENT : page.get(row % PAGE);
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
        for (int row = number * PAGE; row < Math.min((number + 1) * PAGE, count); row++) {
            updateRow(row);
        }
        endChange();
        Integer next = wanted.pollFirst();
        if (next != null) {
            fetch(next);
        }
        boolean vanished = rows.size() < PAGE && (long) number * PAGE + rows.size() < count;
        if (vanished && !mended) {
            mended = true;
            refresh();
        }
    }

    private void updateRow(int row) {
        int place = groups.outline().place(row);
        if (place >= 0) {
            nextUpdate(place);
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
                updateRow(cache.replace(found.get()));
                endChange();
            }
        }, failed);
    }

    /** Gives the rows at the places from {@code from} to {@code to}, both included, to {@code done}; read in the background. */
    void range(int from, int to, Consumer<List<ListRow>> done) {
        GridOutline shown = groups.outline();
        int last = shown.row(to);
        int first = shown.row(from);
        if (shown.flat()) {
            between(first, last, done);
        } else {
            between(first, last, rows -> done.accept(IntStream.range(0, rows.size())
                    .filter(i -> shown.place(first + i) >= from && shown.place(first + i) <= to).mapToObj(rows::get).toList()));
        }
    }

    private void between(int first, int last, Consumer<List<ListRow>> done) {
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

    /** Tells whether {@code row} has not arrived, or is a heading and no row at all. */
    static boolean absent(ListRow row) {
        return row.cells().isEmpty();
    }

    /** Returns the groups. */
    GridGroups groups() {
        return groups;
    }

    /** Returns the question whose rows are in sight. */
    ListQuery query() {
        return cache.query();
    }

    /** Returns the place of a row that has arrived, or -1. */
    int indexOf(UUID id) {
        int row = cache.indexOf(id);
        return row < 0 ? -1 : groups.outline().place(row);
    }

    /** Returns the place of a row that has arrived, or -1; rows not yet there are never searched. */
    @Override
    public int indexOf(@Nullable Object row) {
        return row instanceof ListRow known && !absent(known) ? indexOf(known.id()) : -1;
    }

    @Override
    public boolean contains(@Nullable Object row) {
        return indexOf(row) >= 0;
    }
}
