package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.RunningLine;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.Targets;
import fr.paraphe.desktop.kit.TextLine;
import fr.paraphe.desktop.kit.WindowFoot;
import fr.paraphe.domain.output.PdfOutput;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The window in which documents of the history are written or printed. */
public final class HandOutView {
    /** Where the documents go. */
    public enum Way {
        FILES,
        PAPER
    }

    private final HandOutViewModel model;
    private final Messages messages;
    private final Targets targets;
    private final Runnable close;
    private final BorderPane root = new BorderPane();

    /** Creates the window's content for one way. */
    public HandOutView(HandOutViewModel model, Messages messages, Targets targets, Way way, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.targets = targets;
        this.close = close;
        var count = new Label(model.counted());
        count.setId("hand-out-count");
        count.getStyleClass().add("muted");
        Node options = way == Way.FILES ? files() : paper();
        options.disableProperty().bind(model.readyBinding().not());
        var page = new VBox(count, options, TextLine.of("hand-out-problem", "field-error", model.problemProperty()));
        page.getStyleClass().add("cancel-form");
        root.setCenter(page);
        root.setBottom(foot(way));
    }

    /** Returns what to show. */
    public Parent node() {
        return root;
    }

    private Node files() {
        var group = new ToggleGroup();
        var proofs = new CheckBox(messages.text("tracking.download.proofs"));
        proofs.setId("hand-out-proofs");
        proofs.setMnemonicParsing(true);
        proofs.selectedProperty().bindBidirectional(model.proofsProperty());
        return options(choice("hand-out-each", messages.text("output.pdf.each"), model.formProperty(), PdfOutput.Form.EACH, group),
                choice("hand-out-zip", messages.text("output.pdf.zip"), model.formProperty(), PdfOutput.Form.ZIP, group), proofs,
                explained(messages.text("tracking.download.names")));
    }

    private Node paper() {
        var group = new ToggleGroup();
        return options(choice("hand-out-one-job", messages.text("output.print.one-job"), model.oneJobProperty(), true, group),
                choice("hand-out-jobs", messages.text("output.print.jobs"), model.oneJobProperty(), false, group),
                explained(messages.text("output.print.explained")));
    }

    private static Node options(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add("output-options");
        return box;
    }

    private static Node explained(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private static <T> Node choice(String id, String words, Property<T> property, T value, ToggleGroup group) {
        var button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setOnAction(_ -> property.setValue(value));
        property.subscribe(now -> button.setSelected(value.equals(now)));
        return button;
    }

    private Node foot(Way way) {
        Button leave = Styles.button(messages.text("output.close"), "", close);
        leave.setId("hand-out-close");
        Button go = Styles.button(messages.text(way == Way.FILES ? "tracking.download.go" : "tracking.print.go"), "",
                way == Way.FILES ? this::write : this::print);
        go.setId("hand-out-go");
        go.disableProperty().bind(model.readyBinding().not());
        var running = new VBox(RunningLine.of(model.work(), messages));
        running.getStyleClass().add("saying-pane");
        return new VBox(running, WindowFoot.of(leave, go));
    }

    private void write() {
        target().ifPresent(target -> model.write(target, said -> report("tracking.download.title", said)));
    }

    private Optional<Path> target() {
        return model.formProperty().get() == PdfOutput.Form.EACH ? targets.folder(messages.text("tracking.download.folder"))
                : targets.file(messages.text("output.pdf.file"), messages.text("output.pdf.archives"), PdfOutput.Form.ZIP.ending(),
                        model.proposedName());
    }

    private void print() {
        if (targets.hasPrinter()) {
            targets.printer(model.oneJobProperty().get())
                    .ifPresent(order -> model.print(order, said -> report("tracking.print.title", said)));
        } else {
            model.withoutPrinter();
        }
    }

    private void report(String title, String said) {
        targets.inform(messages.text(title), said);
        close.run();
    }
}
