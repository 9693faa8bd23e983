package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.FindSignedDocument.Later;
import fr.paraphe.domain.tracking.RequestStatus;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Signed files dropped, pasted and looked at, on a real screen (E33, X12). */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class VerifyIT {
    @TempDir Path folder;

    private List<File> files(String... names) throws IOException {
        var made = new ArrayList<File>();
        for (String name : names) {
            made.add(Files.writeString(folder.resolve(name), name).toFile());
        }
        return made;
    }

    private static void copy(ClientJourney person, List<File> files) {
        person.interact(() -> {
            var content = new ClipboardContent();
            content.putFiles(files);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static String copied(ClientJourney person) {
        var text = new StringBuilder();
        person.interact(() -> text.append(Clipboard.getSystemClipboard().getString()));
        return text.toString();
    }

    @Test
    void verifiesFilesByTheKeyboardAlone() throws Exception {
        var base = new SampleBase(40);
        List<UUID> sent = base.withHistory();
        String agreement = base.request(sent.getFirst()).subject().reference();
        String cancelled = base.request(sent.get(3)).subject().reference();
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-communication");
            person.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
            person.sees("#verify-empty");
            person.reads("#address", "Vérifier un PDF signé");
            person.keep("110-verifier-vide");
            copy(person, files(agreement + ".pdf", agreement + ".json", agreement + " altéré.pdf", cancelled + ".pdf",
                    "Convention d'un autre lycée étranger.pdf", "scan illisible.pdf", "projet brouillon.pdf", "seule.json"));
            person.keys(KeyCode.SHORTCUT, KeyCode.V);
            person.reads("#verify-summary", "7 fichiers · 1 intact et à jour · 6 à regarder de près");
            person.reads("#verify-verdict", "✓ Intact");
            person.reads("#verify-sentence", "Vous pouvez vous fier à ce document");
            person.keep("111-verifier-intact");
            looksAtEach(person, agreement);
            person.keys(KeyCode.F1);
            person.type("#shortcuts-words", "vérifier");
            person.keep("115-verifier-raccourcis");
            person.keys(KeyCode.ESCAPE);
            person.click("#verify-clear");
            person.sees("#verify-empty");
        }
    }

    private static void looksAtEach(ClientJourney person, String agreement) throws TimeoutException {
        person.keys(KeyCode.DOWN);
        person.reads("#verify-verdict", "✗ Altéré");
        person.keep("112-verifier-altere");
        person.keys(KeyCode.SHORTCUT, KeyCode.C);
        person.reads("#status-message", "Rapport copié");
        assertThat(copied(person)).contains("✗ Altéré", agreement).doesNotContain("brouillon");
        person.keys(KeyCode.DOWN);
        person.reads("#verify-verdict", "⊘ Annulé");
        person.keep("113-verifier-annule");
        person.keys(KeyCode.DOWN);
        person.keys(KeyCode.DOWN);
        person.reads("#verify-verdict", "● Illisible");
        person.keep("114-verifier-illisible");
        person.keys(KeyCode.DELETE);
        person.reads("#verify-summary", "6 fichiers");
        person.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        person.until(() -> Clipboard.getSystemClipboard().getString().contains("seule.json"));
    }

    @Test
    void verifiesFilesDroppedFromAnotherWindow() throws Exception {
        var base = new SampleBase(40);
        List<UUID> sent = base.withHistory();
        String agreement = base.request(sent.getFirst()).subject().reference();
        base.verifyDesk().later.put(agreement, List.of(new Later(base.request(sent.get(1)), RequestStatus.ARCHIVED, false)));
        List<File> dropped = files(agreement + ".pdf");
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-communication");
            person.click("#tab-verify");
            var source = new Label("Un fichier");
            source.setId("source");
            source.setOnDragDetected(event -> {
                var content = new ClipboardContent();
                content.putFiles(dropped);
                source.startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            });
            var title = (Pane) person.sees("#verify-empty").getScene().lookup(".title-bar");
            person.interact(() -> title.getChildren().add(source));
            person.drag("#source").moveTo("#verify-empty").moveBy(0, 5);
            person.keep("116-verifier-survol");
            person.drop();
            person.reads("#verify-verdict", "▲ Remplacé");
            assertThat(base.verifyDesk().judged).containsExactly(agreement + ".pdf");
            person.keep("117-verifier-remplace");
        }
    }
}
