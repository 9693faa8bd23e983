package fr.paraphe.desktop.shell;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A line of «Aller à…»: the title, what tells it from others, and what it is. */
final class PaletteCell extends ListCell<PaletteEntry> {
    private final Label title = new Label();
    private final Label hint = new Label();
    private final Label section = new Label();
    private final HBox line;

    PaletteCell() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        title.getStyleClass().add("palette-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("palette-hint");
        section.getStyleClass().add("palette-section");
        section.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(title, hint, space, section);
        line.getStyleClass().add("palette-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        title.setText(entry.title());
        hint.setText(entry.hint().equals(entry.title()) ? "" : entry.hint());
        section.setText(entry.section());
        setAccessibleText(entry.section() + ", " + entry.title() + ", " + entry.hint());
        setGraphic(line);
    }
}
