package fr.paraphe.desktop.kit;

import fr.paraphe.domain.signing.InvitationPreview;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Invitations as their readers will receive them, one chosen among the readers (E14, F294). */
public final class LetterPane {
    private final Messages messages;
    private final String nobody;
    private final ComboBox<InvitationPreview> readers = new ComboBox<>();
    private final VBox letter = new VBox();

    /** Creates the pane; {@code nobody} is what it says without any invitation. */
    public LetterPane(Messages messages, String nobody) {
        this.messages = messages;
        this.nobody = nobody;
        readers.setId("email-reader");
        readers.setAccessibleText(messages.text("kit.letter.title"));
        readers.setConverter(new Reader());
        readers.setMinWidth(0);
        readers.setMaxWidth(Double.MAX_VALUE);
        readers.valueProperty().subscribe(this::read);
        letter.getStyleClass().add("email-preview");
    }

    /** Returns the choice of the reader. */
    public Node readers() {
        return readers;
    }

    /** Returns the invitation of the reader chosen. */
    public Node letter() {
        return letter;
    }

    /** Shows the invitations as they have become, to the reader chosen before when he is still there. */
    public void take(List<InvitationPreview> letters) {
        InvitationPreview before = readers.getValue();
        readers.getItems().setAll(letters);
        boolean told = letters.stream().anyMatch(one -> !one.roles().isEmpty());
        readers.setVisible(told);
        readers.setManaged(told);
        readers.setValue(letters.stream().filter(one -> before != null && one.roles().equals(before.roles())).findFirst()
                .orElse(letters.isEmpty() ? null : letters.getFirst()));
    }

    private void read(@Nullable InvitationPreview message) {
        if (message == null) {
            var none = new Label(nobody);
            none.setWrapText(true);
            letter.getChildren().setAll(none);
        } else {
            var title = new Label(message.subject());
            title.getStyleClass().add("card-title");
            title.setId("email-preview-subject");
            title.setWrapText(true);
            var text = new Label(message.body());
            text.setId("email-preview-body");
            text.setWrapText(true);
            letter.getChildren().setAll(new Label(messages.text("kit.letter.from", message.sender())), title, text);
        }
    }

    private final class Reader extends StringConverter<InvitationPreview> {
        @Override
        public String toString(@Nullable InvitationPreview one) {
            if (one == null) {
                return "";
            }
            String roles = one.roles().stream().map(messages::label).collect(Collectors.joining(", "));
            String address = one.email().isEmpty() ? messages.text("kit.letter.no-address") : one.email();
            return messages.text("kit.letter.reader", roles, one.name(), address);
        }

        @Override
        public @Nullable InvitationPreview fromString(String text) {
            return null; // the box is not editable
        }
    }
}
