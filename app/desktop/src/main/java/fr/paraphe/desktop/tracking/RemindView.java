package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.ShortList;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.TextLine;
import fr.paraphe.desktop.kit.WindowFoot;
import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The window that reminds signatories: by what way, in what words, who receives and who does not (E25). */
public final class RemindView {
    private static final int ROWS = 4;

    private final RemindViewModel model;
    private final Messages messages;
    private final RadioButton mail;
    private final BorderPane root = new BorderPane();

    /** Creates the window's content; {@code close} closes it, {@code rules} opens the rules by which one is reminded unasked (F300). */
    public RemindView(RemindViewModel model, Messages messages, Runnable close, Runnable rules) {
        this.model = model;
        this.messages = messages;
        mail = new RadioButton(messages.text("tracking.remind.email"));
        var automatic = new Hyperlink(messages.text("tracking.rules.open"));
        automatic.setId("remind-rules");
        automatic.setOnAction(_ -> {
            automatic.setVisited(false);
            rules.run();
        });
        var form = new VBox(ways(), words(), sms(), automatic);
        form.getStyleClass().add("cancel-page");
        form.disableProperty().bind(model.workingProperty());
        var found = new VBox(TextLine.of("remind-summary", "card-title", model.summaryProperty()),
                TextLine.of("remind-problem", "field-error", model.problemProperty()),
                ShortList.of("remind-reached", messages.text("tracking.remind.reached"), model.reached()),
                ShortList.wrapped("remind-left", messages.text("tracking.remind.left.title"), model.left()));
        found.getStyleClass().add("cancel-page");
        var scroll = new ScrollPane(found);
        scroll.setFitToWidth(true);
        root.setTop(form);
        root.setCenter(scroll);
        root.setBottom(buttons(close));
    }

    /** Returns the content. */
    public Parent node() {
        return root;
    }

    /** Puts the keyboard on the choice of the way. */
    public void focus() {
        mail.requestFocus();
    }

    private Node ways() {
        var group = new ToggleGroup();
        var sms = new RadioButton(messages.text("tracking.remind.sms"));
        mail.setId("remind-email");
        sms.setId("remind-sms");
        mail.setToggleGroup(group);
        sms.setToggleGroup(group);
        mail.setSelected(true);
        group.selectedToggleProperty().subscribe(chosen ->
                model.wayProperty().set(sms.equals(chosen) ? ReminderWay.SMS : ReminderWay.EMAIL));
        var line = new HBox(mail, sms);
        line.getStyleClass().add("form-line");
        return line;
    }

    private Node words() {
        var area = new TextArea();
        area.setId("remind-words");
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.textProperty().bindBidirectional(model.wordsProperty());
        var name = new Label(messages.text("tracking.remind.words"));
        name.setLabelFor(area);
        var after = new Label(messages.text("tracking.remind.words.after"));
        after.setWrapText(true);
        after.getStyleClass().add("muted");
        var box = new VBox(name, area, after);
        Shown.when(box, model.wayProperty().isEqualTo(ReminderWay.EMAIL));
        return box;
    }

    private Node sms() {
        Label said = TextLine.of("remind-sms-words", "muted", new SimpleStringProperty(messages.text("tracking.remind.sms.words")));
        Shown.when(said, model.wayProperty().isEqualTo(ReminderWay.SMS));
        return said;
    }

    private Node buttons(Runnable close) {
        Button go = Styles.button("", "mdi2b-bell-ring-outline", () -> model.remind(close));
        go.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("tracking.remind.go", messages.number(model.personsProperty().get())), model.personsProperty()));
        go.setId("remind-go");
        go.disableProperty().bind(model.readyBinding().not());
        Button leave = Styles.button(messages.text("tracking.remind.leave"), "", close);
        leave.setId("remind-leave");
        leave.disableProperty().bind(model.workingProperty());
        return WindowFoot.of(leave, go);
    }
}
