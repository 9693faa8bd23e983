package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListRow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.layout.Region;

/** The cells of the columns held in sight, drawn over those that scroll in one row; made the first time that they are needed. */
final class FrozenCells extends Region {
    private final TableRow<ListRow> row;
    private final FrozenColumns frozen;
    private final List<TableCell<ListRow, ?>> cells = new ArrayList<>();

    FrozenCells(TableRow<ListRow> row, FrozenColumns frozen) {
        this.row = row;
        this.frozen = frozen;
        setManaged(false);
        getStyleClass().add("frozen-cells");
        translateXProperty().bind(frozen.scrolled());
        visibleProperty().bind(frozen.holding());
        frozen.columnsProperty().subscribe(_ -> {
            cells.clear();
            getChildren().clear();
        });
        row.itemProperty().subscribe(_ -> update());
        row.indexProperty().subscribe(_ -> update());
    }

    private void update() {
        cells.forEach(cell -> cell.updateIndex(row.getIndex()));
    }

    /** Makes the cells where they are missing and takes the place of all, {@code height} pixels high. */
    void arrange(double height) {
        if (!isVisible()) {
            return;
        }
        if (cells.isEmpty()) {
            frozen.columnsProperty().get().forEach(column -> cells.add(cell(column)));
            getChildren().setAll(cells);
        }
        resizeRelocate(0, 0, cells.stream().mapToDouble(cell -> cell.getTableColumn().getWidth()).sum(), height);
        layoutChildren();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (TableCell<ListRow, ?> cell : cells) {
            double width = cell.getTableColumn().getWidth();
            cell.resizeRelocate(x, 0, width, getHeight());
            x += width;
        }
    }

    private <T> TableCell<ListRow, T> cell(TableColumn<ListRow, T> column) {
        TableCell<ListRow, T> cell = column.getCellFactory().call(column);
        cell.updateTableColumn(column);
        cell.updateTableView(row.getTableView());
        cell.updateTableRow(row);
        cell.updateIndex(row.getIndex());
        return cell;
    }
}
