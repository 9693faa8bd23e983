package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Columns;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.FileDrop;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.DocumentTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The window «Signé sur papier» (X18): a scan for each document, chosen or dropped on its line. */
public final class PaperView {
    private static final double TABLE = 0.66;
    private static final List<String> KINDS = List.of("*.pdf", "*.png", "*.jpg", "*.jpeg");

    private final PaperModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Runnable close;
    private final TableView<PaperModel.Row> table;
    private final BorderPane root = new BorderPane();

    /** Creates the window's content; {@code close} closes the window. */
    public PaperView(PaperModel model, PreviewPane preview, Messages messages, Dialogs dialogs, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        this.close = close;
        table = new TableView<>(model.rows());
        table.setId("paper-documents");
        table.setAccessibleText(messages.text("dispatch.paper.title"));
        table.setRowFactory(_ -> row());
        table.getColumns().setAll(List.of(
                Columns.text(messages.text("dispatch.column.student"), 190, row -> row.line().student()),
                Columns.text(messages.text("dispatch.queue.column.company"), 180, row -> row.line().company()),
                Columns.text(messages.text("dispatch.paper.column.state"), 300, model::state),
                Columns.text(messages.text("dispatch.paper.column.scan"), 150, model::scan)));
        root.getStyleClass().add("send-window");
        root.setTop(new VBox(heading(), acts()));
        var split = new SplitPane(table, preview.node());
        split.setDividerPositions(TABLE);
        root.setCenter(split);
        root.setBottom(bottom());
        new GridKeys(root).on(KeyCombination.valueOf("Shortcut+S"), this::record);
        on(table, KeyCode.ENTER, this::choose);
        on(root, KeyCode.ESCAPE, close);
        table.getSelectionModel().selectedItemProperty().subscribe(model.selectedProperty()::set);
        model.selectedProperty().subscribe(row -> table.getSelectionModel().select(row));
        model.rows().subscribe(this::begin);
        model.previewProperty().subscribe(preview::show);
        model.load();
    }

    /** Returns what to show. */
    public Parent node() {
        return root;
    }

    /** The first document is in front as soon as they are there. */
    private void begin() {
        if (table.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
            table.getSelectionModel().select(0);
            table.requestFocus();
        }
    }

    /** A key that no field took for itself. */
    private static void on(Node node, KeyCode key, Runnable action) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == key) {
                action.run();
                event.consume();
            }
        });
    }

    private Node heading() {
        var title = new Label(messages.text("dispatch.paper.title"));
        title.getStyleClass().add("window-title");
        var template = new ComboBox<DocumentTemplate>(model.templates());
        template.setId("paper-template");
        template.setPrefWidth(280);
        template.setConverter(new TemplateName());
        template.setAccessibleText(messages.text("dispatch.template"));
        template.valueProperty().bindBidirectional(model.templateProperty());
        var day = new DatePicker();
        day.setId("paper-day");
        day.setPrefWidth(150);
        day.getEditor().setAccessibleText(messages.text("dispatch.paper.on"));
        day.valueProperty().bindBidirectional(model.dayProperty());
        var line = new HBox(title, new Label(messages.text("dispatch.template")), template,
                new Label(messages.text("dispatch.paper.on")), day);
        line.getStyleClass().add("window-heading");
        return line;
    }

    private Node acts() {
        Button choose = act("dispatch.paper.choose", "mdi2s-scanner", "paper-choose", this::choose, row -> !row.signed());
        Button back = act("dispatch.paper.take-back", "mdi2u-undo", "paper-take-back", this::takeBack, PaperModel.Row::signed);
        var hint = new Label(messages.text("dispatch.paper.hint"));
        hint.getStyleClass().add("muted");
        var bar = new HBox(choose, back, hint);
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    private Button act(String key, String icon, String id, Runnable action, Predicate<PaperModel.Row> fits) {
        Button button = Styles.button(messages.text(key), icon, action);
        button.setId(id);
        BooleanBinding idle = Bindings.createBooleanBinding(() -> chosen().filter(fits).isEmpty(),
                table.getSelectionModel().selectedItemProperty());
        button.disableProperty().bind(idle);
        return button;
    }

    private TableRow<PaperModel.Row> row() {
        var row = new TableRow<PaperModel.Row>();
        FileDrop.on(row, row, () -> !row.isEmpty() && !row.getItem().signed(),
                files -> model.attach(row.getItem(), files.getFirst()));
        return row;
    }

    private Node bottom() {
        var problem = new HBox(Styles.problem(model.problemProperty(), "paper-problem"));
        HBox.setHgrow(problem, Priority.ALWAYS);
        Button cancel = Styles.button(messages.text("dispatch.paper.close"), "", close);
        Button record = Styles.greenButton("mdi2c-check", this::record);
        record.setId("paper-record");
        record.setMinWidth(Region.USE_PREF_SIZE);
        record.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("dispatch.paper.record", messages.number(model.readyProperty().get())), model.readyProperty()));
        record.disableProperty().bind(Bindings.equal(model.readyProperty(), 0).or(model.busyProperty()));
        var line = new HBox(problem, cancel, record);
        line.getStyleClass().add("window-bottom");
        return line;
    }

    private Optional<PaperModel.Row> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void choose() {
        chosen().filter(row -> !row.signed()).ifPresent(row -> {
            Optional<Path> file = dialogs.openFile(messages.text("dispatch.paper.choose.title", row.line().student()),
                    messages.text("dispatch.paper.choose.kind"), KINDS);
            file.ifPresent(scan -> model.attach(row, scan));
        });
    }

    private void takeBack() {
        chosen().filter(PaperModel.Row::signed)
                .filter(row -> dialogs.confirm(messages.text("dispatch.paper.title"),
                        messages.text("dispatch.paper.take-back.ask", row.line().student())))
                .ifPresent(model::takeBack);
    }

    private void record() {
        if (model.readyProperty().get() > 0 && dialogs.confirm(messages.text("dispatch.paper.title"), model.question())) {
            model.record();
        }
    }
}
