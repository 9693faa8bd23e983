package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.clause.ClauseLayout;
import fr.paraphe.domain.template.clause.SignatureClause;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** «Modification avancée» (F304): how many signatures stand in a row, the size of their places, and whether all stay on one page. */
final class ClauseLooks {
    private final ClauseViewModel model;
    private final ComboBox<Integer> inARow;
    private final Spinner<Integer> width;
    private final Spinner<Integer> height;
    private final CheckBox together;
    private final TitledPane pane;
    private boolean showing;

    ClauseLooks(ClauseViewModel model, Messages messages) {
        this.model = model;
        inARow = Choices.box("clause-in-a-row", messages.text("clause.in-a-row"), List.of(1, 2, ClauseLayout.MOST_IN_A_ROW),
                String::valueOf);
        inARow.valueProperty().addListener((_, _, count) -> change(layout -> layout.inARow(count)));
        width = new Spinner<>(ClauseLayout.LEAST_WIDTH, ClauseLayout.MOST_WIDTH, ClauseLayout.USUAL.width());
        height = new Spinner<>(ClauseLayout.LEAST_HEIGHT, ClauseLayout.MOST_HEIGHT, ClauseLayout.USUAL.height());
        for (Spinner<Integer> spinner : List.of(width, height)) {
            spinner.setEditable(true);
            spinner.setPrefWidth(90);
            spinner.valueProperty().addListener(_ -> change(layout -> layout.size(width.getValue(), height.getValue())));
        }
        together = new CheckBox(messages.text("clause.together"));
        together.setWrapText(true);
        together.setId("clause-together");
        together.selectedProperty().addListener((_, _, on) -> change(layout -> layout.together(on)));
        var content = new VBox(Styles.above(messages.text("clause.in-a-row"), inARow),
                Styles.above(messages.text("clause.width"), width), Styles.above(messages.text("clause.height"), height),
                together);
        content.getStyleClass().add("template-part");
        pane = new TitledPane(messages.text("clause.advanced"), content);
        pane.setId("clause-advanced");
        pane.setExpanded(false);
        pane.setAnimated(false);
        model.draftProperty().subscribe(this::show);
    }

    Node node() {
        return pane;
    }

    private void show(@Nullable SignatureClause clause) {
        if (clause != null && !showing) {
            showing = true;
            inARow.setValue(clause.layout().inARow());
            width.getValueFactory().setValue(clause.layout().width());
            height.getValueFactory().setValue(clause.layout().height());
            together.setSelected(clause.layout().together());
            showing = false;
        }
    }

    private void change(UnaryOperator<ClauseLayout> change) {
        if (!showing) {
            model.change(clause -> clause.layout(change.apply(clause.layout())));
        }
    }
}
