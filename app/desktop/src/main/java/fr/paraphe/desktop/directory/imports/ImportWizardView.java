package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.shell.Place;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** «Données > Importer…» (E32): five steps, one at a time, with the way back and the way on always at the bottom. */
public final class ImportWizardView {
    /** What the window around it does: the files asked for, where the report leads, and its own end. */
    public record Window(FileChoices files, Set<Place> places, Consumer<Place> open, Runnable another, Runnable close) {}

    private static final KeyCombination ON = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");

    private record Step(javafx.scene.Node node, Runnable focus) {}

    private final ImportWizardViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Window window;
    private final Map<WizardStep, Step> steps = new EnumMap<>(WizardStep.class);
    private final StackPane centre = new StackPane();
    private final Button next;
    private final Button back;
    private final Button close;
    private final Button another;
    private final Overlay overlay;

    /** Creates the wizard's content. */
    public ImportWizardView(ImportWizardViewModel model, Messages messages, Dialogs dialogs, Window window) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        this.window = window;
        next = Styles.button("", "", model::next);
        next.setId("wizard-next");
        next.setDefaultButton(true);
        back = Styles.button(messages.text("directory.imports.back"), "", model::back);
        back.setId("wizard-back");
        close = Styles.button(messages.text("directory.imports.close"), "", this::leave);
        close.setId("wizard-close");
        another = Styles.button(messages.text("directory.imports.another"), "", window.another());
        another.setId("wizard-another");
        var page = new BorderPane(centre);
        page.getStyleClass().add("import-wizard");
        page.setTop(new StepsLine(model, messages).node());
        page.setBottom(bottom());
        overlay = new Overlay(page);
        overlay.node().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        overlay.node().addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        steps();
        model.stepProperty().subscribe(this::show);
        InvalidationListener follow = _ -> buttons();
        model.check().reportProperty().addListener(follow);
        model.check().work().runningProperty().addListener(follow);
        model.run().reportProperty().addListener(follow);
        model.run().work().runningProperty().addListener(follow);
        model.files().busyProperty().addListener(follow);
        model.files().lines().addListener(follow);
        model.files().busyProperty().subscribe(busy -> {
            if (!busy && !model.files().lines().isEmpty()) {
                next.requestFocus();
            }
        });
    }

    private void steps() {
        var files = new FilesPane(model.files(), messages, window.files());
        steps.put(WizardStep.FILES, new Step(files.node(), files::focus));
        var reading = new ReadingPane(model.reading(), messages);
        steps.put(WizardStep.READING, new Step(reading.node(), reading::focus));
        var columns = new ColumnsPane(model.columns(), messages, overlay);
        steps.put(WizardStep.COLUMNS, new Step(columns.node(), columns::focus));
        var check = new CheckPane(model.check(), messages, overlay, window.files());
        steps.put(WizardStep.CHECK, new Step(check.node(), check::focus));
        var run = new RunPane(model.run(), messages, dialogs, new RunPane.Ways(window.places(), window.open()), model::retry)
                .with(overlay, window.files());
        steps.put(WizardStep.IMPORT, new Step(run.node(), () -> { }));
    }

    private HBox bottom() {
        var refusal = new Label();
        refusal.textProperty().bind(model.refusalProperty());
        refusal.setId("wizard-refusal");
        refusal.setWrapText(true);
        refusal.getStyleClass().add("field-error");
        HBox.setHgrow(refusal, Priority.ALWAYS);
        refusal.setMaxWidth(Double.MAX_VALUE);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        var bar = new HBox(close, refusal, another, back, next);
        bar.getStyleClass().add("window-bottom");
        return bar;
    }

    private void show(WizardStep step) {
        Step shown = Objects.requireNonNull(steps.get(step));
        centre.getChildren().setAll(shown.node());
        buttons();
        if (centre.getScene() != null) {
            centre.applyCss();
            shown.focus().run();
        }
    }

    /** Puts the keyboard in the step in front, once the content is in its window. */
    public void focus() {
        centre.applyCss();
        Objects.requireNonNull(steps.get(model.stepProperty().get())).focus().run();
    }

    private void buttons() {
        WizardStep step = model.stepProperty().get();
        boolean last = step == WizardStep.IMPORT;
        boolean done = model.run().reportProperty().get() != null;
        Shown.now(back, step != WizardStep.FILES && !done);
        back.setDisable(!model.mayGoBack());
        Shown.now(next, !last);
        Shown.now(another, done);
        close.setText(messages.text(done ? "directory.imports.finish" : "directory.imports.close"));
        boolean green = step == WizardStep.CHECK;
        next.getStyleClass().removeAll("success", "accent");
        next.getStyleClass().add(green ? "success" : "accent");
        next.setDisable(green ? model.check().work().runningProperty().get() : model.files().busyProperty().get());
        var report = model.check().reportProperty().get();
        next.setText(!green ? messages.text("directory.imports.next")
                : report == null ? messages.text("directory.imports.import")
                : messages.count("directory.imports.import-rows", report.created() + report.updated()));
    }

    private void key(KeyEvent event) {
        if (overlay.isOpen()) {
            return;
        }
        if (ON.match(event) && next.isVisible() && !next.isDisabled()) {
            model.next();
        } else if (BACK.match(event)) {
            model.back();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
        } else {
            return;
        }
        event.consume();
    }

    /** Entrée goes on, wherever the keyboard is but on another button, a box to tick or an open list. */
    private void enter(KeyEvent event) {
        boolean plain = event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown();
        boolean own = event.getTarget() instanceof ButtonBase || (event.getTarget() instanceof ComboBox<?> box && box.isShowing());
        if (plain && !own && !overlay.isOpen() && next.isVisible() && !next.isDisabled()) {
            model.next();
            event.consume();
        }
    }

    /** Closes the window, after asking when something would be lost; returns whether it is closed. */
    public boolean leave() {
        String loss = model.loss();
        boolean sure = loss.isEmpty() || dialogs.confirm(messages.text("directory.imports.close.title"), loss);
        if (sure) {
            model.stop();
            window.close().run();
        }
        return sure;
    }

    /** Returns what to show. */
    public Parent node() {
        return overlay.node();
    }
}
