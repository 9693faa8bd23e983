package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.TaskRunner;
import fr.paraphe.domain.shared.listing.Listing;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The values of one column to choose from, with how many rows bear each; searched as one types. */
final class GridValues {
    /** The most values shown at once. */
    static final int MOST = 100;
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Listing listing;
    private final TaskRunner runner;
    private final GridQuestion question;
    private final GridField field;
    private final Consumer<Exception> failed;
    private final Set<String> kept;
    private final StringProperty part = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ObservableList<Listing.ValueCount> found = FXCollections.observableArrayList();
    private TaskRunner.@Nullable Repetition pause;
    private int generation;

    GridValues(Listing listing, TaskRunner runner, GridQuestion question, GridField field, Consumer<Exception> failed) {
        this.listing = listing;
        this.runner = runner;
        this.question = question;
        this.field = field;
        this.failed = failed;
        kept = new TreeSet<>(question.kept(field.name()));
        part.subscribe(() -> {
            stop();
            pause = runner.every(PAUSE, this::read);
        });
    }

    private void stop() {
        if (pause != null) {
            pause.stop();
            pause = null;
        }
    }

    /** Reads the values that contain the words typed. */
    void read() {
        stop();
        int mine = ++generation;
        reading.set(true);
        var query = question.queryProperty().get();
        String words = part.get();
        runner.run(() -> listing.values(query, field.name(), words, MOST), values -> {
            if (mine == generation) {
                reading.set(false);
                found.setAll(values);
            }
        }, e -> {
            reading.set(false);
            failed.accept(e);
        });
    }

    boolean keeps(String value) {
        return kept.contains(value);
    }

    void keep(String value, boolean ticked) {
        if (ticked) {
            kept.add(value);
        } else {
            kept.remove(value);
        }
    }

    /** Filters the grid by what is ticked. */
    void apply() {
        stop();
        question.filter(field.name(), kept);
    }

    /** Takes the filter of this column away. */
    void clear() {
        kept.clear();
        apply();
    }

    GridField field() {
        return field;
    }

    StringProperty partProperty() {
        return part;
    }

    ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ObservableList<Listing.ValueCount> found() {
        return found;
    }
}
