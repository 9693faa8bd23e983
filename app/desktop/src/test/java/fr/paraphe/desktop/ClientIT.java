package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The journeys of the client's first room, on a real screen. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClientIT {
    @Test
    void opensTheDemonstrationSendsTheReadyDocumentsAndFollowsThem() throws Exception { // E01, E09, F076–F103, F130
        var base = new SampleBase(40);
        try (var person = new ClientJourney(base)) {
            person.sees("#recent-bases");
            person.keep("01-connexion");
            person.click("#open-demonstration");
            person.reads("#status-rows", "40 stages");
            assertThat(person.sees("#send-to-signature").isDisabled()).isTrue(); // F080
            person.clickOn("#internships");
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.reads("#status-rows", "40 lignes cochées");
            person.keep("02-stages");
            person.click("#send-to-signature");
            person.click("#output-go");
            person.reads("#send-summary", "32 prêts");
            person.reads("#send-ticked", "Envoyer les documents cochés (32)");
            person.keep("03-envoi");
            person.showPage(1);
            person.keep("03-envoi-emplacements");
            person.clickOn("À corriger");
            person.keep("03-envoi-points");
            person.click("#send-pane");
            person.keep("03-envoi-replie");
            person.click("#filter-incomplete");
            TableView<?> table = person.grid("#documents-to-send");
            assertThat(table.getItems()).hasSize(8); // F095
            person.click("#send-ticked");
            person.reads(".label", "rien ne sera facturé");
            person.keep("04-confirmation");
            person.clickOn("Oui");
            person.reads(".label", "- 32 envois pris en charge par le serveur"); // F101
            person.keep("05-resultat");
            person.keys(KeyCode.ENTER);
            leavesTheListForTheHistory(person);
        }
    }

    private static void leavesTheListForTheHistory(ClientJourney person) throws Exception {
        person.reads("#leave", "Fermer");
        person.reads("#send-summary", "8 documents");
        person.click("#leave");
        person.reads("#address", "Historique des envois");
        person.reads("#status-rows", "32 documents");
        person.reads(".label", "En att. de signature");
    }

    @Test
    void finalisesWhatIsTickedInTheBrowserAtWill() throws Exception { // F140, F154, F156
        var base = new SampleBase(40);
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            person.openHistory(12);
            TableView<?> table = person.grid("#tracking");
            person.interact(() -> table.getSelectionModel().select(11));
            person.keep("06-suivi");
            person.click("#tracking-pane");
            person.reads("#verdict", "Document intact");
            person.keep("07-suivi-apercu");
            person.clickOn("Signataires");
            person.keep("08-suivi-signataires");
            person.clickOn("#tracking");
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.reads("#finalise", "Finaliser les documents (6)");
            person.click("#finalise");
            person.reads("#finalise-summary", "6 documents seront signés");
            person.click("#finalise-browser");
            person.until(() -> person.lookup("#finalise-browser").tryQuery().isEmpty());
            person.reads("#status-message", "ouverts dans le navigateur");
            assertThat(person.pages).hasSize(1);
        }
    }

    @Test
    void saysWhatToDoNextWhenThereIsNoInternshipAndWhyAPasswordIsRefused() throws Exception { // E01, E09
        var base = new SampleBase(0);
        try (var person = new ClientJourney(base)) {
            person.click("#open-password");
            person.write("chênes");
            person.click("#open-base");
            person.reads(".field-error", "Le mot de passe n'est pas celui de cette base.");
            person.keep("11-mot-de-passe-refuse");
            person.doubleClickOn("#open-password");
            person.write("tilleuls");
            person.keys(KeyCode.ENTER);
            person.reads(".card-title", "Aucune fiche");
            person.keep("12-aucun-stage");
            person.keys(KeyCode.SHORTCUT, KeyCode.PLUS);
            person.keys(KeyCode.SHORTCUT, KeyCode.PLUS);
            person.keep("13-zoom-125");
            person.clickOn("Fichier").clickOn("Fermer la base");
            person.sees("#recent-bases");
            person.until(base::closed);
        }
    }
}
