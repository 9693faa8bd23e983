package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Pill;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.desktop.tracking.TrackingViewModel.PartCount;
import fr.paraphe.domain.tracking.Attention;
import fr.paraphe.domain.tracking.HistoryPart;
import fr.paraphe.domain.tracking.RequestStatus;
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

/** «Où en est-on»: what calls for attention and each status with its count; choosing one filters the list (F141, E02). */
final class StatusFilterView {
    private final TrackingViewModel model;
    private final Messages messages;
    private final ListView<PartCount> list = new ListView<>();
    private final VBox column = new VBox();
    private boolean following;

    StatusFilterView(TrackingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        var kind = new Label(messages.text("tracking.left.signature"));
        kind.getStyleClass().add("left-entry");
        kind.setMaxWidth(Double.MAX_VALUE);
        var title = new Label(messages.text("tracking.left.title"));
        title.getStyleClass().add("card-title");
        list.setId("status-filter");
        list.setAccessibleText(messages.text("tracking.left.title"));
        list.setCellFactory(_ -> new CountCell());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null && !following) {
                model.filterProperty().set(chosen.part());
            }
        });
        model.counts().addListener((javafx.beans.Observable _) -> follow());
        model.filterProperty().addListener((_, _, part) -> {
            PartCount chosen = list.getSelectionModel().getSelectedItem();
            if (chosen == null || !chosen.part().equals(part)) {
                follow();
            }
        });
        follow();
        VBox.setVgrow(list, Priority.ALWAYS);
        column.getStyleClass().add("left-column");
        column.getChildren().addAll(kind, title, list);
        VBox.setVgrow(column, Priority.ALWAYS);
    }

    Node node() {
        return column;
    }

    /** Counts come anew at each reading: the chosen part stays chosen, and only a person chooses another. */
    private void follow() {
        following = true;
        list.getItems().setAll(model.counts());
        list.getSelectionModel().clearSelection();
        model.counts().stream().filter(line -> line.part().equals(model.filterProperty().get())).findFirst()
                .ifPresent(list.getSelectionModel()::select);
        following = false;
    }

    private final class CountCell extends ListCell<PartCount> {
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
        protected void updateItem(@Nullable PartCount item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            name.setText(words(item.part()));
            count.show(tone(item.part()), messages.number(item.count()));
            setGraphic(line);
        }

        private String words(HistoryPart part) {
            return switch (part) {
                case HistoryPart.Everything() -> messages.text("tracking.left.all");
                case HistoryPart.InStatus(RequestStatus status) -> messages.label(status);
                case HistoryPart.Calling(Attention attention) -> messages.label(attention);
                case HistoryPart.Removed() -> messages.text("tracking.left.removed");
            };
        }

        private Tone tone(HistoryPart part) {
            return switch (part) {
                case HistoryPart.Everything(), HistoryPart.Removed() -> Tone.NEUTRAL;
                case HistoryPart.InStatus(RequestStatus status) -> StatusPill.tone(status);
                case HistoryPart.Calling _ -> Tone.WARNING;
            };
        }
    }
}
