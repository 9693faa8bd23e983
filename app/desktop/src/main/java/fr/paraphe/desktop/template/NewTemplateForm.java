package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.TemplateCategory;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What making a template asks: label, category, kind of recipient (F027), and more when it is made of a document (F073). */
final class NewTemplateForm {
    private final TextField label;
    private final ComboBox<TemplateCategory> category;
    private final ComboBox<RecipientKind> recipient;
    private final VBox body;

    /** What the form begins with: a label, the name of its button, what it asks besides, and the problem that it shows. */
    record Beginning(String label, String button, List<Node> more, ObservableStringValue problem) {}

    /** What makes the template, then runs {@code made}. */
    interface Creation {
        /** Makes it. */
        void create(String label, TemplateCategory category, RecipientKind recipient, Runnable made);
    }

    /** Creates the form; {@code close} takes it away. */
    NewTemplateForm(Beginning beginning, Creation creation, Messages messages, Runnable close) {
        label = Styles.named(new TextField(beginning.label()), messages.text("template.column.label"),
                Optional.of(messages.text("template.new.prompt")));
        label.setId("new-template-label");
        category = Choices.box("new-template-category", messages.text("template.column.category"), List.of(TemplateCategory.values()),
                messages::label);
        recipient = Choices.box("new-template-recipient", messages.text("template.recipient"), List.of(RecipientKind.values()),
                messages::label);
        category.setValue(TemplateCategory.INTERNSHIP_AGREEMENT);
        recipient.setValue(RecipientKind.COMPANY_CONTACT);
        var problem = new Label();
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.textProperty().bind(beginning.problem());
        problem.managedProperty().bind(Bindings.isNotEmpty(beginning.problem()));
        Button create = Styles.button(beginning.button(), "", () -> creation.create(label.getText(), category.getValue(),
                recipient.getValue(), close));
        create.setId("new-template-create");
        create.getStyleClass().add("accent");
        create.setDefaultButton(true);
        Button cancel = Styles.button(messages.text("template.cancel"), "", close);
        var buttons = new HBox(cancel, create);
        buttons.getStyleClass().add("form-buttons");
        body = new VBox(Styles.above(messages.text("template.column.label"), label),
                Styles.above(messages.text("template.column.category"), category),
                Styles.above(messages.text("template.recipient"), recipient));
        body.getChildren().addAll(beginning.more());
        body.getChildren().addAll(problem, buttons);
        body.getStyleClass().add("template-form");
    }

    Node node() {
        return body;
    }

    Node first() {
        return label;
    }
}
