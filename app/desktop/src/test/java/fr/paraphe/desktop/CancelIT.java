package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Circuits cancelled from the history and from the documents to send, on a real screen. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CancelIT {
    @Test
    void cancelsTheTickedCircuitsWithAReasonByTheKeyboard() throws Exception { // F177–F181, E26
        var base = new SampleBase(40);
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            person.openHistory(12);
            TableView<?> table = person.grid("#tracking");
            person.clickOn("#tracking");
            person.interact(() -> table.getSelectionModel().clearAndSelect(0));
            for (int i = 0; i < 4; i++) {
                person.keys(KeyCode.SPACE);
                person.keys(KeyCode.DOWN);
            }
            person.interact(() -> table.getSelectionModel().clearAndSelect(11));
            person.keys(KeyCode.SPACE);
            person.reads("#cancel-circuits", "parcours (4)");
            person.click("#cancel-circuits");
            person.reads("#cancel-summary", "4 parcours seront annulés, définitivement.");
            assertThat(person.sees("#cancel-go").isDisabled()).isTrue();
            person.keep("20-annuler");
            person.clickOn("#cancel-reason");
            person.write("Dates fausses");
            person.keep("21-annuler-motif");
            person.keys(KeyCode.ENTER);
            person.until(() -> person.lookup("#cancel-go").tryQuery().isEmpty());
            person.reads("#status-message", "4 parcours annulés");
            person.reads(".label", "✗ Signatures annulées");
            person.reads("#cancel-circuits", "parcours (0)");
            person.keep("22-annules");
            assertThat(base.cancelDesk().orders).singleElement().satisfies(order -> {
                assertThat(order.reason()).isEqualTo("Dates fausses");
                assertThat(order.inform()).isTrue();
            });
        }
    }

    @Test
    void asksForTheNumberAboveTenAndCancelsNothingOnEscape() throws Exception { // E26
        var base = new SampleBase(40);
        base.withHistory();
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            person.openHistory(24);
            person.clickOn("#tracking");
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.reads("#cancel-circuits", "parcours (20)");
            person.click("#cancel-circuits");
            person.clickOn("Stage abandonné");
            person.reads("#cancel-missing", "Tapez 20 pour confirmer.");
            person.keep("23-annuler-nombre");
            person.keys(KeyCode.ESCAPE);
            person.until(() -> person.lookup("#cancel-go").tryQuery().isEmpty());
            assertThat(base.cancelDesk().orders).isEmpty();
        }
    }

    @Test
    void endsTheRunningCircuitFromTheDocumentsToSendAndMakesItReady() throws Exception { // V80, D-18
        var base = new SampleBase(40);
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.openInternships();
            person.reads("#status-rows", "40 stages");
            person.clickOn("#internships");
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.click("#send-to-signature");
            person.click("#output-go");
            person.reads("#send-summary", "24 prêts");
            TableView<?> table = person.grid("#documents-to-send");
            person.clickOn("À corriger");
            person.interact(() -> table.getSelectionModel().clearAndSelect(1));
            person.sees("#end-running");
            person.keep("24-renvoyer");
            person.click("#end-running");
            person.reads("#cancel-summary", "1 parcours sera annulé, définitivement.");
            person.keep("25-renvoyer-annuler");
            person.clickOn("Signataire à remplacer");
            person.click("#cancel-go");
            person.reads("#send-summary", "25 prêts");
            person.reads("#send-ticked", "(25)");
            person.keep("26-renvoyer-pret");
            assertThat(base.cancelDesk().orders).hasSize(1);
        }
    }

    @Test
    void preparesANewSendingOfWhatWasCancelled() throws Exception { // X06
        var base = new SampleBase(40);
        List<UUID> ids = base.withHistory();
        base.sentDocuments().change(ids.get(11), r -> r.with(r.circuit().cancelled(SampleBase.NOW)).replacing("CS-2026-000001"));
        try (var person = new ClientJourney(base)) {
            person.openHistory(12);
            TableView<?> table = person.grid("#tracking");
            person.clickOn("#tracking");
            person.interact(() -> table.getSelectionModel().clearAndSelect(0));
            person.keys(KeyCode.SPACE);
            person.interact(() -> table.getSelectionModel().clearAndSelect(1));
            person.keys(KeyCode.SPACE);
            person.interact(() -> table.getSelectionModel().clearAndSelect(0));
            person.click("#tracking-pane");
            person.clickOn("Signataires");
            person.reads("#request-note", "remplace CS-2026-000001 · annulé le 21/11/2026 à 10:00");
            person.keep("27-nouvel-envoi");
            person.click("#more-acts");
            person.clickOn("Nouvel envoi… (1)");
            person.reads(".label", "1 document\u00a0: Son parcours est en cours\u00a0: annulez-le d'abord.");
            person.keep("28-nouvel-envoi-laisses");
            person.clickOn("Fermer");
            person.reads("#send-summary", "1 document");
            person.keep("29-nouvel-envoi-liste");
        }
    }
}
