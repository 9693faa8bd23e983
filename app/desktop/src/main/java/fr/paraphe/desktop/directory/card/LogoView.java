package fr.paraphe.desktop.directory.card;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import java.io.ByteArrayInputStream;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The logo below the fields of the institution's card: the picture, «Choisir…» and «Retirer». */
public final class LogoView {
    private static final double SIDE = 84;
    private static final double ROOM = 12;

    private final LogoViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final HBox root;

    /** Creates the view; {@code dialogs} asks for the file. */
    public LogoView(LogoViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        var words = new VBox(title(), hint(), acts(), problem());
        words.getStyleClass().add("logo-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        root = new HBox(picture(), words);
        root.setId("logo");
        root.getStyleClass().add("logo-line");
    }

    /** Returns what to put below the card. */
    public Node node() {
        return root;
    }

    private Node picture() {
        var image = new ImageView();
        image.setPreserveRatio(true);
        image.setFitWidth(SIDE);
        image.setFitHeight(SIDE);
        image.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        image.setAccessibleText(messages.text("directory.logo.title"));
        image.setId("logo-picture");
        model.pictureProperty().subscribe(png -> image.setImage(png == null ? null : new Image(new ByteArrayInputStream(png))));
        var none = new Label(messages.text("directory.logo.none"));
        none.getStyleClass().add("muted");
        none.visibleProperty().bind(model.chosenProperty().not());
        var paper = new Region();
        paper.getStyleClass().add("logo-paper");
        paper.visibleProperty().bind(model.chosenProperty());
        var frame = new StackPane(paper, none, image);
        frame.getStyleClass().add("logo-frame");
        frame.setMinSize(SIDE + ROOM, SIDE + ROOM);
        frame.setMaxSize(SIDE + ROOM, SIDE + ROOM);
        return frame;
    }

    private Node title() {
        var title = new Label(messages.text("directory.logo.title"));
        title.getStyleClass().add("section-title");
        return title;
    }

    private Node hint() {
        var hint = new Label(messages.text("directory.logo.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        return hint;
    }

    private Node acts() {
        Button choose = Styles.button(messages.text("directory.logo.choose"), "mdi2i-image-outline", this::choose);
        choose.setId("logo-choose");
        choose.disableProperty().bind(model.busyProperty());
        Button remove = Styles.button(messages.text("directory.logo.remove"), "", model::remove);
        remove.setId("logo-remove");
        remove.disableProperty().bind(model.chosenProperty().not().or(model.busyProperty()));
        var acts = new HBox(choose, remove);
        acts.getStyleClass().add("logo-acts");
        return acts;
    }

    private void choose() {
        dialogs.openPicture(messages.text("directory.logo.file")).ifPresent(model::choose);
    }

    private Node problem() {
        var words = new Label();
        words.textProperty().bind(model.problemProperty());
        words.setWrapText(true);
        words.setId("logo-problem");
        words.getStyleClass().add("field-error");
        words.visibleProperty().bind(Bindings.isNotEmpty(model.problemProperty()));
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }
}
