package fr.paraphe.desktop.tracking;

import fr.paraphe.desktop.kit.Dialogs;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.Pill;
import fr.paraphe.desktop.kit.PreviewPane;
import fr.paraphe.desktop.kit.WrappedTabs;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pane at the right of the history. */
final class DetailView {
    private final DetailViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final WrappedTabs tabs = new WrappedTabs();
    private final VBox signatories = new VBox();
    private final Pill verdict = new Pill();
    private final Label verdictDetail = new Label();
    private final VBox verification = new VBox(verdict.node(), verdictDetail);

    DetailView(DetailViewModel model, PreviewPane preview, Messages messages, Dialogs dialogs) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        verdict.node().setId("verdict");
        verdictDetail.setWrapText(true);
        verdictDetail.getStyleClass().add("muted");
        verification.getStyleClass().add("verification");
        var document = new BorderPane(preview.node());
        document.setBottom(verification);
        signatories.getStyleClass().add("signatories");
        var note = new Label();
        note.setId("request-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.textProperty().bind(model.noteProperty());
        note.getStyleClass().addAll("muted", "request-note");
        note.visibleProperty().bind(model.noteProperty().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        var scroll = new ScrollPane(new VBox(note, signatories));
        scroll.setFitToWidth(true);
        tabs.add("tab-preview", messages.text("tracking.tab.preview"), document);
        tabs.add("tab-signatories", messages.text("tracking.tab.signatories"), scroll);
        trace("events", messages.text("tracking.tab.events"), model.events().trace());
        trace("messages", messages.text("tracking.tab.messages"), model.written().trace());
        readWhenLookedAt("proof", messages.text("tracking.tab.proof"), new ProofTab(model.proof(), messages, dialogs).node(),
                model.proof().reading());
        model.previewProperty().subscribe(preview::show);
        model.verdictProperty().subscribe(() -> showVerdict());
        showVerdict();
        model.lines().addListener((javafx.beans.Observable _) -> showSignatories());
        showSignatories();
    }

    private void trace(String id, String name, TraceModel trace) {
        readWhenLookedAt(id, name, TraceTab.of(id, name, trace, messages), trace.reading());
    }

    /** A tab whose content is read only while it is chosen and the pane is unfolded. */
    private void readWhenLookedAt(String id, String name, Node content, LookedAt<?> reading) {
        ObservableBooleanValue chosen = tabs.add("tab-" + id, name, content);
        Runnable look = () -> reading.look(chosen.get() && tabs.node().getScene() != null);
        chosen.addListener(_ -> look.run());
        tabs.node().sceneProperty().addListener(_ -> look.run());
    }

    Region node() {
        return tabs.node();
    }

    private void showVerdict() {
        DetailViewModel.Verdict now = model.verdictProperty().get();
        verification.setVisible(now != null);
        verification.setManaged(now != null);
        if (now != null) {
            verdict.show(now.tone(), now.words());
            verdictDetail.setText(now.detail());
        }
    }

    private void showSignatories() {
        signatories.getChildren().clear();
        if (model.lines().isEmpty()) {
            signatories.getChildren().add(new Label(messages.text("tracking.preview.none")));
        }
        for (DetailViewModel.Line line : model.lines()) {
            signatories.getChildren().add(signatory(line));
        }
    }

    private void attest(DetailViewModel.Line line) {
        String title = messages.text("tracking.attestation.title");
        dialogs.saveFile(title, messages.text("tracking.attestation.kind"), List.of("*.pdf"), model.proposedName(line))
                .ifPresent(target -> model.attest(line, target, said -> dialogs.inform(title, said)));
    }

    private Node signatory(DetailViewModel.Line line) {
        var role = new Label(line.role());
        role.getStyleClass().add("muted");
        var person = new Label(line.person());
        person.getStyleClass().add("signatory-name");
        var happened = new Label(line.happened());
        var words = new VBox(role, person, happened);
        words.getChildren().forEach(label -> ((Label) label).setWrapText(true));
        if (line.replaceable()) {
            var replace = new Hyperlink(messages.text("tracking.replace"));
            replace.setAccessibleText(messages.text("tracking.replace.of", line.person()));
            replace.getStyleClass().add("signatory-replace");
            replace.setOnAction(_ -> {
                replace.setVisited(false);
                model.replace(line);
            });
            words.getChildren().add(replace);
        }
        if (line.attested()) {
            var attest = new Hyperlink(messages.text("tracking.attestation"));
            attest.setAccessibleText(messages.text("tracking.attestation.of", line.person()));
            attest.getStyleClass().addAll("signatory-replace", "signatory-attest");
            attest.setOnAction(_ -> {
                attest.setVisited(false);
                attest(line);
            });
            words.getChildren().add(attest);
        }
        var box = new HBox(words);
        if (!line.mark().icon().isEmpty()) {
            var icon = new FontIcon(line.mark().icon());
            icon.getStyleClass().add(line.mark().styleClass());
            box.getChildren().addFirst(icon);
        }
        box.getStyleClass().add("signatory");
        return box;
    }
}
