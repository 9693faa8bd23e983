package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.CheckCell;
import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PillCell;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The grid of the history, with as many role columns as the documents shown need (F132, D-22). */
final class TrackingTable {
    private final TrackingViewModel model;
    private final Messages messages;
    private final TableView<TrackingRow> table = new TableView<>();
    private final List<TableColumn<TrackingRow, ?>> fixed = new ArrayList<>();

    TrackingTable(TrackingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        table.setItems(model.rows());
        Columns.even(table);
        table.setId("tracking");
        table.setAccessibleText(messages.text("tracking.table"));
        table.setPlaceholder(new Label(messages.text("tracking.empty")));
        fixedColumns();
        model.roles().addListener((javafx.beans.Observable _) -> columns());
        columns();
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.select(row);
            }
        });
        new GridKeys(table).space(table, row -> model.checked().toggle(id(row))).all(table, model::toggleAll);
    }

    Node node() {
        return table;
    }

    private static UUID id(TrackingRow row) {
        return row.request().id();
    }

    private void fixedColumns() {
        fixed.add(Columns.drawn("", 40, _ -> new CheckCell<>(model.checked(), TrackingTable::id, messages.text("tracking.column.check"))));
        fixed.add(Columns.text(messages.text("tracking.column.sent"), 134, row -> messages.moment(row.request().delivery().sentAt())));
        fixed.add(Columns.text(messages.text("tracking.column.student"), 150, row -> row.request().subject().student()));
        fixed.add(Columns.text(messages.text("tracking.column.class"), 92, row -> row.request().subject().classGroup()));
        fixed.add(Columns.text(messages.text("tracking.column.template"), 138, TrackingTable::template));
        var state = Columns.<TrackingRow>drawn(messages.text("tracking.column.state"), 170,
                _ -> new PillCell<>(row -> StatusPill.tone(row.status()), this::state));
        state.setMinWidth(170);
        fixed.add(state);
        fixed.add(Columns.text(messages.text("tracking.column.signatures"), 98, TrackingRow::signatures));
    }

    private String state(TrackingRow row) {
        return TrackingViewModel.absent(row) ? "" : StatusPill.words(row.status(), messages);
    }

    /** The template's name begins the document's (F105). */
    private static String template(TrackingRow row) {
        String name = row.request().subject().documentName();
        int end = name.indexOf(" - ");
        return end < 0 ? name : name.substring(0, end);
    }

    private void columns() {
        table.getColumns().setAll(fixed);
        for (SignatoryRole role : model.roles()) {
            table.getColumns().add(Columns.drawn(messages.label(role), 150, _ -> new SignatoryCell(role, messages)));
        }
    }
}
