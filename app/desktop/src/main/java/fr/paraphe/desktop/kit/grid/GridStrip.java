package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.shared.listing.ListQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The lines between the bar and the table, each there only when it has something to say: filters, long work, a failed reading. */
final class GridStrip {
    private static final int NAMED = 3;

    private final GridModel model;
    private final Messages messages;
    private final FlowPane filters = new FlowPane();
    private final VBox root;

    GridStrip(GridModel model) {
        this.model = model;
        this.messages = model.messages();
        filters.setId("active-filters");
        filters.getStyleClass().add("filter-line");
        root = new VBox(filters, work(), problem());
        model.question().queryProperty().subscribe(this::show);
        model.question().groupedProperty().subscribe(() -> show(model.question().queryProperty().get()));
    }

    Node node() {
        return root;
    }

    private void show(ListQuery query) {
        boolean narrows = model.question().narrows();
        boolean grouped = !model.question().groupedProperty().get().isEmpty();
        filters.setVisible(narrows || grouped);
        filters.setManaged(narrows || grouped);
        List<Node> chips = new ArrayList<>();
        if (!query.words().isEmpty()) {
            chips.add(chip(messages.text("kit.grid.filter.words", query.words()),
                    () -> model.question().ask(query.searching(""))));
        }
        for (ListQuery.Filter filter : query.filters()) {
            chips.add(chip(messages.text("kit.grid.filter.of", model.fields().title(filter.column()), values(filter)),
                    () -> model.question().filter(filter.column(), Set.of())));
        }
        if (narrows) {
            chips.add(link("clear-filters", "kit.grid.filter.clear.all", model.question()::clear));
        }
        if (grouped) {
            chips.add(chip(messages.text("kit.grid.group.by", model.fields().title(model.question().groupedProperty().get())),
                    model.question()::ungroup));
            chips.add(link("fold-all", "kit.grid.group.fold", () -> model.rows().foldAll(true)));
            chips.add(link("unfold-all", "kit.grid.group.unfold", () -> model.rows().foldAll(false)));
        }
        filters.getChildren().setAll(chips);
    }

    private Node link(String id, String words, Runnable action) {
        var link = new Hyperlink(messages.text(words));
        link.setId(id);
        link.setOnAction(_ -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    private String values(ListQuery.Filter filter) {
        String named = filter.values().stream().sorted().limit(NAMED)
                .map(value -> model.fields().named(filter.column()).map(field -> field.label(value)).orElse(value))
                .collect(Collectors.joining(", "));
        int others = filter.values().size() - NAMED;
        return others <= 0 ? named : named + messages.count("kit.grid.filter.others", others);
    }

    private Node chip(String words, Runnable remove) {
        var button = new Button(words, new FontIcon("mdi2c-close"));
        button.setMnemonicParsing(false);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().add("filter-chip");
        button.setAccessibleText(messages.text("kit.grid.filter.remove", words));
        button.setMaxWidth(520);
        button.setOnAction(_ -> remove.run());
        return button;
    }

    private Node work() {
        var title = new Label();
        title.textProperty().bind(model.work().titleProperty());
        var bar = new ProgressBar();
        bar.progressProperty().bind(model.work().progressProperty());
        bar.setAccessibleText(messages.text("kit.grid.progress"));
        Button cancel = Styles.button(messages.text("kit.grid.cancel"), "", model.work()::cancel);
        return line(model.work().activeProperty(), title, bar, cancel);
    }

    private Node problem() {
        var words = new Label();
        words.textProperty().bind(model.problemProperty());
        words.setGraphic(new FontIcon("mdi2a-alert-circle-outline"));
        words.getStyleClass().add("field-error");
        words.setWrapText(true);
        Button again = Styles.button(messages.text("kit.grid.again"), "mdi2r-refresh", model::refresh);
        again.setId("read-again");
        // an empty table says it itself
        return line(model.problemProperty().isNotEmpty().and(Bindings.isNotEmpty(model.rows())), words, again);
    }

    private static Node line(BooleanExpression when, Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("strip-line");
        line.visibleProperty().bind(when);
        line.managedProperty().bind(when);
        return line;
    }
}
