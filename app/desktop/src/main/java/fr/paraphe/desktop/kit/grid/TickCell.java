package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListRow;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The check box of a row, following what is ticked. */
final class TickCell extends TableCell<ListRow, ListRow> {
    private final CheckBox box = new CheckBox();
    private final GridSelection selection;
    private final InvalidationListener follow = _ -> show();

    TickCell(GridModel model) {
        selection = model.selection();
        selection.revisionProperty().addListener(new WeakInvalidationListener(follow));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("check-cell");
        box.setFocusTraversable(false);
        box.setAccessibleText(model.messages().text("kit.grid.tick"));
        box.setOnAction(_ -> {
            if (getItem() != null) {
                model.anchorAt(getIndex());
                selection.set(getItem().id(), box.isSelected());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ListRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty || GridRows.absent(row) ? null : box);
        show();
    }

    private void show() {
        ListRow row = getItem();
        // the property must be read for the next invalidation to be told
        box.setSelected(selection.revisionProperty().get() >= 0 && row != null && selection.contains(row.id()));
    }
}
