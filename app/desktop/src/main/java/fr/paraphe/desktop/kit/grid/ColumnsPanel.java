package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chooses the columns: which, in what order, how wide; «Mes dispositions» keeps several by name (6.2). */
final class ColumnsPanel {
    private record Line(HBox box, CheckBox shown, ToggleButton frozen, Spinner<Integer> width) {}

    private static final int STEP = 10;

    private final GridModel model;
    private final Messages messages;
    private final GridLayouts layouts;
    private final VBox lines = new VBox();
    private final Map<String, Line> byName = new HashMap<>();
    private final VBox root;
    private boolean showing;

    ColumnsPanel(GridModel model, Runnable close) {
        this.model = model;
        this.messages = model.messages();
        this.layouts = model.layouts();
        model.fields().all().forEach(field -> byName.put(field.name(), line(field)));
        var title = new Label(messages.text("kit.grid.columns.title"));
        title.getStyleClass().add("card-title");
        var width = new Label(messages.text("kit.grid.columns.width"));
        width.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var heading = new HBox(title, space, width);
        heading.getStyleClass().addAll("form-line", "columns-heading");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefViewportHeight(Math.min(340, byName.size() * 37 + 4));
        scroll.setMinHeight(80);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var saved = new SavedPanel(messages, messages.text("kit.grid.layouts"), messages.text("kit.grid.layouts.name"), layouts.saved(),
                layouts::save, layouts::open);
        root = new VBox(heading, scroll, saved.node(), buttons(close));
        root.setId("columns-panel");
        root.setPrefWidth(420);
        layouts.layoutProperty().subscribe(this::show);
    }

    private Node buttons(Runnable close) {
        Button reset = Styles.button(messages.text("kit.grid.columns.reset"), "mdi2r-restore", layouts::reset);
        reset.setId("columns-reset");
        Button done = Styles.button(messages.text("kit.dialog.close"), "", close);
        done.setId("columns-close");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(reset, space, done);
        line.getStyleClass().add("form-line");
        return line;
    }

    private Line line(GridField field) {
        String title = field.column().title();
        var shown = new CheckBox(title);
        shown.setId("show-" + field.name());
        shown.setMnemonicParsing(false);
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setOnAction(_ -> {
            layouts.change(layout -> layout.showing(field.name(), shown.isSelected()));
            show(layouts.layoutProperty().get());
        });
        var frozen = new ToggleButton("", new FontIcon("mdi2p-pin-outline"));
        frozen.setId("freeze-" + field.name());
        frozen.setAccessibleText(messages.text("kit.grid.columns.freeze", title));
        frozen.setTooltip(new Tooltip(messages.text("kit.grid.columns.freeze", title)));
        frozen.getStyleClass().add("flat");
        frozen.setOnAction(_ -> layouts.change(layout -> layout.freezing(field.name(), frozen.isSelected())));
        frozen.disableProperty().bind(shown.selectedProperty().not());
        var width = new Spinner<Integer>((int) GridLayout.NARROWEST, (int) GridLayout.WIDEST, 100, STEP);
        width.setEditable(true);
        width.setPrefWidth(92);
        width.setMinWidth(Region.USE_PREF_SIZE);
        width.getEditor().setAccessibleText(messages.text("kit.grid.columns.width.of", title));
        width.valueProperty().subscribe((_, now) -> {
            if (!showing && now != null) {
                layouts.change(layout -> layout.wide(field.name(), now));
            }
        });
        var box = new HBox(shown, frozen, mover(field, -1), mover(field, 1), width);
        box.getStyleClass().addAll("form-line", "columns-line");
        return new Line(box, shown, frozen, width);
    }

    private Button mover(GridField field, int steps) {
        var button = new Button("", new FontIcon(steps < 0 ? "mdi2a-arrow-up" : "mdi2a-arrow-down"));
        button.setOnAction(_ -> {
            layouts.change(layout -> layout.moved(field.name(), steps));
            // the line has moved under the button: the keyboard goes on from it
            button.requestFocus();
        });
        button.setAccessibleText(messages.text(steps < 0 ? "kit.grid.columns.earlier" : "kit.grid.columns.later", field.column().title()));
        button.getStyleClass().add("flat");
        return button;
    }

    private void show(GridLayout layout) {
        showing = true;
        List<Line> ordered = layout.places().stream().filter(place -> byName.containsKey(place.name())).map(place -> {
            Line line = Objects.requireNonNull(byName.get(place.name()));
            line.shown().setSelected(place.shown());
            line.frozen().setSelected(place.frozen());
            line.width().getValueFactory().setValue((int) Math.round(place.width()));
            return line;
        }).toList();
        List<HBox> boxes = ordered.stream().map(Line::box).toList();
        if (!lines.getChildren().equals(boxes)) {
            lines.getChildren().setAll(boxes);
        }
        showing = false;
    }

    Region node() {
        return root;
    }

    Node first() {
        return Objects.requireNonNull(byName.get(model.fields().all().getFirst().name())).shown();
    }
}
