package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Pill;
import fr.paraphe.desktop.kit.Tone;
import fr.paraphe.domain.shared.listing.ListColumn;
import fr.paraphe.domain.shared.listing.ListRow;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of words or a pill; everything it needs is made once, and its tooltip only when its words are cut. */
final class GridCell extends TableCell<ListRow, ListRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final GridField field;
    private final GridCursor cursor;
    private final Optional<Function<String, Tone>> tones;
    private final Pill pill = new Pill();
    private final InvalidationListener follow = _ -> mark();
    private @Nullable Tooltip tip;

    GridCell(GridField field, GridCursor cursor) {
        this.field = field;
        this.cursor = cursor;
        tones = field.column().tone();
        getStyleClass().add("grid-cell");
        if (field.kind() == ListColumn.Kind.NUMBER) {
            getStyleClass().add("number-cell");
        }
        if (field.column().editable()) {
            getStyleClass().add("editable-cell");
        }
        if (tones.isPresent()) {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        var weak = new WeakInvalidationListener(follow);
        cursor.indexProperty().addListener(weak);
        cursor.columnProperty().addListener(weak);
        indexProperty().addListener(follow);
        setOnMouseEntered(_ -> hint());
    }

    GridField field() {
        return field;
    }

    @Override
    protected void updateItem(@Nullable ListRow row, boolean empty) {
        super.updateItem(row, empty);
        String words = row == null || empty ? "" : field.text(row);
        setText(words);
        if (tones.isPresent()) {
            if (row != null && !GridRows.absent(row) && !words.isEmpty()) {
                pill.show(tones.get().apply(field.stored(row)), words);
                setGraphic(pill.node());
            } else {
                setGraphic(null);
            }
        }
        if (tip != null && isHover()) {
            hint();
        }
        mark();
    }

    private void mark() {
        // both must be read for the next invalidation to be told
        boolean row = cursor.indexProperty().get() == getIndex();
        boolean column = cursor.columnProperty().get().equals(field.name());
        pseudoClassStateChanged(CURRENT, row && column && !isEmpty());
    }

    private void hint() {
        boolean cut = isTextTruncated() && !getText().isEmpty();
        if (cut && tip == null) {
            tip = new Tooltip();
            tip.getStyleClass().add("findings-tooltip");
        }
        if (tip != null) {
            tip.setText(getText());
            setTooltip(cut ? tip : null);
        }
    }
}
