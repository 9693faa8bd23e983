package fr.paraphe.desktop.directory.imports;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** Long work on the screen: how far it is and «Annuler»; takes no room when there is none. */
final class WorkPane {
    private final VBox root;

    WorkPane(LongWork work, Messages messages, String id) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(work.shareProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setId(id + "-progress");
        bar.setAccessibleText(messages.text("directory.imports.work.progress"));
        var words = new Label();
        words.textProperty().bind(work.wordsProperty());
        words.setId(id + "-words");
        Button cancel = Styles.button(messages.text("directory.imports.work.cancel"), "mdi2c-close", work::cancel);
        cancel.setId(id + "-cancel");
        cancel.disableProperty().bind(work.stoppingProperty());
        root = new VBox(words, bar, cancel);
        root.getStyleClass().add("wizard-work");
        WizardWords.shownWhen(root, work.runningProperty());
    }

    Node node() {
        return root;
    }
}
