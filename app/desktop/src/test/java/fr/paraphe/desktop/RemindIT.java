package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.SignaturePlatform.ReminderWay;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Signatories reminded from the history, on a real screen. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RemindIT {
    @Test
    void remindsWhoeverHasStillToSignByTheKeyboard() throws Exception { // F144–F147, E25
        var base = new SampleBase(40);
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-communication");
            person.reads("#status-rows", "12 documents");
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
}
