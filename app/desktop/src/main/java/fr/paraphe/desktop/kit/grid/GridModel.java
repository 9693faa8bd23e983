package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SheetCopy;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.shared.listing.ListQuery;
import fr.paraphe.domain.shared.listing.ListRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What a grid decides (6.2): its rows, its question, what is ticked, its layout, its edits and its copies. */
public final class GridModel {
    /** Which rows a copy takes. */
    enum Scope {
        /** Those ticked, or else the current one. */
        CHOSEN,
        /** All that the question finds. */
        ALL
    }

    /** So many rows are read one by one rather than looked for in the whole list. */
    private static final int FEW = 50;

    private final GridSpec spec;
    private final GridPorts ports;
    private final TaskRunner runner;
    private final Messages messages;
    private final GridHost host;
    private final GridFields fields;
    private final GridRows rows;
    private final GridQuestion question;
    private final GridSelection selection = new GridSelection();
    private final GridCursor cursor;
    private final GridLayouts layouts;
    private final GridShelves filters;
    private final GridWork work = new GridWork();
    private final GridTransfer transfer;
    private final GridEdits edits;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private int anchor = -1;

    /** Creates the grid, which reads nothing before {@link #open()}. */
    public GridModel(GridSpec spec, GridPorts ports, TaskRunner runner, Messages messages, GridHost host) {
        this.spec = spec;
        this.ports = ports;
        this.runner = runner;
        this.messages = messages;
        this.host = host;
        fields = new GridFields(spec.columns(), ports.listing().columns(), messages);
        rows = new GridRows(ports.listing(), runner, e -> problem.set(messages.failure(e)));
        question = new GridQuestion(runner);
        cursor = new GridCursor(rows, host::selected);
        var recall = new GridRecall(ports.memory(), runner, spec.name(), this::fail);
        var shared = new GridRecall(ports.shared(), runner, spec.name(), this::fail);
        layouts = new GridLayouts(spec.columns(), recall, shared, runner);
        filters = new GridShelves(new GridShelf(recall, "filters"), new GridShelf(shared, "filters"));
        transfer = new GridTransfer(ports, runner, messages, host, work);
        edits = new GridEdits(ports, rows, runner, messages, host);
        question.queryProperty().subscribe(this::asked);
        rows.groups().tooManyProperty().subscribe(tooMany -> {
            if (tooMany) {
                tooManyGroups();
            }
        });
        rows.stateProperty().subscribe(now -> {
            if (now == GridRows.State.READY || now == GridRows.State.LOADING) {
                problem.set("");
            }
            count();
        });
        rows.addListener((InvalidationListener) _ -> count());
        selection.revisionProperty().subscribe(this::count);
    }

    /** Brings layouts and filters back and reads the list. */
    public void open() {
        layouts.load();
        filters.load();
        read();
    }

    /** Reads the list again: what is ticked, the current row and the place stay (F5). */
    public void refresh() {
        rows.refresh();
    }

    /** Writes what still waits to be remembered; for a screen that leaves. */
    public void close() {
        layouts.remember();
    }

    private void asked(ListQuery was, ListQuery now) {
        boolean narrowed = !was.words().equals(now.words()) || !was.filters().equals(now.filters());
        if (narrowed && selection.byQuestion()) {
            // other rows are in sight now: «all» becomes those that it meant
            Selection meant = selection.value();
            selection.clear();
            resolve(meant, selection::add);
        }
        anchor = -1;
        read();
    }

    private void read() {
        rows.ask(question.queryProperty().get(), !question.groupedProperty().get().isEmpty());
    }

    /** Puts the rows under headings, one for each value of {@code field} (6.2). */
    void group(GridField field) {
        question.group(field.name(), fields.all().getFirst().name());
    }

    private void tooManyGroups() {
        String title = fields.title(question.groupedProperty().get());
        question.ungroup();
        host.say(messages.text("kit.grid.group.many", title, GridGroups.MOST));
    }

    /** Ticks or unticks the current row (Espace). */
    void toggle() {
        UUID id = cursor.id();
        if (id != null) {
            anchor = cursor.indexProperty().get();
            selection.toggle(id);
        }
    }

    /** Ticks from the row ticked last to the one at {@code index} (Maj+Espace, Maj+clic). */
    void toggleTo(int index) {
        int from = anchor < 0 ? index : anchor;
        rows.range(Math.min(from, index), Math.max(from, index),
                found -> selection.add(found.stream().map(ListRow::id).toList()));
    }

    /** Remembers from where the next range starts. */
    void anchorAt(int index) {
        anchor = index;
    }

    /** Ticks all that the question finds; unticks all when all were ticked (Ctrl+A). */
    void toggleAll() {
        if (allTicked()) {
            selection.clear();
        } else {
            selection.all(question.queryProperty().get());
        }
    }

    boolean allTicked() {
        return rows.count() > 0 && selection.byQuestion() && ticked() == rows.count();
    }

    /** Returns how many rows are ticked. */
    public long ticked() {
        return selection.count(rows.count());
    }

    /** Gives the identifiers of the rows ticked, or of the current one when none is, to {@code action}; «all» is read in the background. */
    public void chosen(Consumer<List<UUID>> action) {
        UUID current = cursor.id();
        if (ticked() > 0) {
            resolve(selection.value(), action);
        } else if (current != null) {
            action.accept(List.of(current));
        }
    }

    private void resolve(Selection what, Consumer<List<UUID>> action) {
        switch (what) {
            case Selection.Ids(var ids) -> action.accept(List.copyOf(ids));
            case Selection.AllOf(var query, var except) -> runner.run(
                    () -> ports.listing().ids(query).stream().filter(id -> !except.contains(id)).toList(), action, this::fail);
        }
    }

    /** Gives the copy of some rows to {@code clipboard}; the whole list comes with its titles (6.2). */
    void copy(Scope scope, Consumer<SheetCopy> clipboard) {
        taken(scope).ifPresent(taken -> transfer.copy(taken, shape(), scope == Scope.ALL, clipboard));
    }

    /** Writes some rows to a file. */
    void export(Scope scope, SheetExport.Format format, Path file) {
        taken(scope).ifPresent(taken -> transfer.export(taken, shape(), spec.title(), format, file));
    }

    private GridTransfer.Shape shape() {
        return new GridTransfer.Shape(shownFields(), spec.note().stream().toList());
    }

    private Optional<GridTransfer.Rows> taken(Scope scope) {
        ListQuery query = question.queryProperty().get();
        if (scope == Scope.ALL) {
            return Optional.of(new GridTransfer.Rows(query, _ -> true, rows.count(), List.of()));
        }
        UUID current = cursor.id();
        if (ticked() == 0 && current == null) {
            return Optional.empty();
        }
        // rows ticked before another search are copied too, in the order of the list
        var everywhere = ListQuery.ALL.sortedBy(query.sorts());
        return Optional.of(switch (ticked() == 0 && current != null ? new Selection.Ids(Set.of(current)) : selection.value()) {
            case Selection.Ids(var ids) -> new GridTransfer.Rows(everywhere, row -> ids.contains(row.id()), ids.size(),
                    ids.size() <= FEW ? List.copyOf(ids) : List.of());
            case Selection.AllOf(var all, var except) ->
                    new GridTransfer.Rows(all.sortedBy(query.sorts()), row -> !except.contains(row.id()), ticked(), List.of());
        });
    }

    /** Fills the current cell's value down over the rows ticked, or below it when only the next is meant (Ctrl+D). */
    void fill(GridField field, Consumer<GridEdits.Plan> ready) {
        ListRow from = cursor.row();
        if (from != null && ticked() > 0) {
            resolve(selection.value(), targets -> edits.fill(from, field, targets, ready));
        } else if (from != null) {
            host.say(messages.text("kit.grid.fill.none"));
        }
    }

    /** Saves words, filters and sorts by name; false when the name or what it stands for is too long. */
    boolean saveFilter(String name, boolean forAll) {
        return filters.of(forAll).save(name, GridText.of(question.queryProperty().get(), question.groupedProperty().get()));
    }

    /** Asks what was saved as {@code name}. */
    void openFilter(String name, boolean shared) {
        Set<String> known = fields.all().stream().map(GridField::name).collect(Collectors.toSet());
        filters.of(shared).open(name,
                text -> GridText.query(text, known).ifPresent(query -> question.ask(query, GridText.grouped(text, query))));
    }

    GridValues values(GridField field) {
        return new GridValues(ports.listing(), runner, question, field, this::fail);
    }

    List<GridField> shownFields() {
        return layouts.layoutProperty().get().shown().stream().flatMap(place -> fields.named(place.name()).stream()).toList();
    }

    private void fail(Exception e) {
        host.say(messages.failure(e));
    }

    private void count() {
        if (rows.stateProperty().get() == GridRows.State.COUNTING) {
            host.counted(messages.text("kit.grid.counting"));
            return;
        }
        String shown = spec.counted().apply(rows.count());
        long ticked = ticked();
        host.counted(ticked == 0 ? shown : shown + " · " + messages.count("kit.grid.ticked", ticked));
    }

    /** Returns the rows. */
    public GridRows rows() {
        return rows;
    }

    /** Returns what is asked: a screen may set filters of its own. */
    public GridQuestion question() {
        return question;
    }

    /** Returns what is ticked. */
    public GridSelection selection() {
        return selection;
    }

    /** Returns the current row, none when there is none or it has not arrived. */
    public @Nullable ListRow current() {
        return cursor.row();
    }

    /** Returns why the last reading failed, empty when it did not. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    GridSpec spec() {
        return spec;
    }

    GridFields fields() {
        return fields;
    }

    GridCursor cursor() {
        return cursor;
    }

    GridLayouts layouts() {
        return layouts;
    }

    GridShelves filters() {
        return filters;
    }

    GridWork work() {
        return work;
    }

    GridEdits edits() {
        return edits;
    }

    GridHost host() {
        return host;
    }

    Messages messages() {
        return messages;
    }
}
