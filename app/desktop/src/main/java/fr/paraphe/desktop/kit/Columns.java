package fr.paraphe.desktop.kit;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** Makes the columns of the grids: none sorts by itself, since lists are ordered where they are read. */
public final class Columns {
    private static final double ROW = 32;

    private Columns() {}

    /** Returns a column of words, {@code width} pixels wide at first. */
    public static <S> TableColumn<S, String> text(String title, double width, Function<S, String> words) {
        var column = new TableColumn<S, String>();
        head(column, title, width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        return column;
    }

    /** Returns a column whose cells draw the whole line. */
    public static <S> TableColumn<S, S> drawn(String title, double width, Function<TableColumn<S, S>, TableCell<S, S>> cell) {
        var column = new TableColumn<S, S>();
        head(column, title, width);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(cell::apply);
        return column;
    }

    /** Gives the rows of {@code table} one height, so that a long one is scrolled without measuring each. */
    public static void even(TableView<?> table) {
        table.setFixedCellSize(ROW);
    }

    /** Titles {@code column} with a name that stays readable by its tooltip when the column is made narrow. */
    public static void head(TableColumn<?, ?> column, String title, double width) {
        var name = new Label(title);
        name.setTooltip(new Tooltip(title));
        // a long title takes two lines rather than losing its end
        name.setWrapText(true);
        name.setTextAlignment(javafx.scene.text.TextAlignment.LEFT);
        name.maxWidthProperty().bind(column.widthProperty().subtract(14));
        column.setGraphic(name);
        column.setUserData(title);
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 40));
    }
}
