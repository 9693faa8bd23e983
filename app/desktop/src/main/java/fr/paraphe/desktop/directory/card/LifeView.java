package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.directory.TimelineEntry;
import fr.paraphe.desktop.kit.Messages;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What happened, in one list with icons and dates, the latest first (X27). */
final class LifeView {
    private final LifeModel life;
    private final Messages messages;

    LifeView(LifeModel life, Messages messages) {
        this.life = life;
        this.messages = messages;
    }

    Node node(ObservableList<TimelineEntry> entries, String id, String empty) {
        var list = new ListView<>(entries);
        list.setId(id);
        list.getStyleClass().add("timeline");
        list.setAccessibleText(messages.text("directory.card.tab.history"));
        list.setCellFactory(_ -> new Cell());
        var none = new Label();
        none.textProperty().bind(Bindings.when(life.readProperty()).then(empty).otherwise(""));
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        return list;
    }

    private final class Cell extends ListCell<TimelineEntry> {
        private final FontIcon icon = new FontIcon();
        private final Label title = new Label();
        private final Label when = new Label();
        private final Label details = new Label();
        private final HBox line;

        Cell() {
            title.getStyleClass().add("timeline-title");
            title.setWrapText(true);
            when.getStyleClass().add("muted");
            details.setWrapText(true);
            details.setMinHeight(Region.USE_PREF_SIZE);
            var words = new VBox(1, title, when, details);
            HBox.setHgrow(words, Priority.ALWAYS);
            line = new HBox(10, icon, words);
            // a width of nothing lets the words wrap within the list
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(TimelineEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            icon.setIconLiteral(switch (entry.sort()) {
                case DOCUMENT -> "mdi2f-file-document-outline";
                case MESSAGE -> "mdi2e-email-outline";
                case SIGNATURE -> "mdi2d-draw";
                case CALL -> "mdi2p-phone-outline";
                case CHANGE -> "mdi2p-pencil-outline";
            });
            title.setText(entry.title());
            when.setText(life.when(entry));
            details.setText(life.details(entry));
            details.setManaged(!entry.details().isEmpty());
            setGraphic(line);
            setAccessibleText(entry.title() + ", " + life.when(entry) + ". " + life.details(entry));
        }
    }
}
