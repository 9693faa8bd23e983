package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.directory.Proposals;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** The choice of the establishment whose contacts are shown, first of all (F189, F190). */
final class CompanyChoice {
    private final ListModel model;
    private final TextField field = new TextField();
    private final Proposals proposals;
    private final HBox root;
    private boolean showing;

    CompanyChoice(ListModel model, Messages messages) {
        this.model = model;
        proposals = new Proposals(field, messages, this::ask, model::choose);
        var label = new Label(messages.text("directory.contact.company"));
        label.setLabelFor(field);
        Styles.named(field, messages.text("directory.contact.company"), Optional.of(messages.text("directory.contact.company.prompt")));
        field.setId("contact-company");
        field.setPrefColumnCount(30);
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
                proposals.typed();
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
            model.propose(field.getText(), proposals::show);
        }
    }
}
