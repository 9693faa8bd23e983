package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.directory.imports.CampusImports.PastImport;
import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** «Données > Historique des imports…»: what was imported, when and by whom, and the way to take it back. */
public final class ImportHistoryView {
    private static final double OUTCOME = 150;

    private final ImportHistoryViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final TableView<PastImport> table = new TableView<>();
    private final BorderPane root = new BorderPane();

    /** Creates the window's content; {@code close} closes it. */
    public ImportHistoryView(ImportHistoryViewModel model, Messages messages, Dialogs dialogs, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        table.setId("import-history");
        table.setAccessibleText(messages.text("directory.imports.history.table"));
        table.setItems(model.past());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.getColumns().add(Columns.text(messages.text("directory.imports.history.when"), 140, past -> messages.moment(past.at())));
        table.getColumns().add(Columns.text(messages.text("directory.imports.history.who"), 150, PastImport::actor));
        table.getColumns().add(Columns.text(messages.text("directory.imports.history.files"), 320, PastImport::label));
        table.getColumns().add(Columns.text(messages.text("directory.imports.history.size"), 170, model::size));
        table.getColumns().add(Columns.text(messages.text("directory.imports.history.state"), 190, model::state));
        table.setPlaceholder(placeholder());
        root.getStyleClass().add("import-wizard");
        root.setTop(head());
        root.setCenter(table);
        root.setBottom(bottom(close));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private Parent head() {
        var box = new VBox(WizardWords.intro(messages.text("directory.imports.history.intro")), WizardWords.error(model.problemProperty()));
        box.getStyleClass().add("wizard-pane");
        return box;
    }

    private Label placeholder() {
        var label = new Label();
        label.textProperty().bind(Bindings.when(model.readProperty())
                .then(messages.text("directory.imports.history.none")).otherwise(messages.text("directory.imports.history.reading")));
        label.getStyleClass().add("muted");
        return label;
    }

    private Parent bottom(Runnable close) {
        var outcome = new Label();
        outcome.setId("undo-outcome");
        outcome.textProperty().bind(model.undoing().outcomeProperty());
        outcome.setWrapText(true);
        outcome.setMinHeight(Region.USE_PREF_SIZE);
        var scroll = new ScrollPane(outcome);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(OUTCOME);
        WizardWords.shownWhen(scroll, model.undoing().outcomeProperty().isNotEmpty());
        Button undo = Styles.button(messages.text("directory.imports.run.undo"), "mdi2u-undo", this::undo);
        undo.setId("undo-import");
        var chosen = table.getSelectionModel().selectedItemProperty();
        undo.disableProperty().bind(Bindings
                .createBooleanBinding(() -> chosen.get() == null || chosen.get().undone() != null, chosen)
                .or(model.undoing().work().runningProperty()));
        var space = new Region();
        HBox.setHgrow(space, javafx.scene.layout.Priority.ALWAYS);
        var acts = new HBox(undo, space, Styles.button(messages.text("kit.dialog.close"), "", close));
        acts.getStyleClass().add("window-bottom");
        return new VBox(new WorkPane(model.undoing().work(), messages, "undo").node(), scroll, acts);
    }

    private void undo() {
        PastImport chosen = table.getSelectionModel().getSelectedItem();
        String question = messages.text("directory.imports.run.undo-question");
        if (chosen != null && dialogs.confirm(messages.text("directory.imports.run.undo-title"), question)) {
            model.undo(chosen);
        }
    }

    /** Puts the keyboard in the list. */
    public void focus() {
        table.requestFocus();
        table.getSelectionModel().selectFirst();
    }

    /** Returns what to show. */
    public Parent node() {
        return root;
    }
}
