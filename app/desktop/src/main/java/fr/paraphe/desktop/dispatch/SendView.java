package fr.paraphe.desktop.dispatch;

import fr.paraphe.desktop.kit.Clip;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.FoldingPane;
import fr.paraphe.desktop.kit.GridKeys;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.kit.SearchField;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.DocumentTemplate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** «Liste des documents à envoyer» (E21), with its confirmation and its result (E22). */
public final class SendView {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final double SIDE = 460;

    private final SendViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Button cancel = new Button();
    private boolean someLeft;
    private final Runnable sent;
    private final Runnable close;
    private final Mending mending;
    private final SendSide side;
    private final BorderPane root = new BorderPane();

    /**
     * The ways out of the window: {@code sent} runs when nothing is left, or at the end when something was sent, {@code close} closes it.
     */
    public record Exits(Runnable sent, Runnable close) {}

    /** Creates the window's content; {@code mending} is what corrects documents beside it. */
    public SendView(SendViewModel model, Mending mending, PreviewPane preview, Messages messages, Dialogs dialogs, Exits exits) {
        this.model = model;
        this.mending = mending;
        this.messages = messages;
        this.dialogs = dialogs;
        sent = exits.sent();
        close = exits.close();
        side = new SendSide(model, mending, preview, messages, dialogs);
        var table = new SendTable(model, messages, side::mend);
        var folding = new FoldingPane(table.node(), side.node(), messages.text("dispatch.pane"), SIDE, true);
        var search = new SearchField(messages.text("dispatch.search"), model.list().searchProperty(), () -> { });
        folding.button().setId("send-pane");
        root.getStyleClass().add("send-window");
        root.setTop(new VBox(heading(), toolbar(folding, search)));
        root.setCenter(folding.node());
        root.setBottom(bottom());
        new GridKeys(root)
                .on(KeyCombination.valueOf("Shortcut+Enter"), this::send)
                .on(KeyCombination.valueOf("Shortcut+Shift+C"), this::copy)
                .on(KeyCombination.valueOf("Shortcut+S"), this::keepNow)
                .search(search)
                .refresh(model::check);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        mending.listen(records -> {
            model.repaired(records);
            side.mended();
        }, model::load);
        model.previewProperty().subscribe(preview::show);
        model.load();
    }

    /** What the card or a field did not take for itself is meant for the window. */
    private void keys(KeyEvent event) {
        if (UNDO.match(event)) {
            mending.undo();
        } else if (REDO.match(event)) {
            mending.redo();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
        } else {
            return;
        }
        event.consume();
    }

    private void leave() {
        if (mending.mayLeave()) {
            (someLeft ? sent : close).run();
        }
    }

    /** Returns what to show. */
    public Parent node() {
        return root;
    }

    private Node heading() {
        var title = new Label(messages.text("dispatch.title"));
        title.getStyleClass().add("window-title");
        var name = new Label(messages.text("dispatch.template"));
        var box = new ComboBox<DocumentTemplate>(model.templates());
        box.setId("template");
        box.setPrefWidth(300);
        box.setAccessibleText(messages.text("dispatch.template"));
        box.setConverter(new TemplateName());
        box.valueProperty().bindBidirectional(model.templateProperty());
        name.setLabelFor(box);
        var kind = new Label(messages.text("dispatch.output"));
        kind.getStyleClass().add("muted");
        var busy = new ProgressIndicator();
        busy.setMaxSize(20, 20);
        busy.visibleProperty().bind(model.busyProperty());
        var problem = new Label();
        problem.textProperty().bind(model.problemProperty());
        problem.getStyleClass().add("field-error");
        box.disableProperty().bind(model.collection().preparedBinding());
        var lot = new Label();
        lot.setId("lot-heading");
        lot.getStyleClass().add("muted");
        model.collection().keptProperty().subscribe(kept -> lot.setText(kept == null ? "" : messages.text("dispatch.lot.heading",
                kept.name(), model.collection().state())));
        var line = new HBox(title, kind, name, box, lot, busy, problem);
        line.getStyleClass().add("window-heading");
        return line;
    }

    private Node toolbar(FoldingPane folding, SearchField search) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        search.field().setPrefWidth(170);
        Button copy = Styles.button(messages.text("dispatch.copy"), "mdi2c-content-copy", this::copy);
        copy.setId("copy-list");
        Button export = Styles.button(messages.text("dispatch.export"), "mdi2f-file-table-outline", this::export);
        export.setId("export-list");
        Button edit = Styles.button(messages.text("dispatch.edit-template"), "mdi2f-file-document-edit-outline", side::editTemplate);
        edit.setId("edit-template");
        edit.disableProperty().bind(Bindings.isNull(model.templateProperty()).or(model.collection().preparedBinding()));
        var bar = new HBox(filters(), search.node(), motive(), space, copy, export, edit, folding.button());
        bar.getStyleClass().add("toolbar");
        return bar;
    }

    /** The one reason whose documents are shown, with what shows the others again. */
    private Node motive() {
        Button all = Styles.button("", "mdi2c-close", () -> model.list().motiveProperty().set(Optional.empty()));
        all.setId("all-motives");
        all.setMnemonicParsing(false);
        all.setMinWidth(60);
        all.setMaxWidth(260);
        all.setContentDisplay(ContentDisplay.RIGHT);
        model.list().motiveProperty().subscribe(motive -> {
            all.setText(motive.map(SendList.Motive::title).orElse(""));
            all.setTooltip(new Tooltip(messages.text("dispatch.motive.all")));
            all.setVisible(motive.isPresent());
            all.setManaged(motive.isPresent());
        });
        return all;
    }

    private Node filters() {
        Map<SendFilter, ToggleButton> buttons = new EnumMap<>(SendFilter.class);
        var group = new ToggleGroup();
        for (SendFilter filter : SendFilter.values()) {
            var button = new ToggleButton();
            button.setId("filter-" + filter.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.textProperty().bind(Bindings.createStringBinding(
                    () -> messages.text(filter.key(), messages.number(model.list().count(filter))), model.list().all()));
            button.setOnAction(_ -> model.list().filterProperty().set(filter));
            buttons.put(filter, button);
        }
        model.list().filterProperty().subscribe(now -> Objects.requireNonNull(buttons.get(now)).setSelected(true));
        var segments = new SegmentedButton(buttons.values().toArray(ToggleButton[]::new));
        segments.setToggleGroup(group);
        return segments;
    }

    private Node bottom() {
        var summary = new Label();
        summary.setId("send-summary");
        summary.textProperty().bind(model.summaryProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var cost = new Label();
        cost.setId("send-cost");
        cost.getStyleClass().add("muted");
        cost.textProperty().bind(model.costProperty());
        Button simulate = Styles.button(messages.text("dispatch.simulate"), "mdi2t-test-tube", this::simulate);
        simulate.setId("simulate");
        simulate.disableProperty().bind(Bindings.equal(model.list().ticked().sizeProperty(), 0).or(model.busyProperty())
                .or(model.files().runningProperty().isNotEmpty()));
        cancel.setText(messages.text("dispatch.cancel"));
        cancel.setId("leave");
        cancel.setOnAction(_ -> leave());
        Button send = Styles.greenButton("mdi2s-send", this::send);
        send.setId("send-ticked");
        send.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text(model.collection().stepBinding().get() == CollectionModel.Step.PREPARE ? "dispatch.send.prepare"
                        : "dispatch.send", messages.number(model.list().ticked().sizeProperty().get())),
                model.list().ticked().sizeProperty(), model.collection().stepBinding()));
        send.disableProperty().bind(Bindings.equal(model.list().ticked().sizeProperty(), 0).or(model.busyProperty())
                .or(model.collection().stepBinding().isEqualTo(CollectionModel.Step.WAIT)));
        var line = new HBox(summary, cost, space, running(), simulate, keep(), cancel, send);
        line.getStyleClass().add("window-bottom");
        return line;
    }

    /** Keeps the selection to be gone on with another day (X03). */
    private Node keep() {
        Button keep = Styles.button(messages.text("dispatch.lot.keep"), "mdi2c-content-save-outline", this::keepNow);
        keep.setId("keep-lot");
        keep.disableProperty().bind(model.collection().preparedBinding());
        return keep;
    }

    private void keepNow() {
        side.showCollection();
        model.content().ifPresent(model.collection()::save);
    }

    private void copy() {
        model.copy(Clip::put);
    }

    /** How far a simulation is, with what gives it up. */
    private Node running() {
        var words = new Label();
        words.setId("simulation-progress");
        words.textProperty().bind(model.files().runningProperty());
        Button stop = Styles.button(messages.text("dispatch.simulation.stop"), "", model.files()::interrupt);
        var line = new HBox(words, stop);
        line.getStyleClass().add("form-line");
        line.visibleProperty().bind(model.files().runningProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private void export() {
        dialogs.saveFile(messages.text("dispatch.export.title"), messages.text("dispatch.export.kind"), List.of("*.xlsx", "*.csv"),
                messages.text("dispatch.export.name")).ifPresent(file -> model.export(file, this::exported));
    }

    private void exported(String said) {
        dialogs.inform(messages.text("dispatch.export.title"), said);
    }

    private void simulate() {
        dialogs.folder(messages.text("dispatch.simulate.folder")).ifPresent(folder -> model.simulate(folder,
                said -> dialogs.inform(messages.text("dispatch.simulation"), said)));
    }

    private void send() {
        if (model.collection().stepBinding().get() == CollectionModel.Step.PREPARE) {
            side.showCollection();
            model.content().ifPresent(model.collection()::prepare);
            return;
        }
        model.confirmation().ifPresent(confirmation -> {
            if (dialogs.confirm(messages.text("dispatch.confirm.title"), confirmation.question())) {
                int before = model.list().all().size();
                model.send(confirmation, (result, all) -> {
                    someLeft |= model.list().all().size() < before;
                    report(result, all);
                });
            }
        });
    }

    private void report(String result, boolean all) {
        dialogs.inform(messages.text("dispatch.result.title"), result);
        if (all) {
            sent.run();
        } else {
            // There is nothing left to give up: what is gone is gone, what stays can be corrected.
            cancel.setText(messages.text("kit.dialog.close"));
        }
    }
}
