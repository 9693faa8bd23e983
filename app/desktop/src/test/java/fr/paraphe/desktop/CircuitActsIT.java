package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import fr.paraphe.domain.tracking.ExtendRequests;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Signatories reminded and circuits extended from the history, on a real screen. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CircuitActsIT {
    @Test
    void remindsWhoeverHasStillToSignByTheKeyboard() throws Exception { // F144–F147, E25
        var base = new SampleBase(40);
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            person.openHistory(12);
            person.clickOn("#tracking");
            assertThat(person.sees("#remind-signatories").isDisabled()).isTrue();
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.reads("#remind-signatories", "signataires (8)");
            person.keep("24-suivi-relancer");
            person.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
            person.reads("#remind-summary", "seront relancées par e-mail");
            person.keep("25-relancer");
            person.click("#remind-sms");
            person.reads("#remind-summary", "par SMS");
            person.keep("26-relancer-sms");
            person.click("#remind-email");
            person.reads("#remind-summary", "seront relancées par e-mail");
            person.click("#remind-rules");
            person.reads("#rules-next", "Prochain départ possible");
            person.click("#rules-automatic");
            person.type("#rules-pauses", "du 19/12/2026 au 03/01/2027");
            person.keep("27-relances-automatiques");
            person.click("#rules-go");
            person.until(() -> person.lookup("#rules-go").tryQuery().isEmpty());
            assertThat(base.rulesDesk().rules().automatic()).isTrue();
            person.type("#remind-words", "Merci de signer avant vendredi.");
            person.click("#remind-go");
            person.until(() -> person.lookup("#remind-go").tryQuery().isEmpty());
            person.reads("#status-message", "personnes relancées");
            assertThat(base.remindDesk().orders).singleElement().satisfies(order -> {
                assertThat(order.way()).isEqualTo(ReminderWay.EMAIL);
                assertThat(order.words()).isEqualTo("Merci de signer avant vendredi.");
            });
        }
    }

    @Test
    void putsAnotherPersonInThePlaceOfOneWhoHasNotSigned() throws Exception { // X25, D-27
        var base = new SampleBase(40);
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            person.openHistory(12);
            person.clickOn("#tracking");
            person.keys(KeyCode.HOME);
            person.click("#tracking-pane");
            person.clickOn("Signataires");
            person.keep("32-signataires");
            person.until(() -> !person.lookup(".signatory-replace").queryAll().isEmpty());
            person.clickOn(person.lookup(".signatory-replace").queryAll().iterator().next());
            person.until(() -> !person.lookup("#replace-email").queryAll().isEmpty());
            person.type("#replace-email", "juste@ecole.example");
            person.reads("#replace-effect", "une nouvelle invitation partira à juste@ecole.example");
            person.keep("33-corriger");
            person.click("#replace-other");
            person.click("#replace-person");
            person.keys(KeyCode.DOWN, KeyCode.ENTER);
            person.reads("#replace-effect", "la personne remplacée en sera informée");
            person.click("#replace-everywhere");
            person.keep("34-remplacer");
            person.click("#replace-go");
            person.until(() -> person.lookup("#replace-go").tryQuery().isEmpty());
            person.reads("#status-message", "2 signataires remplacés");
            assertThat(base.replaceDesk().orders).singleElement().satisfies(order -> assertThat(order.places()).hasSize(2));
        }
    }

    @Test
    void takesEndedDocumentsOutOfTheHistoryAndPutsThemBack() throws Exception { // F148
        var base = new SampleBase(40);
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            person.openHistory(12);
            person.clickOn("#tracking");
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.reads("#status-rows", "12 cochés");
            person.click("#more-acts");
            person.clickOn("Supprimer les documents… (12)");
            person.until(() -> person.lookup("2 documents quitteront").tryQuery().isPresent() || !person.lookup(".dialog-pane").queryAll()
                    .isEmpty());
            person.keep("38-supprimer");
            person.keys(KeyCode.ENTER);
            person.reads("#status-message", "2 documents supprimés");
            person.reads("#status-rows", "10 documents");
            person.clickOn("Supprimés");
            person.reads("#status-rows", "2 documents");
            person.keep("39-supprimes");
            person.clickOn("#tracking");
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.click("#more-acts");
            person.clickOn("Remettre dans l'historique (2)");
            person.reads("#status-message", "2 documents remis");
        }
    }

    @Test
    void movesTheEndOfTheTickedCircuits() throws Exception { // P9, F140
        var base = new SampleBase(40);
        List<UUID> sent = base.withHistory();
        try (var person = new ClientJourney(base)) {
            Map<UUID, Instant> former = base.extendDesk().plan(sent).ends();
            person.openHistory(12);
            person.clickOn("#tracking");
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.reads("#status-rows", "12 cochés");
            person.click("#more-acts");
            person.keepMenu("30-autres-actions");
            person.clickOn("Prolonger les parcours… (8)");
            person.reads("#extend-summary", "8 parcours finiront");
            person.clickOn("30 jours");
            person.keep("31-prolonger");
            person.click("#extend-days");
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.write("45");
            person.keys(KeyCode.ENTER);
            person.until(() -> person.lookup("#extend-go").tryQuery().isEmpty());
            person.reads("#status-message", "8 parcours prolongés");
            assertThat(base.extendDesk().orders).singleElement()
                    .satisfies(ends -> assertThat(ends).hasSize(8).isEqualTo(new ExtendRequests.Plan(former, Map.of()).later(45)));
        }
    }
}
