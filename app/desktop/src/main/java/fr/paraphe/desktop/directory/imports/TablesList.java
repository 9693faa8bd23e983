package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The tables of the import at the left of a step, shown only when there are several. */
final class TablesList {
    private static final double WIDTH = 230;

    private final ListView<DraftTable> list = new ListView<>();

    /** Creates the list; {@code state} says in a few words how each table stands at this step. */
    TablesList(ImportDraft draft, Messages messages, String id, Function<DraftTable, String> state) {
        list.setId(id);
        list.setItems(draft.tables());
        list.setAccessibleText(messages.text("directory.imports.tables"));
        list.setCellFactory(_ -> new Cell(state));
        list.setPrefWidth(WIDTH);
        list.setMinWidth(WIDTH);
        list.getStyleClass().add("wizard-tables");
        var several = Bindings.size(draft.tables()).greaterThan(1);
        list.visibleProperty().bind(several);
        list.managedProperty().bind(several);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                draft.selectedProperty().set(chosen);
            }
        });
        draft.selectedProperty().subscribe(table -> list.getSelectionModel().select(table));
    }

    Node node() {
        return list;
    }

    private static final class Cell extends ListCell<DraftTable> {
        private final Function<DraftTable, String> state;
        private final Label name = new Label();
        private final Label words = new Label();
        private final VBox box = new VBox(name, words);
        private Subscription watched = Subscription.EMPTY;

        Cell(Function<DraftTable, String> state) {
            this.state = state;
            name.getStyleClass().add("wizard-strong");
            words.getStyleClass().add("muted");
            setPrefWidth(WIDTH - 24);
        }

        @Override
        protected void updateItem(@Nullable DraftTable table, boolean empty) {
            super.updateItem(table, empty);
            watched.unsubscribe();
            watched = Subscription.EMPTY;
            setGraphic(table == null || empty ? null : box);
            if (table != null && !empty) {
                name.setText(table.name());
                watched = table.revisionProperty().subscribe(_ -> {
                    words.setText(state.apply(table));
                    setAccessibleText(table.name() + ", " + words.getText());
                });
            }
        }
    }
}
