package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListRow;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import org.jspecify.annotations.Nullable;

/** A row of the table, which keeps the frozen columns in sight; where a group begins, its heading. */
final class GridRow extends TableRow<ListRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final GridModel model;
    private final FrozenColumns frozen;

    GridRow(GridModel model, FrozenColumns frozen) {
        this.model = model;
        this.frozen = frozen;
    }

    @Override
    protected void updateItem(@Nullable ListRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean heads = row != null && !empty && GridGroups.heads(row);
        pseudoClassStateChanged(HEADING, heads);
        if (!heads) {
            setAccessibleText(null);
        }
    }

    /** Returns the group whose heading this is. */
    Optional<GridOutline.Group> heading() {
        return isEmpty() ? Optional.empty() : model.rows().heading(getIndex());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RowSkin(this);
    }

    /** The usual row with the cells held in sight, or a heading, laid over it; each made the first time that it is needed. */
    private static final class RowSkin extends TableRowSkin<ListRow> {
        private final GridRow row;
        private final FrozenCells held;
        private @Nullable GroupHeading heading;

        RowSkin(GridRow row) {
            super(row);
            this.row = row;
            held = new FrozenCells(row, row.frozen);
            held.setViewOrder(-1);
            row.frozen.holding().subscribe(_ -> row.requestLayout());
            row.frozen.columnsProperty().subscribe(_ -> row.requestLayout());
            row.itemProperty().subscribe(_ -> head());
            row.indexProperty().subscribe(_ -> head());
        }

        private void head() {
            Optional<GridOutline.Group> group = row.heading();
            GroupHeading known = heading;
            if (group.isPresent()) {
                GroupHeading shown = known == null ? new GroupHeading(row.model, row.frozen) : known;
                shown.show(group.get(), row);
                shown.setVisible(true);
                heading = shown;
                row.requestLayout();
            } else if (known != null) {
                known.setVisible(false);
            }
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            if (held.isVisible()) {
                held.arrange(row.getHeight());
                over(held);
            }
            GroupHeading shown = heading;
            if (shown != null && shown.isVisible()) {
                shown.resizeRelocate(0, 0, row.frozen.seen(width), row.getHeight());
                over(shown);
            }
        }

        private void over(Node node) {
            if (!getChildren().contains(node)) {
                getChildren().add(node);
            }
        }
    }
}
