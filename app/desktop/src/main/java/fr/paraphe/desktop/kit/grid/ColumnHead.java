package fr.paraphe.desktop.kit.grid;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.shared.listing.ListQuery;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of a column: its title on two lines at most, how it sorts and at which rank, whether it filters. */
final class ColumnHead {
    private final GridField field;
    private final Messages messages;
    private final Label title = new Label();
    private final FontIcon arrow = new FontIcon("mdi2a-arrow-up");
    private final Label rank = new Label();
    private final FontIcon funnel = new FontIcon("mdi2f-filter");
    private final HBox box = new HBox(title, arrow, rank, funnel);

    ColumnHead(GridField field, TableColumn<?, ?> column, Messages messages) {
        this.field = field;
        this.messages = messages;
        title.setText(field.column().title());
        title.setWrapText(true);
        title.setTooltip(new Tooltip(field.column().title()));
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        rank.getStyleClass().add("sort-rank");
        rank.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().add("grid-head");
        box.prefWidthProperty().bind(column.widthProperty().subtract(16));
        box.maxWidthProperty().bind(column.widthProperty().subtract(16));
        List.of(arrow, rank, funnel).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    }

    Node node() {
        return box;
    }

    /** Shows what {@code query} says of this column; the rank only where several columns sort. */
    void show(ListQuery query, TableColumn<?, ?> column) {
        List<String> sorted = query.sorts().stream().map(ListQuery.Sort::column).toList();
        int at = sorted.indexOf(field.name());
        boolean descending = at >= 0 && query.sorts().get(at).descending();
        boolean filters = query.filters().stream().anyMatch(filter -> filter.column().equals(field.name()));
        arrow.setVisible(at >= 0);
        arrow.setIconLiteral(descending ? "mdi2a-arrow-down" : "mdi2a-arrow-up");
        rank.setVisible(at >= 0 && sorted.size() > 1);
        rank.setText(String.valueOf(at + 1));
        funnel.setVisible(filters);
        List<String> said = new ArrayList<>(List.of(field.column().title()));
        if (at >= 0) {
            said.add(messages.text(descending ? "kit.grid.head.descending" : "kit.grid.head.ascending", at + 1));
        }
        if (filters) {
            said.add(messages.text("kit.grid.head.filtered"));
        }
        title.setAccessibleText(String.join(", ", said));
        // what a screen reader says of the header; the graphic draws it
        column.setUserData(String.join(", ", said));
    }
}
