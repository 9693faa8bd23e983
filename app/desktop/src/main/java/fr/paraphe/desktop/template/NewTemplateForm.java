package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.TemplateCategory;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What «Créer un modèle» asks: label, category, kind of recipient (F027). */
final class NewTemplateForm {
    private final TextField label;
    private final ComboBox<TemplateCategory> category;
    private final ComboBox<RecipientKind> recipient;
    private final VBox body;

    /** Creates the form; {@code close} takes it away. */
    NewTemplateForm(TemplatesViewModel model, Messages messages, Runnable close) {
        label = Styles.named(new TextField(), messages.text("template.column.label"), Optional.of(messages.text("template.new.prompt")));
        label.setId("new-template-label");
        category = Choices.box("new-template-category", messages.text("template.column.category"), List.of(TemplateCategory.values()),
                TemplateCategory::path);
        recipient = Choices.box("new-template-recipient", messages.text("template.recipient"), List.of(RecipientKind.values()),
                RecipientKind::label);
        category.setValue(TemplateCategory.INTERNSHIP_AGREEMENT);
        recipient.setValue(RecipientKind.COMPANY_CONTACT);
        var problem = new Label();
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        Button create = Styles.button(messages.text("template.new.create"), "", () -> model.create(label.getText(), category.getValue(),
                recipient.getValue(), close));
        create.setId("new-template-create");
        create.getStyleClass().add("accent");
        create.setDefaultButton(true);
        Button cancel = Styles.button(messages.text("template.cancel"), "", close);
        var buttons = new HBox(cancel, create);
        buttons.getStyleClass().add("form-buttons");
        body = new VBox(named(messages.text("template.column.label"), label), named(messages.text("template.column.category"), category),
                named(messages.text("template.recipient"), recipient), problem, buttons);
        body.getStyleClass().add("template-form");
    }

    /** Returns the name above its field. */
    static Node named(String name, Node field) {
        var words = new Label(name);
        words.setLabelFor(field);
        words.getStyleClass().add("template-name");
        var box = new VBox(words, field);
        box.getStyleClass().add("template-field");
        return box;
    }

    Node node() {
        return body;
    }

    Node first() {
        return label;
    }
}
