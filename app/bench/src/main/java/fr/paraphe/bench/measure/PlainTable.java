package fr.paraphe.bench.measure;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A table as JavaFX gives it, all its rows in memory, without style or symbols: what a scrolled list of the product is compared with. */
public final class PlainTable {
    /** The width of a column, in pixels. */
    public static final double WIDTH = 110;
    private static final int ROW = 32;

    private PlainTable() {}

    /** The words of a row in a column. */
    @FunctionalInterface
    public interface Words<R> {
        /** Returns the words of {@code row} in the column of that place. */
        String of(R row, int place);
    }

    /** Returns a table of those rows. */
    public static <R> TableView<R> of(List<String> columns, Words<R> words, List<R> rows) {
        var table = new TableView<R>();
        table.setFixedCellSize(ROW);
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            var column = new TableColumn<R, String>(columns.get(i));
            column.setPrefWidth(WIDTH);
            column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.of(cell.getValue(), place)));
            table.getColumns().add(column);
        }
        table.setItems(FXCollections.observableArrayList(rows));
        return table;
    }
}
