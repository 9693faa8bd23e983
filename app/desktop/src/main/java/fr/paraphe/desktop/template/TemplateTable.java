package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of templates: «Libellé», «Catégorie», the green tick, the number of uses; grouped by kind of recipient (F024, F028). */
final class TemplateTable {
    private static final double ROW = 30;
    private static final double SIGN = 44;

    private final TemplatesViewModel model;
    private final Messages messages;
    private final BooleanSupplier mayLeave;
    private final TableView<TemplateRow> table;
    private boolean following;

    /** Creates the table; {@code mayLeave} is asked before another template is shown, {@code create} is «Créer un modèle». */
    TemplateTable(TemplatesViewModel model, Messages messages, BooleanSupplier mayLeave, Runnable create) {
        this.model = model;
        this.messages = messages;
        this.mayLeave = mayLeave;
        table = new TableView<>(model.rows());
        table.setId("templates");
        table.setAccessibleText(messages.text("template.list"));
        table.setFixedCellSize(ROW);
        table.setPlaceholder(new Label(messages.text("template.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(text("template.column.label", 200, this::label));
        table.getColumns().add(text("template.column.category", 110, row -> row instanceof TemplateRow.Line(TemplateLine line)
                ? messages.label(line.template().category()) : ""));
        table.getColumns().add(tick());
        table.getColumns().add(uses());
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setRowFactory(_ -> new TemplateListRow(messages, create));
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && table.getSelectionModel().getSelectedItem() instanceof TemplateRow.Creation) {
                create.run();
                event.consume();
            }
        });
        model.selectedProperty().subscribe(this::follow);
    }

    TableView<TemplateRow> node() {
        return table;
    }

    private String label(TemplateRow row) {
        return switch (row) {
            case TemplateRow.Creation _ -> "+ " + messages.text("template.create");
            case TemplateRow.Heading _ -> "";
            case TemplateRow.Line(TemplateLine line) -> line.template().label();
        };
    }

    private TableColumn<TemplateRow, String> text(String key, double width, Function<TemplateRow, String> words) {
        var column = new TableColumn<TemplateRow, String>(messages.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        return column;
    }

    private TableColumn<TemplateRow, String> uses() {
        TableColumn<TemplateRow, String> column = text("template.column.uses", SIGN,
                row -> row instanceof TemplateRow.Line(TemplateLine line) && line.uses() > 0 ? messages.number(line.uses()) : "");
        column.setText("");
        sign(column, "mdi2s-send", "template.column.uses");
        return column;
    }

    /** A narrow column whose head is a sign, named for screen readers and under the pointer. */
    private void sign(TableColumn<TemplateRow, ?> column, String icon, String key) {
        var head = new Label("", new FontIcon(icon));
        head.setAccessibleText(messages.text(key));
        head.setTooltip(new Tooltip(messages.text(key)));
        column.setGraphic(head);
        column.setMinWidth(SIGN);
        column.setMaxWidth(SIGN);
    }

    private TableColumn<TemplateRow, Boolean> tick() {
        var column = new TableColumn<TemplateRow, Boolean>();
        column.setId("template-share");
        sign(column, "mdi2d-draw", "template.column.share");
        column.setCellValueFactory(cell -> new ReadOnlyBooleanWrapper(
                cell.getValue() instanceof TemplateRow.Line(TemplateLine line) && line.template().eligibleForSignature()));
        column.setCellFactory(_ -> new Tick());
        return column;
    }

    /** Headings are passed over; the row of creation only acts. */
    private void chosen(@Nullable TemplateRow row) {
        if (following || !(row instanceof TemplateRow.Line(TemplateLine line)) || line.equals(model.selectedProperty().get())) {
            return;
        }
        // A selection that is being made cannot be taken back: the question comes right after.
        model.soon(() -> {
            if (mayLeave.getAsBoolean()) {
                model.selectedProperty().set(line);
            } else {
                follow(model.selectedProperty().get());
            }
        });
    }

    private void follow(@Nullable TemplateLine line) {
        following = true;
        if (line == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().select(new TemplateRow.Line(line));
        }
        following = false;
    }

    private final class Tick extends TableCell<TemplateRow, Boolean> {
        private final FontIcon mark = new FontIcon("mdi2c-check-bold");

        Tick() {
            mark.getStyleClass().add("tick-yes");
        }

        @Override
        protected void updateItem(@Nullable Boolean eligible, boolean empty) {
            super.updateItem(eligible, empty);
            boolean shown = !empty && Boolean.TRUE.equals(eligible);
            setGraphic(shown ? mark : null);
            setAccessibleText(shown ? messages.text("template.eligible") : null);
        }
    }

    /** Returns whether a template can have its original back (F071). */
    static boolean shipped(@Nullable TemplateLine line) {
        return line != null && line.template().shipped();
    }

    /** Returns the name proposed for the file of a template: its label without what file systems refuse. */
    static String fileName(DocumentTemplate template) {
        return template.label().replaceAll("[^\\p{L}\\p{N} ()_-]", "-").strip() + ".paraphe";
    }
}
