package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.CheckedIds;
import fr.paraphe.domain.merge.RepairGroup;
import fr.paraphe.domain.shared.SearchText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/**
 * The documents of the send window: what is shown, what is ticked. An incomplete document is never ticked (F091); one that becomes ready
 * is, unless the person unticked it by hand (F094).
 */
public final class SendList {
    /** From how many documents on the list is laid anew rather than line by line. */
    private static final int MANY = 50;

    private final ObservableList<SendRow> all = FXCollections.observableArrayList();
    private final FilteredList<SendRow> shown = new FilteredList<>(all);
    private final ObjectProperty<SendFilter> filter = new SimpleObjectProperty<>(SendFilter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Motive>> motive = new SimpleObjectProperty<>(Optional.empty());
    private final CheckedIds ticked = new CheckedIds();
    private final Set<UUID> unticked = new HashSet<>();

    /** One reason for which documents are shown alone: what it says, and the records concerned. */
    public record Motive(String title, Set<UUID> records) {
        public Motive {
            records = Set.copyOf(records);
        }
    }

    SendList() {
        filter.subscribe(this::narrow);
        search.subscribe(this::narrow);
        motive.subscribe(this::narrow);
    }

    private void narrow() {
        SendFilter kept = filter.get();
        List<String> words = List.of(SearchText.normalised(search.get()).split(" "));
        Optional<Motive> why = motive.get();
        shown.setPredicate(row -> kept.keeps(row)
                && why.filter(m -> !m.records().contains(row.id())).isEmpty()
                && words.stream().allMatch(row.searched()::contains));
    }

    /** Puts {@code rows} in the list; the ready ones are ticked (F091, F094). */
    void fill(List<SendRow> rows) {
        all.setAll(rows);
        ticked.clear();
        tickReady(rows);
    }

    /** Adds the rows of a long list that were checked after the first. */
    void add(List<SendRow> rows) {
        all.addAll(rows);
        tickReady(rows);
    }

    /** Puts rows checked again in the place of those that they were (F094). */
    void update(List<SendRow> rows) {
        Map<UUID, SendRow> next = rows.stream().collect(Collectors.toMap(SendRow::id, Function.identity()));
        if (rows.size() > MANY) {
            all.setAll(all.stream().map(row -> next.getOrDefault(row.id(), row)).toList());
        } else {
            Map<UUID, Integer> places = new HashMap<>();
            for (int i = 0; i < all.size(); i++) {
                places.put(all.get(i).id(), i);
            }
            next.forEach((id, row) -> Optional.ofNullable(places.get(id)).ifPresent(place -> all.set(place, row)));
        }
        tickReady(rows);
    }

    private void tickReady(List<SendRow> rows) {
        rows.stream().filter(row -> !row.ready()).forEach(row -> ticked.set(row.id(), false));
        ticked.addAll(rows.stream().filter(SendRow::ready).map(SendRow::id).filter(id -> !unticked.contains(id)).toList());
    }

    /** Goes on showing the documents of one reason alone, as they are after a repair; all of them once it is mended. */
    void narrowTo(List<RepairGroup> now) {
        motive.get().ifPresent(m -> motive.set(now.stream().filter(group -> group.title().equals(m.title())).findFirst()
                .map(group -> new Motive(m.title(), Set.copyOf(group.records())))));
    }

    /** Ticks every ready document that is shown; unticks them when all were ticked. */
    void toggleAll() {
        List<UUID> ready = shown.stream().filter(SendRow::ready).map(SendRow::id).toList();
        boolean untick = ticked.ids().containsAll(ready);
        ready.forEach(id -> tick(id, !untick));
    }

    /** Ticks or unticks a document; an incomplete one stays as it is. */
    void toggle(SendRow row) {
        if (row.ready()) {
            tick(row.id(), !ticked.contains(row.id()));
        }
    }

    private void tick(UUID id, boolean now) {
        ticked.set(id, now);
        if (now) {
            unticked.remove(id);
        } else {
            unticked.add(id);
        }
    }

    /** Leaves those unticked that were unticked by hand another day (X03). */
    void leaveOut(Set<UUID> ids) {
        unticked.addAll(ids);
    }

    /** Returns those among {@code ids} that were unticked by hand. */
    Set<UUID> leftOut(Collection<UUID> ids) {
        return ids.stream().filter(unticked::contains).collect(Collectors.toSet());
    }

    /** Takes off what was sent; the others stay as they were, ticked or not (F102). */
    void remove(Collection<UUID> sent) {
        Set<UUID> gone = new HashSet<>(sent);
        all.removeIf(row -> gone.contains(row.id()));
        gone.forEach(id -> ticked.set(id, false));
    }

    /** Returns the row of that record. */
    Optional<SendRow> row(UUID record) {
        return all.stream().filter(row -> row.id().equals(record)).findFirst();
    }

    /** Returns the ticked documents in the order of the list. */
    List<SendRow> tickedRows() {
        return all.stream().filter(row -> ticked.contains(row.id())).toList();
    }

    /** Returns how many documents {@code of} would show. */
    long count(SendFilter of) {
        return all.stream().filter(of::keeps).count();
    }

    ObservableList<SendRow> all() {
        return all;
    }

    ObservableList<SendRow> shown() {
        return shown;
    }

    CheckedIds ticked() {
        return ticked;
    }

    ObjectProperty<SendFilter> filterProperty() {
        return filter;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Optional<Motive>> motiveProperty() {
        return motive;
    }
}
