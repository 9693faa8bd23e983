package fr.paraphe.desktop.template;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Overlay;
import fr.paraphe.desktop.kit.Styles;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;

/** «Insérer une balise» beside plain fields: the tag chosen goes between braces at the caret of the field used last (F065, F069). */
final class TagInserter {
    private final ContentViewModel content;
    private final Overlay overlay;
    private final Messages messages;
    private TextInputControl last;

    /** Follows {@code fields}, of which {@code first} is written in until another is used. */
    TagInserter(ContentViewModel content, Overlay overlay, Messages messages, TextInputControl first, List<TextInputControl> fields) {
        this.content = content;
        this.overlay = overlay;
        this.messages = messages;
        last = first;
        fields.forEach(field -> field.focusedProperty().subscribe(focused -> {
            if (focused) {
                last = field;
            }
        }));
    }

    /** Returns the button that opens the list of tags. */
    Button button(String id) {
        Button button = Styles.button(messages.text("template.tag.insert"), "mdi2t-tag-plus-outline", this::choose);
        button.setId(id);
        return button;
    }

    private void choose() {
        TagChooser.open(messages.text("template.tag.insert"), content, overlay, messages,
                new TagChooser.Acts(this::write, Optional.empty()));
    }

    private void write(TagLine tag) {
        IndexRange chosen = last.getSelection();
        String written = "{{" + tag.code() + "}}";
        last.requestFocus();
        last.replaceText(chosen, written);
        last.positionCaret(chosen.getStart() + written.length());
    }
}
