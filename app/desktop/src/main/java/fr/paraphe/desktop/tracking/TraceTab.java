package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Pill;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.TextLine;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A tab that lists what happened, each line as high as its words; the keyboard walks through them. */
final class TraceTab {
    private static final double SCROLLBAR = 24;

    private TraceTab() {}

    /** Returns the content; the list's identifier in the screen is {@code id}, {@code name} what a screen reader calls it. */
    static Node of(String id, String name, TraceModel model, Messages messages) {
        var list = new ListView<>(model.lines());
        list.setId(id);
        list.setAccessibleText(name);
        list.getStyleClass().add("trace");
        list.setCellFactory(_ -> new Line(list));
        Shown.when(list, Bindings.isNotEmpty(model.lines()));
        VBox.setVgrow(list, Priority.ALWAYS);
        return new VBox(SayingPane.of(id, model.reading(), messages),
                TextLine.of(id + "-above", "request-note", model.aboveProperty()), list);
    }

    private static final class Line extends ListCell<TraceLine> {
        private final Label moment = words("muted");
        private final Label title = words("signatory-name");
        private final Pill state = new Pill();
        private final Label more = words("trace-more");
        private final VBox box = new VBox(moment, title, state.node(), more);

        Line(ListView<TraceLine> list) {
            box.getStyleClass().add("trace-line");
            box.prefWidthProperty().bind(list.widthProperty().subtract(SCROLLBAR));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        private static Label words(String styleClass) {
            var label = new Label();
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add(styleClass);
            return label;
        }

        @Override
        protected void updateItem(@Nullable TraceLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            moment.setText(line.moment());
            title.setText(line.title());
            more.setText(String.join("\n", line.more()));
            Shown.now(more, !line.more().isEmpty());
            state.show(line.tone(), line.state());
            Shown.now(state.node(), !line.state().isEmpty());
            setGraphic(box);
            setAccessibleText(line.spoken());
        }
    }
}
