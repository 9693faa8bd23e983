package fr.paraphe.desktop.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The columns of a plain table, which a person shows, hides, moves and widens, and finds again as he left them. */
public final class ColumnChoice<S> {
    private static final Duration PAUSE = Duration.ofMillis(600);

    private final TableView<S> table;
    private final TaskRunner runner;
    private final Consumer<String> remember;
    private final MenuButton button = new MenuButton();
    private final Map<String, TableColumn<S, ?>> present = new LinkedHashMap<>();
    private final Set<TableColumn<S, ?>> followed = new HashSet<>();
    private ChosenColumns chosen;
    private TaskRunner.@Nullable Repetition pause;
    private boolean arranging;

    /** Arranges the columns of {@code table} as {@code remembered}, and has {@code remember} keep each change, one line of text. */
    public ColumnChoice(TableView<S> table, TaskRunner runner, Optional<String> remembered, Consumer<String> remember) {
        this.table = table;
        this.runner = runner;
        this.remember = remember;
        chosen = ChosenColumns.of(remembered.orElse(""));
        table.getColumns().addListener((Observable _) -> changed());
    }

    /** Shows {@code columns}, each with its identifier, its width and whether it is in sight at first, as {@link Columns} makes them. */
    public void show(List<TableColumn<S, ?>> columns) {
        arranging = true;
        var described = new ArrayList<ChosenColumns.Place>();
        present.clear();
        for (TableColumn<S, ?> column : columns) {
            present.put(column.getId(), column);
            described.add(new ChosenColumns.Place(column.getId(), column.getPrefWidth(), column.isVisible()));
            if (followed.add(column)) {
                column.visibleProperty().addListener(_ -> changed());
                column.widthProperty().addListener(_ -> changed());
            }
        }
        var ordered = new ArrayList<TableColumn<S, ?>>();
        for (ChosenColumns.Place place : chosen.arranged(described)) {
            TableColumn<S, ?> column = Objects.requireNonNull(present.get(place.name()));
            column.setPrefWidth(place.width());
            column.setVisible(place.shown());
            ordered.add(column);
        }
        table.getColumns().setAll(ordered);
        button.getItems().setAll(ordered.stream().filter(column -> !title(column).isEmpty()).map(this::line).toList());
        arranging = false;
    }

    private CustomMenuItem line(TableColumn<S, ?> column) {
        var check = new CheckBox(title(column));
        check.setId("show-" + column.getId());
        check.selectedProperty().bindBidirectional(column.visibleProperty());
        var line = new CustomMenuItem(check, false);
        line.setOnAction(_ -> column.setVisible(!column.isVisible()));
        return line;
    }

    private static String title(TableColumn<?, ?> column) {
        return Objects.toString(column.getUserData(), "");
    }

    /** A width changes many times while it is drawn: what is remembered waits until the hand rests. */
    private void changed() {
        if (arranging) {
            return;
        }
        stop();
        pause = runner.every(PAUSE, this::keep);
    }

    private void keep() {
        stop();
        List<ChosenColumns.Place> now = table.getColumns().stream()
                .map(column -> new ChosenColumns.Place(column.getId(), column.getWidth(), column.isVisible())).toList();
        ChosenColumns next = chosen.with(now);
        if (!next.equals(chosen)) {
            chosen = next;
            remember.accept(next.text());
        }
    }

    private void stop() {
        if (pause != null) {
            pause.stop();
            pause = null;
        }
    }

    /** Returns the button that shows and hides columns; {@code words} name it. */
    public MenuButton button(String words) {
        button.setGraphic(new FontIcon("mdi2v-view-column-outline"));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }
}
