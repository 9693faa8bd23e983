package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.TaskRunner;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The layout in force, remembered by itself shortly after each change, and those saved by name («Mes dispositions»). */
final class GridLayouts {
    private static final String KEY = "layout";
    private static final Duration PAUSE = Duration.ofMillis(600);

    private final List<GridColumn> columns;
    private final GridRecall recall;
    private final TaskRunner runner;
    private final GridShelves saved;
    private final ReadOnlyObjectWrapper<GridLayout> layout;
    private TaskRunner.@Nullable Repetition pause;

    GridLayouts(List<GridColumn> columns, GridRecall recall, GridRecall shared, TaskRunner runner) {
        this.columns = columns;
        this.recall = recall;
        this.runner = runner;
        saved = new GridShelves(new GridShelf(recall, "layouts"), new GridShelf(shared, "layouts"));
        layout = new ReadOnlyObjectWrapper<>(GridLayout.of(columns));
    }

    /** Brings back what is remembered. */
    void load() {
        recall.get(KEY, text -> text.flatMap(GridText::layout).ifPresent(found -> layout.set(found.fitting(columns))));
        saved.load();
    }

    void change(UnaryOperator<GridLayout> change) {
        set(change.apply(layout.get()));
    }

    /** Goes back to what the screen describes. */
    void reset() {
        set(GridLayout.of(columns));
    }

    boolean save(String name, boolean forAll) {
        return saved.of(forAll).save(name, GridText.of(layout.get()));
    }

    void open(String name, boolean shared) {
        saved.of(shared).open(name, text -> GridText.layout(text).ifPresent(found -> set(found.fitting(columns))));
    }

    private void set(GridLayout next) {
        if (!next.equals(layout.get())) {
            layout.set(next);
            stop();
            pause = runner.every(PAUSE, this::remember);
        }
    }

    /** Writes a change that still waits. */
    void remember() {
        if (pause != null) {
            stop();
            recall.put(KEY, GridText.of(layout.get()));
        }
    }

    private void stop() {
        if (pause != null) {
            pause.stop();
            pause = null;
        }
    }

    GridShelves saved() {
        return saved;
    }

    ReadOnlyObjectProperty<GridLayout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }
}
