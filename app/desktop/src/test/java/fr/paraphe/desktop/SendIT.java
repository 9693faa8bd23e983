package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.RecordKind;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents mended without leaving their list, on a real screen (X02, F093). */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SendIT {
    private static ClientJourney opened(SampleBase base) throws Exception {
        var person = new ClientJourney(base);
        person.click("#open-demonstration");
        person.reads("#status-rows", "40 stages");
        person.clickOn("#internships");
        person.keys(KeyCode.SHORTCUT, KeyCode.A);
        person.reads("#status-rows", "40 lignes cochées");
        person.click("#send-to-signature");
        person.click("#output-go");
        person.reads("#send-summary", "32 prêts");
        person.raise();
        return person;
    }

    @Test
    void oneTeacherIsGivenToEveryInternshipThatHasNone() throws Exception { // X02, V10
        try (var person = opened(new SampleBase(40))) {
            person.clickOn("Par motif");
            person.reads("#motives .label", "8 × «\u00a0Enseignant tuteur de stage\u00a0»");
            person.keep("10-envoi-motifs");
            person.clickOn("Corriger ensemble…");
            person.reads("#repair-together .label", "Corriger 8 fiches ensemble");
            person.click("#repair-apply");
            person.reads("#repair-problem", "Choisissez ou tapez d'abord une valeur.");
            person.click("#send-side #card-referentTeacherId");
            person.keys(KeyCode.DOWN);
            person.sees(".proposal-name");
            person.keep("11-envoi-corriger-ensemble");
            person.clickOn(".proposal-name");
            person.click("#repair-apply");
            person.reads("#send-summary", "40 prêts");
            person.reads("#send-ticked", "(40)");
            person.clickOn("#documents-to-send");
            person.keys(KeyCode.SHORTCUT, KeyCode.Z);
            person.reads("#send-summary", "32 prêts");
        }
    }

    @Test
    void aSymbolOpensTheFieldThatIsMissing() throws Exception { // X02, F086
        try (var person = opened(new SampleBase(40))) {
            TableView<?> table = person.grid("#documents-to-send");
            person.clickOn("#documents-to-send");
            person.interact(() -> table.getSelectionModel().select(0));
            person.keys(KeyCode.ENTER);
            person.reads("#send-side #card-title", "BARASCOU Lena");
            Node field = person.sees("#send-side #card-referentTeacherId");
            person.until(field::isFocused);
            person.keep("12-envoi-fiche");
            person.keys(KeyCode.DOWN);
            person.sees(".proposal-name");
            person.clickOn(".proposal-name");
            person.click("#send-side #card-save");
            person.reads("#send-summary", "33 prêts");
            assertThat(((TextField) field).getText()).isNotEmpty();
        }
    }

    @Test
    void theTemplateIsOpenedOverTheList() throws Exception { // F093
        try (var person = opened(new SampleBase(40))) {
            person.click("#edit-template");
            person.sees("#template-title");
            person.keep("13-envoi-modele");
            person.click("#template-back");
            person.reads("#send-summary", "32 prêts");
        }
    }

    @Test
    void aSelectionIsKeptAndSentAnotherDayWithItsOwnMessage() throws Exception { // X03, F285 to F296
        var base = new SampleBase(40);
        try (var person = opened(base)) {
            person.click("#keep-lot");
            person.reads("#lot-state", "Référence\u00a0: L-2026-0001 · Statut\u00a0: Brouillon");
            person.keep("14-envoi-collecte");
            person.type("#lot-subject", "Convention a signer avant vendredi");
            person.clickOn("#documents-to-send");
            person.keys(KeyCode.SHORTCUT, KeyCode.S);
            person.until(() -> base.collections().latest().getFirst().collection().content().words() != null);
            person.keys(KeyCode.ESCAPE);
            person.click("#group-communication");
            person.click("#tab-collections");
            person.keep("15-lots-enregistres");
            person.clickOn("L-2026-0001");
            person.keys(KeyCode.ENTER);
            person.reads("#send-summary", "32 prêts");
            person.reads("#lot-heading", "Brouillon");
            person.click("#send-ticked");
            person.keep("16-envoi-lot");
        }
    }

    @Test
    void documentsSignedByHandAreGivenTheirScans() throws Exception { // X18
        try (var person = new ClientJourney(new SampleBase(40))) {
            person.click("#open-demonstration");
            person.reads("#status-rows", "40 stages");
            person.clickOn("#internships");
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.reads("#status-rows", "40 lignes cochées");
            person.click("#sign-on-paper");
            TableView<?> table = person.grid("#paper-documents");
            person.until(() -> table.getItems().size() == 40);
            person.interact(() -> table.getSelectionModel().select(1));
            person.until(() -> !person.lookup("#paper-choose").query().isDisabled());
            person.keep("17-signe-sur-papier");
            person.keys(KeyCode.ESCAPE);
            person.until(() -> person.lookup("#paper-documents").tryQuery().isEmpty());
        }
    }

    @Test
    void whatIsSentWhileTheNetworkIsCutWaitsAndLeavesOnceItIsBack() throws Exception { // X08, V06, F101
        var base = new SampleBase(40);
        base.documentsToSend(RecordKind.INTERNSHIP).cut(true);
        try (var person = opened(base)) {
            person.click("#send-ticked");
            person.clickOn("Oui");
            person.reads(".label", "- 32 envois pris en charge par le serveur");
            person.keys(KeyCode.ENTER);
            person.until(() -> "Fermer".equals(((Labeled) person.lookup("#leave").query()).getText()));
            person.click("#leave");
            person.reads("#status-message", "La plateforme de signature ne répond pas.");
            person.click("#group-communication");
            person.click("#tab-queue");
            person.reads("#queue-summary", "32 documents en attente");
            person.keep("18-reseau-coupe");
            base.documentsToSend(RecordKind.INTERNSHIP).cut(false);
            person.clickOn("Reprendre");
            person.reads("#status-message", "32 documents transmis à la plateforme de signature");
            person.reads("#queue-summary", "0 document en attente");
        }
    }
}
