package fr.paraphe.desktop.directory.duplicates;

import fr.paraphe.desktop.directory.comparison.ComparisonLines;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Two records side by side: one line for each field in which they differ, the value that stays is ticked. */
final class ComparisonView {
    private final DuplicatesViewModel model;
    private final Messages messages;
    private final BorderPane root = new BorderPane();

    ComparisonView(DuplicatesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        var words = new ComparisonLines.Words(messages.text("directory.duplicates.kept"), messages.text("directory.duplicates.other"),
                messages.text("directory.duplicates.same"));
        root.setCenter(new ComparisonLines(model.fields(), messages, words).node());
        root.setBottom(actions());
        root.visibleProperty().bind(Bindings.isNotNull(model.pairProperty()));
    }

    Node node() {
        return root;
    }

    private Node actions() {
        var moved = new Label();
        moved.textProperty().bind(model.movedProperty());
        moved.setWrapText(true);
        Button swap = Styles.button(messages.text("directory.duplicates.swap"), "mdi2s-swap-horizontal", model::swap);
        swap.setId("swap-duplicates");
        Button next = Styles.button(messages.text("directory.duplicates.next"), "mdi2a-arrow-right", model::next);
        var several = Bindings.createBooleanBinding(() -> {
            var duplicate = model.selectedProperty().get();
            return duplicate != null && duplicate.ids().size() > 2;
        }, model.selectedProperty());
        next.visibleProperty().bind(several);
        next.managedProperty().bind(several);
        Button merge = Styles.button(messages.text("directory.duplicates.merge"), "mdi2c-call-merge", model::merge);
        merge.setId("merge-duplicates");
        merge.getStyleClass().add("accent");
        merge.disableProperty().bind(model.busyProperty());
        Button distinct = Styles.button(messages.text("directory.duplicates.distinct"), "mdi2n-not-equal-variant", model::declareDistinct);
        distinct.setId("distinct-duplicates");
        distinct.disableProperty().bind(model.busyProperty());
        var buttons = new HBox(merge, swap, next, distinct);
        buttons.getStyleClass().add("form-line");
        var box = new VBox(moved, buttons);
        box.getStyleClass().add("comparison-actions");
        return box;
    }
}
