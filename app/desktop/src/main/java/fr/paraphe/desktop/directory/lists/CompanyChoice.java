package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.directory.fields.References.Named;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** The choice of the establishment whose contacts are shown, first of all (F189, F190). */
final class CompanyChoice {
    private static final Duration PAUSE = Duration.millis(180);

    private final ListModel model;
    private final Messages messages;
    private final TextField field = new TextField();
    private final ContextMenu proposed = new ContextMenu();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final HBox root;
    private boolean showing;

    CompanyChoice(ListModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        var label = new Label(messages.text("directory.contact.company"));
        label.setLabelFor(field);
        Styles.named(field, messages.text("directory.contact.company"), Optional.of(messages.text("directory.contact.company.prompt")));
        field.setId("contact-company");
        field.setPrefColumnCount(30);
        proposed.getStyleClass().add("proposals");
        Button all = Styles.button(messages.text("directory.contact.all"), "", () -> model.choose(null));
        all.setId("contact-company-all");
        all.disableProperty().bind(model.companyProperty().isNull());
        var hint = new Label(messages.text("directory.contact.hint"));
        hint.getStyleClass().add("muted");
        root = new HBox(label, field, all, hint);
        root.getStyleClass().add("toolbar");
        model.companyProperty().subscribe(firm -> show(firm == null ? "" : firm.name()));
        field.textProperty().subscribe(() -> {
            if (!showing) {
                pause.playFromStart();
            }
        });
        pause.setOnFinished(_ -> ask());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !proposed.isShowing()) {
                ask();
                event.consume();
            }
        });
    }

    Node node() {
        return root;
    }

    private void show(String words) {
        showing = true;
        field.setText(words);
        showing = false;
    }

    private void ask() {
        if (field.isFocused()) {
            model.propose(field.getText(), this::propose);
        }
    }

    private void propose(List<Named> found) {
        proposed.getItems().setAll(found.stream().map(this::item).toList());
        if (found.isEmpty()) {
            var none = new MenuItem(messages.text("directory.card.reference.none"));
            none.setDisable(true);
            proposed.getItems().add(none);
        }
        if (field.isFocused() && field.getScene() != null) {
            proposed.show(field, Side.BOTTOM, 0, 0);
        }
    }

    private MenuItem item(Named firm) {
        var detail = new Label(firm.detail());
        detail.getStyleClass().add("muted");
        var name = new Label(firm.name());
        name.getStyleClass().add("proposal-name");
        var line = new HBox(10, name, detail);
        line.setPrefWidth(Math.max(300, field.getWidth() - 30));
        var item = new CustomMenuItem(line);
        item.setOnAction(_ -> {
            pause.stop();
            model.choose(firm);
        });
        return item;
    }
}
