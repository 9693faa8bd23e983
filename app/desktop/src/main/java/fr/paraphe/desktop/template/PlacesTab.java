package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SinglePage;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The tab «Contenu» of a template made from a PDF (F289, F290): its pages, who signs, and where; otherwise the text's own node. */
final class PlacesTab {
    private final PlacesViewModel model;
    private final StackPane root;

    PlacesTab(PlacesViewModel model, SinglePage sheet, Messages messages, Node text) {
        this.model = model;
        var ways = new PlacesPane.Ways("places", messages.text("template.places.hint") + " " + messages.text("template.places.hint.pdf"),
                this::finish, Optional.empty());
        Node pages = new PlacesPane(model, sheet, ways, messages).node();
        root = new StackPane(text, pages);
        model.fixedProperty().subscribe(fixed -> {
            text.setVisible(fixed == null);
            pages.setVisible(fixed != null);
        });
    }

    Node node() {
        return root;
    }

    private void finish() {
        model.finish();
        Optional.ofNullable(root.getScene()).map(scene -> scene.lookup("#template-save")).ifPresent(Node::requestFocus);
    }
}
