package fr.paraphe.desktop.finalisation;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.ShortList;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.TextLine;
import fr.paraphe.domain.finalisation.FinaliseInClient.Plan;
import fr.paraphe.domain.finalisation.FinaliseInClient.Signing;
import fr.paraphe.domain.signing.Masks;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import fr.paraphe.domain.signing.SignatureVisual.Mode;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the representative sees and fills in before he signs: the documents, himself, the conditions, the gesture and the code. */
final class FinaliseForm {
    private static final double LINE = 30;
    private static final int SHOWN = 4;
    private static final double PICTURE_WIDTH = 180;
    private static final double PICTURE_HEIGHT = 60;
    private static final int CODE_COLUMNS = 8;

    private final FinaliseViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final CheckBox accepted = new CheckBox();
    private final TextField code = new TextField();
    private final ScrollPane root;

    /** Creates the form; {@code close} closes the window. */
    FinaliseForm(FinaliseViewModel model, Messages messages, Dialogs dialogs, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        BooleanBinding something = Bindings.isNotEmpty(model.documents());
        var act = new VBox(signer(), section("finalisation.conditions.title", conditions()), section("finalisation.gesture", gesture()),
                section("finalisation.code.title", codeLine()), browser(close));
        act.getStyleClass().add("finalise-act");
        Shown.when(act, something);
        var page = new VBox(TextLine.of("finalise-summary", "card-title", model.summaryProperty()), documents(something),
                ShortList.wrapped("finalise-left", messages.text("finalisation.list.left"), model.report().left()), act);
        page.getStyleClass().add("finalise-page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        something.subscribe(this::focus);
        model.sentProperty().subscribe(sent -> {
            if (!sent.isEmpty()) {
                code.requestFocus();
            }
        });
    }

    Node node() {
        return root;
    }

    /** Puts the keyboard on what is to be done next. */
    void focus() {
        (code.isDisabled() ? accepted : code).requestFocus();
    }

    private Node section(String title, Node content) {
        var words = new Label(messages.text(title));
        words.getStyleClass().add("section-title");
        var box = new VBox(words, content);
        box.getStyleClass().add("finalise-section");
        return box;
    }

    private Node documents(ObservableBooleanValue something) {
        var list = new ListView<>(model.documents());
        list.setId("finalise-documents");
        list.setAccessibleText(messages.text("finalisation.list.documents"));
        list.setFixedCellSize(LINE);
        list.prefHeightProperty().bind(Bindings.createDoubleBinding(
                () -> LINE * Math.min(SHOWN, model.documents().size()) + 4, model.documents()));
        list.setMinHeight(Region.USE_PREF_SIZE);
        Runnable read = () -> model.readDocument(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                read.run();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                read.run();
            }
        });
        Button button = Styles.button(messages.text("finalisation.read"), "mdi2f-file-eye-outline", read);
        button.setId("finalise-read");
        HBox.setHgrow(list, Priority.ALWAYS);
        var line = new HBox(list, button);
        line.getStyleClass().add("finalise-documents");
        Shown.when(line, something);
        return line;
    }

    /** Who signs, as his recapitulation shows him on the platform (F119). */
    private Node signer() {
        var name = TextLine.of("finalise-signer", "finalise-name", words(signing -> messages.text("finalisation.signer",
                signing.signatory().person().firstLast(), messages.label(signing.signatory().role()))));
        var reached = TextLine.of("finalise-reached", "muted", words(signing -> {
            String mobile = signing.signatory().person().mobile();
            String mail = messages.text("finalisation.signer.email", Masks.email(signing.signatory().person().email()));
            return mobile == null ? messages.text("finalisation.signer.no-mobile", mail)
                    : messages.text("finalisation.signer.mobile", mail, Masks.mobile(mobile));
        }));
        return section("finalisation.signer.title", new VBox(name, reached));
    }

    private StringBinding words(Function<Signing, String> said) {
        return Bindings.createStringBinding(
                () -> Optional.ofNullable(model.planProperty().get()).flatMap(Plan::signing).map(said).orElse(""), model.planProperty());
    }

    private Node conditions() {
        accepted.setText(messages.text("finalisation.conditions.accept"));
        accepted.setId("finalise-accept");
        accepted.setWrapText(true);
        accepted.selectedProperty().bindBidirectional(model.acceptedProperty());
        accepted.disableProperty().bind(model.openedProperty().isNotNull().or(model.askingProperty()));
        var text = new Hyperlink();
        text.setId("finalise-conditions");
        text.textProperty().bind(words(signing -> signing.conditions().title()));
        text.setOnAction(_ -> {
            text.setVisited(false);
            model.readConditions();
        });
        return new VBox(accepted, text);
    }

    private Node gesture() {
        var group = new ToggleGroup();
        RadioButton text = choice(group, "finalise-text", messages.text("finalisation.mode.text"));
        RadioButton image = choice(group, "finalise-image", messages.text("finalisation.mode.image"));
        text.setSelected(true);
        group.selectedToggleProperty().subscribe(chosen ->
                model.signature().modeProperty().set(image.equals(chosen) ? Mode.IMAGE : Mode.TEXT));
        var ways = new HBox(text, image);
        ways.getStyleClass().add("form-line");
        return new VBox(ways, name(), picture(), TextLine.of("finalise-picture-problem", "field-error",
                model.signature().problemProperty()));
    }

    private static RadioButton choice(ToggleGroup group, String id, String words) {
        var button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }

    private Node name() {
        var field = new TextField();
        field.setId("finalise-name");
        field.setAccessibleText(messages.text("finalisation.name"));
        field.promptTextProperty().bind(words(signing -> signing.signatory().person().firstLast()));
        field.textProperty().bindBidirectional(model.signature().nameProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        var words = new Label(messages.text("finalisation.name"));
        words.setLabelFor(field);
        var line = new HBox(words, field);
        line.getStyleClass().add("form-line");
        Shown.when(line, model.signature().modeProperty().isEqualTo(Mode.TEXT));
        return line;
    }

    private Node picture() {
        Button choose = Styles.button(messages.text("finalisation.picture.choose"), "mdi2i-image-outline",
                () -> dialogs.openPicture(messages.text("finalisation.picture.file")).ifPresent(model.signature()::choose));
        choose.setId("finalise-picture-choose");
        var shown = new ImageView();
        shown.setId("finalise-picture");
        shown.setPreserveRatio(true);
        shown.setFitWidth(PICTURE_WIDTH);
        shown.setFitHeight(PICTURE_HEIGHT);
        shown.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        shown.setAccessibleText(messages.text("finalisation.picture"));
        model.signature().pictureProperty().subscribe(png -> shown.setImage(png == null ? null : new Image(new ByteArrayInputStream(png))));
        var paper = new HBox(shown);
        paper.getStyleClass().add("finalise-paper");
        Shown.when(paper, model.signature().pictureProperty().isNotNull());
        var hint = new Label(messages.text("finalisation.picture.hint"));
        hint.getStyleClass().add("muted");
        var line = new HBox(choose, paper, hint);
        line.getStyleClass().add("form-line");
        Shown.when(line, model.signature().modeProperty().isEqualTo(Mode.IMAGE));
        return line;
    }

    private Node codeLine() {
        Button ask = Styles.button("", "mdi2m-message-lock-outline", model::askCode);
        ask.textProperty().bind(Bindings.createStringBinding(() -> model.sentProperty().get().isEmpty()
                ? messages.text("finalisation.code.ask") : messages.text("finalisation.code.again"), model.sentProperty()));
        ask.setId("finalise-ask");
        ask.disableProperty().bind(model.acceptedProperty().not().or(model.askingProperty()));
        code.setId("finalise-code");
        code.setPrefColumnCount(CODE_COLUMNS);
        code.textProperty().bindBidirectional(model.codeProperty());
        code.disableProperty().bind(model.sentProperty().isEmpty());
        var name = new Label(messages.text("finalisation.code"));
        name.setLabelFor(code);
        var line = new HBox(ask, name, code);
        line.getStyleClass().add("form-line");
        return new VBox(way(Channel.SMS, Channel.EMAIL), line, TextLine.of("finalise-sent", "muted", model.sentProperty()));
    }

    /** By what way the code goes: a choice where there is one. */
    private Node way(Channel... all) {
        var group = new ToggleGroup();
        var line = new HBox();
        line.getStyleClass().add("form-line");
        for (Channel one : all) {
            RadioButton button = choice(group, one == Channel.SMS ? "finalise-sms" : "finalise-email", "");
            button.textProperty().bind(words(signing -> signing.ways().contains(one) ? model.address(one) : ""));
            Shown.when(button, button.textProperty().isNotEmpty());
            button.setOnAction(_ -> model.wayProperty().set(one));
            model.wayProperty().subscribe(chosen -> button.setSelected(chosen == one));
            line.getChildren().add(button);
        }
        return line;
    }

    private Node browser(Runnable close) {
        var link = new Hyperlink(messages.text("finalisation.browser"));
        link.setId("finalise-browser");
        link.setOnAction(_ -> model.inBrowser(close));
        return link;
    }
}
