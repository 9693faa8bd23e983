package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** The buttons of a list of records about which documents are sent (E09, E10). */
public final class DocumentTools {
    private final DocumentActs acts;
    private final Messages messages;

    /** Creates the buttons. */
    public DocumentTools(DocumentActs acts, Messages messages) {
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
        var nodes = new ArrayList<Node>(List.of(send));
        if (acts.shuttles()) {
            nodes.add(shuttle());
        }
        if (acts.signed()) {
            nodes.add(paper());
        }
        return nodes;
    }

    private Node shuttle() {
        Button shuttle = Styles.button(messages.text("directory.send.shuttle"), "mdi2e-email-edit-outline", acts::sendShuttles);
        shuttle.setId("send-shuttles");
        shuttle.setTooltip(new Tooltip(messages.text("directory.send.shuttle.hint")));
        shuttle.disableProperty().bind(acts.tickedProperty().not());
        return shuttle;
    }

    private Node paper() {
        Button paper = Styles.button("", "mdi2f-file-sign", acts::signOnPaper);
        paper.setId("sign-on-paper");
        paper.setAccessibleText(messages.text("directory.paper"));
        paper.setTooltip(new Tooltip(messages.text("directory.paper.hint")));
        paper.disableProperty().bind(acts.tickedProperty().not());
        return paper;
    }
}
