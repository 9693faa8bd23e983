package fr.paraphe.desktop.directory.duplicates;

import fr.paraphe.desktop.directory.comparison.ComparedField;
import fr.paraphe.desktop.directory.duplicates.DuplicateDesk.Compared;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.desktop.shell.Status;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.duplicates.Duplicate;
import fr.paraphe.domain.directory.duplicates.ResolveDuplicates.Pair;
import fr.paraphe.domain.directory.fields.Field;
import fr.paraphe.domain.directory.fields.FieldCatalogue;
import fr.paraphe.domain.directory.fields.ShowField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The duplicates found, one of them side by side, and the last merge, which can be taken back (X10). */
public final class DuplicatesViewModel {
    private final DuplicateDesk desk;
    private final TaskRunner runner;
    private final Messages messages;
    private final Status status;
    private final ShowField words;
    private final MergeHistory history;
    private final BooleanBinding unmergeable;
    private final ObservableList<Duplicate> found = FXCollections.observableArrayList();
    private final ObservableList<ComparedField> fields = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Duplicate> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Pair> pair = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ChangeSet> lastMerge = new SimpleObjectProperty<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty searched = new SimpleBooleanProperty();
    private final StringProperty moved = new SimpleStringProperty("");
    private int kept;
    private int other = 1;

    /** Creates the screen's model, empty until {@link #refresh()}. */
    public DuplicatesViewModel(DuplicateDesk desk, TaskRunner runner, Messages messages, Status status, ShowField words,
            MergeHistory history) {
        this.desk = desk;
        this.runner = runner;
        this.messages = messages;
        this.status = status;
        this.words = words;
        this.history = history;
        unmergeable = Bindings.createBooleanBinding(() -> {
            ChangeSet last = lastMerge.get();
            return last != null && last.label().equals(history.undoLabel().getValue());
        }, lastMerge, history.undoLabel());
    }

    /** Searches again; the duplicate in front stays in front if it is still one. */
    public void refresh() {
        run(desk::find, all -> {
            Duplicate before = selected.get();
            found.setAll(all);
            searched.set(true);
            status.rows(messages.count("directory.duplicates.count", all.size()));
            select(all.stream().filter(d -> d.equals(before)).findFirst().orElse(all.isEmpty() ? null : all.getFirst()));
        });
    }

    /** Searches again if that was done before: what is taken back elsewhere changes what is found here. */
    public void refreshIfSearched() {
        if (searched.get()) {
            refresh();
        }
    }

    /** Puts a duplicate in front, its first record being kept. */
    public void select(@Nullable Duplicate duplicate) {
        boolean same = duplicate != null && duplicate.equals(selected.get()) && pair.get() != null;
        if (same) {
            return;
        }
        selected.set(duplicate);
        kept = 0;
        other = 1;
        compare();
    }

    /** Keeps the other record instead. */
    public void swap() {
        int was = kept;
        kept = other;
        other = was;
        compare();
    }

    /** Compares the record kept with the next one of the group, where there are more than two. */
    public void next() {
        Duplicate duplicate = selected.get();
        if (duplicate != null && duplicate.ids().size() > 2) {
            int size = duplicate.ids().size();
            int candidate = (other + 1) % size;
            other = candidate == kept ? (candidate + 1) % size : candidate;
            compare();
        }
    }

    private void compare() {
        Duplicate duplicate = selected.get();
        show(null);
        if (duplicate == null) {
            return;
        }
        int first = kept;
        int second = other;
        run(() -> desk.compare(duplicate, first, second), read -> {
            if (duplicate.equals(selected.get()) && first == kept && second == other) {
                show(read);
            }
        });
    }

    private void show(@Nullable Compared read) {
        pair.set(read == null ? null : read.pair());
        fields.setAll(read == null ? List.of() : compared(read));
        moved.set(read == null ? "" : messages.count("directory.duplicates.moved", read.pair().moved()));
    }

    private List<ComparedField> compared(Compared read) {
        Set<String> proposed = read.pair().proposed();
        return read.pair().choices().stream()
                .flatMap(d -> field(read.pair(), d.path()).map(field -> new ComparedField(d.path(), field.label(),
                        shown(field, d.before(), read), shown(field, d.after(), read), proposed.contains(d.path()))).stream())
                .toList();
    }

    private static Optional<Field> field(Pair read, String path) {
        return read.kind() == Duplicate.Kind.CONTACT
                ? FieldCatalogue.contact().stream().flatMap(s -> s.fields().stream()).filter(f -> f.path().equals(path)).findFirst()
                : FieldCatalogue.field(read.kind().record(), path);
    }

    private String shown(Field field, @Nullable Object value, Compared read) {
        return value instanceof UUID id ? read.names().getOrDefault(id, "") : words.text(field, value);
    }

    /** Merges the two records as chosen, then searches again. */
    public void merge() {
        Pair read = pair.get();
        Duplicate duplicate = selected.get();
        if (read == null || duplicate == null || busy.get()) {
            return;
        }
        Set<String> fromOther = fields.stream().filter(f -> f.fromOtherProperty().get()).map(ComparedField::path)
                .collect(Collectors.toSet());
        run(() -> desk.merge(read, fromOther), set -> {
            history.saved().accept(set);
            lastMerge.set(set);
            status.say(messages.text("directory.duplicates.merged", duplicate.label()));
            selected.set(null);
            refresh();
        });
    }

    /** Remembers that the records in front are not one, then searches again. */
    public void declareDistinct() {
        Duplicate duplicate = selected.get();
        if (duplicate == null || busy.get()) {
            return;
        }
        run(() -> {
            desk.declareDistinct(duplicate);
            return duplicate;
        }, distinct -> {
            status.say(messages.text("directory.duplicates.declared", distinct.label()));
            selected.set(null);
            refresh();
        });
    }

    /** Takes the last merge back, unless something else was done since. */
    public void undoMerge() {
        if (unmergeable.get() && !busy.get()) {
            lastMerge.set(null);
            history.undo().run();
        }
    }

    private <T> void run(TaskRunner.Job<T> job, Consumer<T> done) {
        busy.set(true);
        runner.run(job, result -> {
            busy.set(false);
            done.accept(result);
        }, e -> {
            busy.set(false);
            status.say(messages.failure(e));
        });
    }

    ObservableList<Duplicate> found() {
        return found;
    }

    ObservableList<ComparedField> fields() {
        return fields;
    }

    ObjectProperty<@Nullable Duplicate> selectedProperty() {
        return selected;
    }

    ObjectProperty<@Nullable Pair> pairProperty() {
        return pair;
    }

    /** Returns whether the last thing done is a merge, which «Défusionner» takes back. */
    BooleanBinding unmergeableBinding() {
        return unmergeable;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /** Returns whether a search has ended: before that, nothing may be called free of duplicates. */
    BooleanProperty searchedProperty() {
        return searched;
    }

    StringProperty movedProperty() {
        return moved;
    }
}
