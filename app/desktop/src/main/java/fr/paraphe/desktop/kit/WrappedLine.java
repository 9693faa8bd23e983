package fr.paraphe.desktop.kit;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/** A line of text of a list, on as many lines as it needs. */
public final class WrappedLine extends ListCell<String> {
    private static final double SCROLLBAR = 24;

    /** Creates a line as wide as {@code list}. */
    public WrappedLine(ListView<String> list) {
        setWrapText(true);
        prefWidthProperty().bind(list.widthProperty().subtract(SCROLLBAR));
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty ? null : line);
    }
}
