package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Choices;
import fr.paraphe.desktop.kit.LetterPane;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The tab «E-mail» (F069, E14): sender, subject and body with tags, and the message as each of the record's signatories reads it. */
final class EmailTab {
    private final TemplateViewModel model;
    private final Messages messages;
    private final TextField sender;
    private final TextField subject;
    private final TextArea body;
    private final ScrollPane root;
    private boolean showing;

    EmailTab(TemplateModels models, Overlay overlay, Messages messages) {
        model = models.template();
        this.messages = messages;
        sender = field(new TextField(), "template.email.sender", "template.email.sender.prompt");
        subject = field(new TextField(), "template.email.subject", "template.email.subject.prompt");
        body = field(new TextArea(), "template.email.body", "template.email.body.prompt");
        body.setPrefRowCount(10);
        body.setWrapText(true);
        var letters = new LetterPane(messages, messages.text("template.preview.no-record"));
        models.sample().lettersProperty().subscribe(letters::take);
        var tags = new TagInserter(models.content(), overlay, messages, body, List.of(sender, subject, body));
        var page = new VBox(named("template.email.sender", sender), named("template.email.subject", subject),
                named("template.email.body", body), tags.button("email-insert"),
                named("kit.letter.title", letters.readers()), letters.letter());
        page.getStyleClass().add("template-form");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        model.settingsProperty().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private Node named(String key, Node field) {
        return Styles.above(messages.text(key), field);
    }

    private <T extends TextInputControl> T field(T field, String key, String prompt) {
        Styles.named(field, messages.text(key), Optional.of(messages.text(prompt))).setId("email-" + Choices.last(key));
        field.textProperty().addListener(_ -> changed());
        return field;
    }

    private void show(@Nullable DocumentTemplate draft) {
        if (draft != null && !showing) {
            showing = true;
            LayoutTab.put(draft.email().senderLabel(), sender);
            LayoutTab.put(draft.email().subject(), subject);
            LayoutTab.put(draft.email().body(), body);
            showing = false;
        }
    }

    private void changed() {
        if (!showing) {
            showing = true;
            model.change(template -> template.email(new EmailText(sender.getText(), subject.getText(), body.getText())));
            showing = false;
        }
    }
}
