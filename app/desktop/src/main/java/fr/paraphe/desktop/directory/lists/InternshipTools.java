package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** The buttons of the list of internships (E09). */
public final class InternshipTools {
    private final InternshipActs acts;
    private final Messages messages;

    /** Creates the buttons. */
    public InternshipTools(InternshipActs acts, Messages messages) {
        this.acts = acts;
        this.messages = messages;
    }

    /** Returns the buttons, for the bar of the list. */
    public List<Node> nodes() {
        Button send = Styles.button(messages.text("directory.send"), "mdi2d-draw", acts::send);
        send.setId("send-to-signature");
        send.getStyleClass().add("accent");
        send.setTooltip(new Tooltip(messages.text("directory.send.hint")));
        send.disableProperty().bind(acts.tickedProperty().not());
        Button shuttle = Styles.button(messages.text("directory.send.shuttle"), "mdi2e-email-edit-outline", acts::sendShuttles);
        shuttle.setId("send-shuttles");
        shuttle.setTooltip(new Tooltip(messages.text("directory.send.shuttle.hint")));
        shuttle.disableProperty().bind(acts.tickedProperty().not());
        Button paper = Styles.button("", "mdi2f-file-sign", acts::signOnPaper);
        paper.setId("sign-on-paper");
        paper.setAccessibleText(messages.text("directory.paper"));
        paper.setTooltip(new Tooltip(messages.text("directory.paper.hint")));
        paper.disableProperty().bind(acts.tickedProperty().not());
        return List.of(send, shuttle, paper);
    }
}
