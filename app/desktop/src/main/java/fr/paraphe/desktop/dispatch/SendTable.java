package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** The grid of documents to send, with the role columns under their grouped headers. */
final class SendTable {
    private final SendViewModel model;
    private final Messages messages;
    private final BiConsumer<SendRow, @Nullable SignatoryRole> mend;
    private final TableView<SendRow> table = new TableView<>();
    private final List<TableColumn<SendRow, ?>> fixed = new ArrayList<>();

    /** Creates the grid; {@code mend} leads to what mends a role's column, or the whole line when there is no role. */
    SendTable(SendViewModel model, Messages messages, BiConsumer<SendRow, @Nullable SignatoryRole> mend) {
        this.model = model;
        this.mend = mend;
        this.messages = messages;
        table.setItems(model.list().shown());
        Columns.even(table);
        table.setId("documents-to-send");
        table.setAccessibleText(messages.text("dispatch.title"));
        var nothing = new Label();
        nothing.textProperty().bind(Bindings.when(model.busyProperty()).then(messages.text("dispatch.loading"))
                .otherwise(messages.text("dispatch.empty")));
        table.setPlaceholder(nothing);
        fixed.add(Columns.drawn("", 40, _ -> new TickCell(model.list(), messages.text("dispatch.column.check"))));
        SendColumn.of(model.about())
                .forEach(column -> fixed.add(Columns.text(messages.text(column.title()), column.width(), column.value())));
        var state = Columns.<SendRow>drawn(messages.text("dispatch.column.state"), 136,
                _ -> new StateCell(messages, row -> mend.accept(row, null)));
        state.setMinWidth(136);
        fixed.add(state);
        model.groups().addListener((javafx.beans.Observable _) -> columns());
        columns();
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null) {
                model.selectedProperty().set(row);
            }
        });
        model.selectedProperty().subscribe(row -> table.getSelectionModel().select(row));
        table.addEventFilter(ScrollEvent.ANY, _ -> model.stirred());
        table.addEventFilter(KeyEvent.KEY_PRESSED, _ -> model.stirred());
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> model.stirred());
        new GridKeys(table).on(KeyCombination.valueOf("Enter"), () -> {
            SendRow row = model.selectedProperty().get();
            if (row != null) {
                mend.accept(row, null);
            }
        }).space(table, model.list()::toggle).all(table, model.list()::toggleAll);
    }

    Node node() {
        return table;
    }

    private void columns() {
        table.getColumns().setAll(fixed);
        for (RoleGroup group : model.groups()) {
            var header = new TableColumn<SendRow, String>();
            Columns.head(header, group.title(), 160);
            header.getStyleClass().add("role-group");
            group.roles().forEach(role -> header.getColumns().add(column(role)));
            table.getColumns().add(header);
        }
    }

    private TableColumn<SendRow, SendRow> column(TemplateRole role) {
        TableColumn<SendRow, SendRow> column = Columns.drawn(messages.label(role.role()), 156, _ -> new RoleNameCell(role, mend));
        column.setMinWidth(90);
        return column;
    }
}
