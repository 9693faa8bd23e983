package fr.paraphe.desktop.kit;

import java.util.UUID;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The check box of a line, following the set of what is ticked. */
public final class CheckCell<S> extends TableCell<S, S> {
    private final CheckBox box = new CheckBox();
    private final CheckedIds checked;
    private final Function<S, UUID> id;
    private final InvalidationListener follow = _ -> show();

    /** Creates the cell; {@code name} is what a screen reader says. */
    public CheckCell(CheckedIds checked, Function<S, UUID> id, String name) {
        this.checked = checked;
        this.id = id;
        checked.revisionProperty().addListener(new WeakInvalidationListener(follow));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("check-cell");
        box.setFocusTraversable(false);
        box.setAccessibleText(name);
        box.setOnAction(_ -> {
            if (getItem() != null) {
                checked.set(id.apply(getItem()), box.isSelected());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable S item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : box);
        show();
    }

    private void show() {
        S item = getItem();
        // the property must be read for the next invalidation to be told
        box.setSelected(checked.revisionProperty().get() >= 0 && item != null && checked.contains(id.apply(item)));
    }
}
