package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.shared.listing.Listing;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Filters a column by values: those there are, with how many rows bear each, searched inside, several ticked at once. */
final class FilterPanel {
    private final GridValues values;
    private final Messages messages;
    private final Runnable close;
    private final TextField search;
    private final VBox boxes = new VBox();
    private final Label remark = new Label();
    private final VBox root;

    FilterPanel(GridValues values, Messages messages, Runnable close) {
        this.values = values;
        this.messages = messages;
        this.close = close;
        String prompt = messages.text("kit.grid.filter.search");
        search = Styles.named(new TextField(), prompt, Optional.of(prompt));
        search.setId("filter-search");
        search.textProperty().bindBidirectional(values.partProperty());
        var title = new Label(messages.text("kit.grid.filter.title", values.field().column().title()));
        title.getStyleClass().add("card-title");
        boxes.getStyleClass().add("filter-values");
        var scroll = new ScrollPane(boxes);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(230);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        remark.getStyleClass().add("muted");
        remark.setWrapText(true);
        remark.managedProperty().bind(remark.textProperty().isNotEmpty());
        root = new VBox(title, search, scroll, remark, buttons());
        root.setId("filter-panel");
        root.setPrefWidth(330);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                apply();
                event.consume();
            }
        });
        values.found().addListener((ListChangeListener<Listing.ValueCount>) _ -> show());
        values.readingProperty().subscribe(this::show);
        values.read();
    }

    private Node buttons() {
        Button clear = Styles.button(messages.text("kit.grid.filter.clear"), "", () -> {
            values.clear();
            close.run();
        });
        clear.setId("filter-clear");
        Button apply = Styles.button(messages.text("kit.grid.filter.apply"), "", this::apply);
        apply.setId("filter-apply");
        apply.getStyleClass().add("accent");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(clear, space, apply);
        line.getStyleClass().add("form-line");
        return line;
    }

    private void apply() {
        values.apply();
        close.run();
    }

    private void show() {
        List<Listing.ValueCount> found = List.copyOf(values.found());
        boxes.getChildren().setAll(found.stream().map(this::box).toList());
        if (values.readingProperty().get() && found.isEmpty()) {
            remark.setText(messages.text("kit.grid.reading"));
        } else if (found.isEmpty()) {
            remark.setText(messages.text("kit.grid.filter.none"));
        } else {
            remark.setText(found.size() < GridValues.MOST ? "" : messages.text("kit.grid.filter.more", GridValues.MOST));
        }
    }

    private Node box(Listing.ValueCount value) {
        String label = values.field().label(value.value());
        var box = new CheckBox(label + " (" + messages.number(value.count()) + ")");
        box.setMnemonicParsing(false);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setSelected(values.keeps(value.value()));
        box.setOnAction(_ -> values.keep(value.value(), box.isSelected()));
        return box;
    }

    Region node() {
        return root;
    }

    Node first() {
        return search;
    }
}
