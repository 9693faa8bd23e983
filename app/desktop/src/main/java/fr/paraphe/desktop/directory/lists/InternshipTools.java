package fr.paraphe.desktop.directory.lists;

import fr.paraphe.desktop.kit.Dialogs;
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
    private final Dialogs dialogs;

    /** Creates the buttons. */
    public InternshipTools(InternshipActs acts, Messages messages, Dialogs dialogs) {
        this.acts = acts;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    /** Returns the buttons, for the bar of the list. */
    public List<Node> nodes() {
        Button send = Styles.button(messages.text("directory.send"), "mdi2d-draw", acts::send);
        send.setId("send-to-signature");
        send.getStyleClass().add("accent");
        send.setTooltip(new Tooltip(messages.text("directory.send.hint")));
        send.disableProperty().bind(acts.tickedProperty().not());
        Button imports = Styles.button(messages.text("directory.import"), "mdi2f-file-import-outline", this::importFiles);
        imports.setId("import-files");
        imports.disableProperty().bind(acts.importingProperty());
        return List.of(send, imports);
    }

    private void importFiles() {
        var files = dialogs.openFiles(messages.text("directory.import.title"), messages.text("directory.import.kind"),
                List.of("*.csv", "*.txt", "*.tsv"));
        acts.importFiles(files, report -> dialogs.inform(messages.text("directory.import.report"), report));
    }
}
