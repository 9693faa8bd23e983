package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands where there are no rows: reading, a failure, nothing found, or the screen's own words for an empty list. */
final class GridStates {
    private final GridModel model;
    private final Node empty;
    private final Node loading;
    private final Node nothing;
    private final Node failed;
    private final StackPane root = new StackPane();

    GridStates(GridModel model, Node empty) {
        this.model = model;
        this.empty = empty;
        Messages messages = model.messages();
        var turning = new ProgressIndicator();
        turning.setMaxSize(28, 28);
        turning.setAccessibleText(messages.text("kit.grid.reading"));
        loading = state(turning, new Label(messages.text("kit.grid.reading")));
        Button clear = Styles.button(messages.text("kit.grid.nothing.clear"), "mdi2f-filter-off-outline", model.question()::clear);
        clear.setId("nothing-clear");
        nothing = state(title(messages.text("kit.grid.nothing.title")), muted(messages.text("kit.grid.nothing.next")), clear);
        var why = muted("");
        why.textProperty().bind(model.problemProperty());
        Button again = Styles.button(messages.text("kit.grid.again"), "mdi2r-refresh", model::refresh);
        again.setId("empty-read-again");
        failed = state(title(messages.text("kit.grid.failed")), why, again);
        model.rows().stateProperty().subscribe(this::show);
        show();
    }

    Node node() {
        return root;
    }

    private void show() {
        root.getChildren().setAll(switch (model.rows().stateProperty().get()) {
            case LOADING -> loading;
            case FAILED -> failed;
            case COUNTING, READY -> model.question().narrows() ? nothing : empty;
        });
    }

    private static VBox state(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private static Label title(String words) {
        var label = new Label(words);
        label.getStyleClass().add("card-title");
        return label;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
