package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.ImportReport.Counts;
import java.util.function.ToIntFunction;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The four big numbers of a report, and the same numbers list by list. */
final class CountsPane {
    private static final double LINE = 30;
    private static final double HEAD = 36;
    private static final int MOST = 6;

    private final Messages messages;
    private final HBox tiles = new HBox();
    private final TableView<Counts> lists = new TableView<>();
    private final VBox root = new VBox(tiles, lists);

    CountsPane(Messages messages, String id) {
        this.messages = messages;
        tiles.getStyleClass().add("count-tiles");
        tiles.setId(id + "-counts");
        lists.setId(id + "-lists");
        lists.setAccessibleText(messages.text("directory.imports.counts.lists"));
        lists.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        lists.getColumns().add(Columns.text(messages.text("directory.imports.counts.list"), 130,
                line -> messages.text(line.kind().words())));
        lists.getColumns().add(Columns.text(messages.text("directory.imports.counts.file"), 260, Counts::table));
        lists.getColumns().add(number("directory.imports.counts.created", Counts::created));
        lists.getColumns().add(number("directory.imports.counts.updated", Counts::updated));
        lists.getColumns().add(number("directory.imports.counts.unchanged", Counts::unchanged));
        lists.getColumns().add(number("directory.imports.counts.rejected", Counts::rejected));
        lists.setFixedCellSize(LINE);
        lists.setFocusTraversable(false);
        root.getStyleClass().add("counts");
    }

    private TableColumn<Counts, String> number(String key, ToIntFunction<Counts> count) {
        TableColumn<Counts, String> column = Columns.text(messages.text(key), 90, line -> messages.number(count.applyAsInt(line)));
        column.getStyleClass().add("number-column");
        return column;
    }

    /** Shows a report; nothing when there is none. */
    void show(@Nullable ImportReport report) {
        root.setVisible(report != null);
        root.setManaged(report != null);
        if (report == null) {
            return;
        }
        tiles.getChildren().setAll(
                tile("success", report.created(), "directory.imports.counts.created"),
                tile("accent", report.updated(), "directory.imports.counts.updated"),
                tile("neutral", report.unchanged(), "directory.imports.counts.unchanged"),
                tile(report.rejected().isEmpty() ? "neutral" : "warning", report.rejected().size(), "directory.imports.counts.rejected"));
        lists.getItems().setAll(report.tables());
        boolean several = report.tables().size() > 1;
        lists.setVisible(several);
        lists.setManaged(several);
        double height = HEAD + LINE * Math.min(report.tables().size(), MOST) + 4;
        lists.setPrefHeight(height);
        lists.setMinHeight(height);
    }

    private Node tile(String tone, int count, String key) {
        var number = new Label(messages.number(count));
        number.getStyleClass().add("count-number");
        var words = new Label(messages.text(key));
        var tile = new VBox(number, words);
        tile.setAlignment(Pos.CENTER);
        tile.getStyleClass().addAll("count-tile", "count-" + tone);
        tile.setFocusTraversable(false);
        tile.setAccessibleText(messages.text(key) + "\u00a0: " + count);
        HBox.setHgrow(tile, Priority.ALWAYS);
        return tile;
    }

    Node node() {
        return root;
    }
}
