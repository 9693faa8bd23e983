package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Pill;
import fr.paraphe.desktop.kit.Shown;
import fr.paraphe.desktop.kit.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The tab «Preuve»: what the proof is worth, its digests, which can be copied, and the buttons that keep it. */
final class ProofTab {
    private final ProofViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;

    ProofTab(ProofViewModel model, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
    }

    Node node() {
        var verdict = new Pill();
        verdict.node().setId("proof-verdict");
        var detail = new Label();
        detail.setId("proof-detail");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        var about = new Label(messages.text("tracking.proof.about"));
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        TextArea pdf = digest("proof-pdf-digest", messages.text("tracking.proof.digest.pdf"));
        TextArea json = digest("proof-json-digest", messages.text("tracking.proof.digest.json"));
        model.shownProperty().subscribe(judged -> {
            if (judged != null) {
                verdict.show(judged.verdict().tone(), judged.verdict().words());
                detail.setText(judged.verdict().detail());
                pdf.setText(judged.pdfSha256());
                json.setText(judged.jsonSha256());
            }
        });
        var box = new VBox(verdict.node(), detail, about,
                keep("proof-keep-pdf", messages.text("tracking.proof.keep.pdf"), "mdi2f-file-pdf-box", ProofViewModel.Form.PDF),
                Styles.above(messages.text("tracking.proof.digest.pdf"), pdf),
                keep("proof-keep-json", messages.text("tracking.proof.keep.json"), "mdi2c-code-json", ProofViewModel.Form.JSON),
                Styles.above(messages.text("tracking.proof.digest.json"), json));
        box.getStyleClass().add("proof-pane");
        Shown.when(box, Bindings.isNotNull(model.shownProperty()));
        var scroll = new ScrollPane(new VBox(SayingPane.of("proof", model.reading(), messages), box));
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static TextArea digest(String id, String name) {
        var field = new TextArea();
        field.setId(id);
        field.setEditable(false);
        field.setWrapText(true);
        field.setPrefRowCount(2);
        field.setAccessibleText(name);
        field.getStyleClass().add("digest");
        return field;
    }

    private Button keep(String id, String words, String icon, ProofViewModel.Form form) {
        Button button = Styles.button(words, icon, () -> dialogs.saveFile(messages.text("tracking.proof.title"),
                        messages.text("tracking.proof.kind"), List.of("*." + form.ending()), model.proposedName() + "." + form.ending())
                .ifPresent(target -> model.keep(form, target, said -> dialogs.inform(messages.text("tracking.proof.title"), said))));
        button.setId(id);
        return button;
    }
}
