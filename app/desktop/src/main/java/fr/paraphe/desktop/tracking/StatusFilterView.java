package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Pill;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.desktop.tracking.TrackingViewModel.StatusCount;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** «Où en est-on»: each status with its count; choosing one filters the list (F141). */
final class StatusFilterView {
    private final TrackingViewModel model;
    private final Messages messages;
    private final ListView<StatusCount> list = new ListView<>();
    private final VBox column = new VBox();

    StatusFilterView(TrackingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        var kind = new Label(messages.text("tracking.left.signature"));
        kind.getStyleClass().add("left-entry");
        kind.setMaxWidth(Double.MAX_VALUE);
        var title = new Label(messages.text("tracking.left.title"));
        title.getStyleClass().add("card-title");
        list.setItems(model.counts());
        list.setId("status-filter");
        list.setAccessibleText(messages.text("tracking.left.title"));
        list.setCellFactory(_ -> new CountCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null) {
                model.filterProperty().set(chosen.status());
            }
        });
        model.counts().addListener((javafx.beans.Observable _) -> keepChoice());
        keepChoice();
        VBox.setVgrow(list, Priority.ALWAYS);
        column.getStyleClass().add("left-column");
        column.getChildren().addAll(kind, title, list);
        VBox.setVgrow(column, Priority.ALWAYS);
    }

    Node node() {
        return column;
    }

    /** Counts come anew at each reading: the chosen status stays chosen. */
    private void keepChoice() {
        for (int i = 0; i < model.counts().size(); i++) {
            if (Objects.equals(model.counts().get(i).status(), model.filterProperty().get())) {
                list.getSelectionModel().select(i);
            }
        }
    }

    private final class CountCell extends ListCell<StatusCount> {
        private final Label name = new Label();
        private final Pill count = new Pill();
        private final HBox line;

        private CountCell() {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            line = new HBox(name, space, count.node());
            line.getStyleClass().add("count-line");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable StatusCount item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            name.setText(item.status() == null ? messages.text("tracking.left.all") : messages.label(item.status()));
            count.show(item.status() == null ? Tone.NEUTRAL : StatusPill.tone(item.status()), messages.number(item.count()));
            setGraphic(line);
        }
    }
}
