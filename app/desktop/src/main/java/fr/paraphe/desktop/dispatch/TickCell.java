package fr.paraphe.desktop.dispatch;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The check box of a document; an incomplete document's cannot be ticked (F091). */
final class TickCell extends TableCell<SendRow, SendRow> {
    private final CheckBox box = new CheckBox();
    private final SendList list;
    private final InvalidationListener follow = _ -> show();

    TickCell(SendList list, String name) {
        this.list = list;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("check-cell");
        box.setFocusTraversable(false);
        box.setAccessibleText(name);
        box.setOnAction(_ -> {
            if (getItem() != null) {
                list.toggle(getItem());
            }
        });
        list.ticked().revisionProperty().addListener(new WeakInvalidationListener(follow));
    }

    @Override
    protected void updateItem(@Nullable SendRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : box);
        show();
    }

    private void show() {
        SendRow row = getItem();
        box.setDisable(row == null || !row.ready());
        // the property must be read for the next invalidation to be told
        box.setSelected(list.ticked().revisionProperty().get() >= 0 && row != null && list.ticked().contains(row.id()));
    }
}
