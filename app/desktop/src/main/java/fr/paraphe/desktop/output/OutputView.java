package fr.paraphe.desktop.output;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.RunningLine;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.Targets;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.template.DocumentTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window «Envoi»: the types of output on the left, the template and the options beside them, what goes on at the bottom (E20). */
public final class OutputView {
    private final OutputViewModel model;
    private final Messages messages;
    private final Exits exits;
    private final Targets targets;
    private final BorderPane root = new BorderPane();

    /** The ways out of the window: {@code preview} opens the verification window (F079), {@code close} closes this one. */
    public record Exits(Consumer<DocumentTemplate> preview, Runnable close) {}

    /** Creates the window's content, and reads the templates. */
    public OutputView(OutputViewModel model, Messages messages, Targets targets, Exits exits) {
        this.model = model;
        this.messages = messages;
        this.targets = targets;
        this.exits = exits;
        root.getStyleClass().add("output-window");
        root.setTop(heading());
        root.setLeft(kinds());
        root.setCenter(page());
        root.setBottom(bottom());
        model.load();
    }

    /** Returns what to show. */
    public Parent node() {
        return root;
    }

    private Node heading() {
        var title = new Label(messages.text("output.title"));
        title.getStyleClass().add("window-title");
        var count = new Label(model.counted());
        count.setId("output-count");
        count.getStyleClass().add("muted");
        var line = new HBox(title, count);
        line.getStyleClass().add("window-heading");
        return line;
    }

    private Node kinds() {
        var title = new Label(messages.text("output.kinds"));
        title.getStyleClass().add("card-title");
        var box = new VBox(title);
        box.getStyleClass().add("output-kinds");
        var group = new ToggleGroup();
        for (OutputKind kind : OutputKind.values()) {
            var button = new RadioButton(messages.text(kind.key()));
            button.setId("output-" + kind.name().toLowerCase(Locale.ROOT));
            button.setGraphic(new FontIcon(kind.icon()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> model.choices().kindProperty().set(kind));
            model.choices().kindProperty().subscribe(now -> button.setSelected(now == kind));
            box.getChildren().add(button);
        }
        box.disableProperty().bind(model.work().runningProperty().isNotEmpty());
        return box;
    }

    private Node page() {
        var name = new Label(messages.text("output.template"));
        ComboBox<DocumentTemplate> box = Choices.box("output-template", messages.text("output.template"), List.of(),
                DocumentTemplate::label);
        box.setItems(model.templates());
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().bindBidirectional(model.templateProperty());
        Choices.findable(box);
        name.setMnemonicParsing(true);
        name.setLabelFor(box);
        var about = new Label();
        about.setId("output-about");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text(model.choices().kindProperty().get().about()), model.choices().kindProperty()));
        var problem = new Label();
        problem.setId("output-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("field-error");
        only(problem, model.problemProperty().isNotEmpty());
        Node pdf = new PdfPane(model.choices(), messages).node();
        only(pdf, Bindings.equal(model.choices().kindProperty(), OutputKind.PDF));
        Node print = new PrintPane(model.choices(), messages).node();
        only(print, Bindings.equal(model.choices().kindProperty(), OutputKind.PRINT));
        Node mail = new MailPane(model.mail(), messages).node();
        only(mail, Bindings.equal(model.choices().kindProperty(), OutputKind.EMAIL));
        var page = new VBox(name, box, about, pdf, print, mail, problem);
        page.getStyleClass().add("output-page");
        page.disableProperty().bind(model.work().runningProperty().isNotEmpty());
        return page;
    }

    /** Shows a node, and keeps its place, only while that holds. */
    private static void only(Node node, BooleanExpression shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }

    private Node bottom() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = Styles.button(messages.text("output.close"), "", exits.close());
        cancel.setId("output-close");
        cancel.setCancelButton(true);
        Button go = Styles.button("", "", this::go);
        go.setId("output-go");
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(event, go));
        go.textProperty().bind(model.goBinding());
        go.disableProperty().bind(model.readyBinding().not());
        var line = new HBox(RunningLine.of(model.work(), messages), space, cancel, go);
        line.getStyleClass().add("window-bottom");
        return line;
    }

    /** Enter goes on wherever the keyboard is, but on another button: a choice would take it for itself. */
    private static void enter(KeyEvent event, Button go) {
        boolean elsewhere = event.getTarget() instanceof ToggleButton || event.getTarget() instanceof CheckBox;
        if (event.getCode() == KeyCode.ENTER && elsewhere) {
            go.fire();
            event.consume();
        }
    }

    private void go() {
        switch (model.choices().kindProperty().get()) {
            case SIGNATURE -> model.template().ifPresent(exits.preview());
            case PRINT -> print();
            case EMAIL -> mail();
            case PDF -> target().ifPresent(target -> model.write(target, this::report));
        }
    }

    private void print() {
        if (targets.hasPrinter()) {
            targets.printer(model.choices().oneJobProperty().get()).ifPresent(order -> model.print(order, this::report));
        } else {
            model.withoutPrinter();
        }
    }

    private void mail() {
        String title = messages.text("output.mail.title");
        if (targets.confirm(title, model.mail().question(), messages.text("output.mail.act"))) {
            model.mail(said -> targets.inform(title, said));
        }
    }

    private Optional<Path> target() {
        PdfOutput.Form form = model.choices().formProperty().get();
        return form == PdfOutput.Form.EACH ? targets.folder(messages.text("output.pdf.folder"))
                : targets.file(messages.text("output.pdf.file"), messages.text(
                        form == PdfOutput.Form.ZIP ? "output.pdf.archives" : "output.pdf.documents"), form.ending(), model.proposedName());
    }

    private void report(String said) {
        targets.inform(messages.text("output.result"), said);
    }
}
