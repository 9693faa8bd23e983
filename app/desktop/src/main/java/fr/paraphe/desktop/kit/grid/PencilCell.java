package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListRow;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pencil at the right of a row, which opens its card (F192). */
final class PencilCell extends TableCell<ListRow, ListRow> {
    private final Button pencil = new Button("", new FontIcon("mdi2p-pencil-outline"));

    PencilCell(String words, Consumer<ListRow> open) {
        pencil.getStyleClass().addAll("pencil", "flat");
        pencil.setAccessibleText(words);
        pencil.setTooltip(new Tooltip(words));
        pencil.setFocusTraversable(false);
        pencil.setOnAction(_ -> {
            if (getItem() != null) {
                open.accept(getItem());
            }
        });
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("check-cell");
    }

    @Override
    protected void updateItem(@Nullable ListRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty || GridRows.absent(row) ? null : pencil);
    }
}
