package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.RoleChoice;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The window «Ajouter un rôle signataire»: the roles that do not sign yet, those with options marked «*» (F038, F040). */
final class RoleChooser {
    private final Map<SignatoryRole, CheckBox> boxes = new EnumMap<>(SignatoryRole.class);
    private final VBox body;

    RoleChooser(DocumentTemplate draft, Messages messages, Consumer<List<SignatoryRole>> validate, Runnable close) {
        var list = new VBox();
        list.getStyleClass().add("template-part");
        boolean options = false;
        for (SignatoryRole role : draft.category().roles()) {
            if (draft.sharing().role(role).isEmpty()) {
                boolean choice = RoleChoice.of(role).size() > 1;
                options |= choice;
                var box = new CheckBox(messages.label(role) + (choice ? " *" : ""));
                box.setId("choose-" + RolesGrid.id(role));
                boxes.put(role, box);
                list.getChildren().add(box);
            }
        }
        Button go = Styles.button(messages.text("template.roles.validate"), "", () -> validate.accept(
                boxes.entrySet().stream().filter(e -> e.getValue().isSelected()).map(Map.Entry::getKey).toList()));
        go.setId("choose-validate");
        go.getStyleClass().add("accent");
        go.setDefaultButton(true);
        var buttons = new HBox(Styles.button(messages.text("template.cancel"), "", close), go);
        buttons.getStyleClass().add("form-buttons");
        body = new VBox(list);
        if (options) {
            var note = new Label(messages.text("template.roles.options"));
            note.getStyleClass().add("muted");
            body.getChildren().add(note);
        }
        body.getChildren().add(buttons);
        body.getStyleClass().add("template-form");
    }

    Node node() {
        return body;
    }

    Node first() {
        return boxes.isEmpty() ? body : boxes.values().iterator().next();
    }
}
