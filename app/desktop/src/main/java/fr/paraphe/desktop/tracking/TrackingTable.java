package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.CheckCell;
import fr.paraphe.desktop.kit.ColumnChoice;
import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PillCell;
import fr.paraphe.desktop.shell.WorkstationMemory;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.tracking.TrackingRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** The grid of the history, with as many role columns as the documents shown need (F132, D-22), arranged by the person. */
final class TrackingTable {
    private final TrackingViewModel model;
    private final Messages messages;
    private final TableView<TrackingRow> table = new TableView<>();
    private final List<TableColumn<TrackingRow, ?>> fixed = new ArrayList<>();
    private final Map<SignatoryRole, TableColumn<TrackingRow, ?>> byRole = new EnumMap<>(SignatoryRole.class);
    private final ColumnChoice<TrackingRow> choice;

    TrackingTable(TrackingViewModel model, Messages messages, WorkstationMemory memory) {
        this.model = model;
        this.messages = messages;
        table.setItems(model.rows());
        Columns.even(table);
        table.setId("tracking");
        boolean agreements = model.scope().agreements();
        table.setAccessibleText(agreements ? messages.text("tracking.table.agreements") : messages.text("tracking.table"));
        table.setPlaceholder(new Label(agreements ? messages.text("tracking.empty.agreements") : messages.text("tracking.empty")));
        choice = new ColumnChoice<>(table, model.runner(), memory.get(model.scope().memory()),
                text -> memory.put(model.scope().memory(), text));
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
        fixed(Columns.drawn("", 40, _ -> new CheckCell<>(model.checked(), TrackingTable::id, messages.text("tracking.column.check"))),
                "check", true);
        fixed(Columns.text(messages.text("tracking.column.sent"), 134, row -> messages.moment(row.request().delivery().sentAt())),
                "sent", true);
        fixed(recipient(), "recipient", false);
        fixed(Columns.text(messages.text("tracking.column.student"), 146, row -> row.request().subject().student()), "student", true);
        fixed(Columns.text(messages.text("tracking.column.class"), 92, row -> row.request().subject().classGroup()), "class", true);
        boolean agreements = model.scope().agreements();
        if (agreements) {
            fixed.addAll(model.internships().columns());
        }
        fixed(Columns.text(messages.text("tracking.column.template"), 140, TrackingTable::template), "template", !agreements);
        fixed(Columns.text(messages.text("tracking.column.category"), 134, row -> row.request().subject().category()), "category", false);
        var state = Columns.<TrackingRow>drawn(messages.text("tracking.column.state"), 170,
                _ -> new PillCell<>(row -> StatusPill.tone(row.status()), this::state));
        state.setMinWidth(170);
        fixed(state, "state", true);
        fixed(Columns.text(messages.text("tracking.column.signatures"), 104, TrackingRow::signatures), "signatures", true);
        fixed(publication(), "publication", true);
    }

    private void fixed(TableColumn<TrackingRow, ?> column, String name, boolean shown) {
        column.setId(name);
        column.setVisible(shown);
        fixed.add(column);
    }

    /** A column as narrow as its globe, whose head is one too; its name is read by its tooltip and in the choice of columns. */
    private TableColumn<TrackingRow, TrackingRow> publication() {
        String title = messages.text("tracking.column.publication");
        var column = Columns.<TrackingRow>drawn(title, 44, _ -> new PublicationCell(model.templates(), messages));
        var head = new Label("", new FontIcon("mdi2e-earth"));
        head.setTooltip(new Tooltip(title));
        head.setAccessibleText(title);
        column.setGraphic(head);
        return column;
    }

    /** Templates come after the rows that they made. */
    private TableColumn<TrackingRow, String> recipient() {
        var column = Columns.<TrackingRow>text(messages.text("tracking.column.recipient"), 150, _ -> "");
        column.setCellValueFactory(cell -> Bindings.createStringBinding(() -> model.templates().of(cell.getValue())
                .map(template -> messages.label(template.recipient())).orElse(""), model.templates().revisionProperty()));
        return column;
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

    /** A role's column stays the same one as long as the person may arrange it. */
    private void columns() {
        var all = new ArrayList<>(fixed);
        for (SignatoryRole role : model.roles()) {
            all.add(byRole.computeIfAbsent(role, _ -> {
                var column = Columns.<TrackingRow>drawn(messages.label(role), 140, _ -> new SignatoryCell(role, messages));
                column.setId("role-" + role.name());
                return column;
            }));
        }
        choice.show(all);
    }

    /** Returns the button that shows and hides columns. */
    Node choice() {
        MenuButton button = choice.button(messages.text("tracking.columns"));
        button.setId("tracking-columns");
        return button;
    }
}
