package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.directory.Related;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.merge.RepairPlace;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card that mends one document, or the one value that mends a group, at the right of the documents to send (X02). */
public final class RepairView {
    private final RepairModel model;
    private final Messages messages;
    private final CardView card;
    private final StackPane root = new StackPane();

    /** Creates the view, empty until something is to be mended. */
    public RepairView(RepairModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        card = new CardView(model.card(), model.life(), messages, dialogs, this::open, messages.text("directory.repair.choose"));
        model.togetherProperty().subscribe(this::lay);
    }

    /** Returns what to put in the window. */
    public Node node() {
        return root;
    }

    /** Shows the record that {@code place} is in, the cursor in its field; what was typed in another card is asked about first. */
    public void open(RepairPlace place) {
        if (card.mayLeave()) {
            model.giveUp();
            card.show(new CardKey(place.kind(), place.record(), place.element()), place.path());
        }
    }

    /** Asks whether what was typed may be lost, when something was. */
    public boolean mayLeave() {
        return card.mayLeave();
    }

    private void open(Related related) {
        if (related.sort() == Related.Sort.INTERNSHIP && card.mayLeave()) {
            model.card().show(CardKey.of(related.kind(), related.id()));
        }
    }

    private void lay(RepairModel.@Nullable Together together) {
        root.getChildren().setAll(together == null ? card.node() : form(together));
    }

    private Node form(RepairModel.Together together) {
        CardModel one = together.field().card();
        var field = new FieldLine(one, together.field().line(), new FieldEditors(one, messages), messages);
        var title = new Label(messages.count("directory.repair.title", together.places().size()));
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var finding = new Label(together.title());
        finding.setWrapText(true);
        finding.getStyleClass().add("muted");
        Button apply = Styles.button(messages.count("directory.repair.apply", together.places().size()), "mdi2c-check",
                model::apply);
        apply.setId("repair-apply");
        apply.getStyleClass().add("accent");
        apply.disableProperty().bind(model.busyProperty());
        Button cancel = Styles.button(messages.text("directory.card.cancel"), "", model::giveUp);
        cancel.setId("repair-cancel");
        var acts = new HBox(apply, cancel);
        acts.getStyleClass().add("form-line");
        var problem = new Label();
        problem.setId("repair-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("field-error");
        problem.textProperty().bind(model.problemProperty());
        var grid = new GridPane();
        grid.getStyleClass().add("card-grid");
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), rest);
        field.addTo(grid, 0);
        var page = new VBox(title, finding, grid, problem, acts);
        page.setId("repair-together");
        page.getStyleClass().addAll("card", "card-page");
        new GridKeys(page)
                .on(KeyCombination.valueOf("Shortcut+S"), model::apply)
                .on(KeyCombination.valueOf("Esc"), model::giveUp);
        // it takes the cursor only once it is in the window
        model.life().soon(field::focus);
        return page;
    }
}
