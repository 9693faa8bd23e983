package fr.paraphe.desktop.finalisation;

import fr.paraphe.desktop.finalisation.FinaliseViewModel.Phase;
import fr.paraphe.desktop.kit.Clip;
import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SheetCopy;
import fr.paraphe.desktop.kit.ShortList;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.TextLine;
import fr.paraphe.desktop.kit.WindowFoot;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The window that finalises documents: what is to be filled in, then how far the signing is, then what became of each (E27). */
public final class FinaliseView {
    private final FinaliseViewModel model;
    private final Messages messages;
    private final Runnable close;
    private final FinaliseForm form;
    private final BorderPane root = new BorderPane();

    /** Creates the window's content; {@code close} closes it. */
    public FinaliseView(FinaliseViewModel model, Messages messages, Dialogs dialogs, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        form = new FinaliseForm(model, messages, dialogs, close);
        model.phaseProperty().subscribe(this::show);
    }

    /** Returns the content. */
    public Parent node() {
        return root;
    }

    /** The keyboard stands on what is done next: a list would keep Enter and Escape for itself. */
    private void show(Phase phase) {
        switch (phase) {
            case FORM -> {
                put(form.node(), signing());
                form.focus();
            }
            case SIGNING -> put(progress(), stop(),
                    button("finalise-pause", messages.text("finalisation.pause"), "mdi2p-pause", model::pause));
            case PAUSED -> put(progress(), stop(),
                    button("finalise-resume", messages.text("finalisation.resume"), "mdi2p-play", model::resume));
            case ENDED -> put(report(), button("finalise-copy", messages.text("finalisation.copy"), "mdi2c-content-copy",
                    () -> Clip.put(new SheetCopy(model.report().text(), ""))),
                    button("finalise-close", messages.text("finalisation.close"), "", close));
        }
    }

    private void put(Node content, Button leave, Button go) {
        put(content, WindowFoot.of(leave, go));
        go.requestFocus();
    }

    private void put(Node content, Node foot) {
        root.setCenter(content);
        root.setBottom(foot);
    }

    private static Button button(String id, String words, String icon, Runnable act) {
        Button button = Styles.button(words, icon, act);
        button.setId(id);
        return button;
    }

    private Button stop() {
        return button("finalise-stop", messages.text("finalisation.stop"), "", model::stop);
    }

    /** What is missing stands beside the button that is at rest because of it. */
    private Node signing() {
        Button go = Styles.button("", "mdi2d-draw", model::sign);
        go.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("finalisation.go", messages.number(model.documents().size())), model.documents()));
        go.setId("finalise-go");
        go.disableProperty().bind(model.readyBinding().not());
        var foot = WindowFoot.of(button("finalise-leave", messages.text("finalisation.leave"), "", close), go);
        var missing = TextLine.of("finalise-missing", "muted", model.missingBinding());
        var problem = TextLine.of("finalise-problem", "field-error", model.problemProperty());
        var said = new VBox(problem, missing);
        said.getStyleClass().add("finalise-said");
        return new VBox(said, foot);
    }

    private Node progress() {
        var words = new Label();
        words.setId("finalise-progress");
        words.getStyleClass().add("card-title");
        words.textProperty().bind(model.progressProperty());
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("finalisation.title"));
        bar.progressProperty().bind(model.shareProperty());
        var page = new VBox(words, bar, TextLine.of("finalise-problem", "field-error", model.problemProperty()),
                TextLine.of("finalise-hint", "muted", new SimpleStringProperty(model.phaseProperty().get() == Phase.PAUSED
                        ? messages.text("finalisation.paused") : messages.text("finalisation.running"))),
                ShortList.wrapped("finalise-failed", messages.text("finalisation.list.failed"), model.report().failed()),
                ShortList.of("finalise-signed", messages.text("finalisation.list.signed"), model.report().signed()));
        page.getStyleClass().add("finalise-page");
        return page;
    }

    private Node report() {
        FinalisationReport report = model.report();
        var page = new VBox(TextLine.of("finalise-result", "card-title", model.summaryProperty()),
                TextLine.of("finalise-problem", "field-error", model.problemProperty()),
                TextLine.of("finalise-advice", "finalise-name", new SimpleStringProperty(report.advice())),
                ShortList.wrapped("finalise-failed", messages.text("finalisation.list.failed"), report.failed()),
                ShortList.of("finalise-waiting", messages.text("finalisation.list.waiting"), report.waiting()),
                ShortList.of("finalise-signed", messages.text("finalisation.list.signed"), report.signed()),
                ShortList.wrapped("finalise-left", messages.text("finalisation.list.left"), report.left()));
        page.getStyleClass().add("finalise-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }
}
