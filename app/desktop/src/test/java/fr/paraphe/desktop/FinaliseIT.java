package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.dispatch.PlatformException.Kind;
import fr.paraphe.domain.finalisation.PlayedFinalisations;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The institution's last signature given inside the client, on a real screen (E27). */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FinaliseIT {
    private final SampleBase base = new SampleBase(40);
    private final PlayedFinalisations platform = base.finaliseDesk().platform;

    private static void opensTheWindow(ClientJourney person) throws Exception {
        person.openHistory(12);
        person.clickOn("#tracking");
        person.keys(KeyCode.SHORTCUT, KeyCode.A);
        person.reads("#finalise", "Finaliser les documents (6)");
        person.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
        person.reads("#finalise-summary", "6 documents seront signés");
    }

    private static void asksForACode(ClientJourney person) throws Exception {
        person.until(() -> person.lookup("#finalise-accept").query().isFocused());
        person.keys(KeyCode.SPACE);
        person.type("#finalise-name", ((TextField) person.sees("#finalise-name")).getPromptText());
        person.click("#finalise-ask");
        person.reads("#finalise-sent", "valable 10 minutes");
        person.until(() -> person.lookup("#finalise-code").query().isFocused());
        person.write(PlayedFinalisations.CODE);
    }

    @Test
    void signsByTheKeyboardWithOneCodePausesAndReports() throws Exception { // F140, F154, F156, F159–F162, D-24
        base.withHistory();
        var gate = new Semaphore(0);
        platform.meanwhile = () -> gate.acquireUninterruptibly();
        try (var person = new ClientJourney(base)) {
            opensTheWindow(person);
            assertThat(person.sees("#finalise-go").isDisabled()).isTrue();
            person.keep("60-finaliser");
            asksForACode(person);
            person.keep("61-finaliser-code");
            person.keys(KeyCode.ENTER);
            person.reads("#finalise-progress", "0 sur 6");
            person.click("#finalise-pause");
            gate.release();
            person.reads("#finalise-progress", "5 sur 6");
            person.reads("#finalise-hint", "En pause");
            person.keep("62-finaliser-pause");
            gate.release();
            person.keys(KeyCode.ENTER);
            person.reads("#finalise-result", "6 documents signés sur 6");
            person.keep("63-finaliser-compte-rendu");
            person.click("#finalise-copy");
            person.click("#finalise-close");
            person.reads("#status-message", "6 documents signés sur 6");
            assertThat(platform.signed).hasSize(6).doesNotHaveDuplicates();
            person.reads("#finalise", "Finaliser les documents (0)");
        }
    }

    @Test
    void saysWhyACodeOrADocumentIsRefusedAndTakesUpAfterACut() throws Exception { // F155, D-24
        base.withHistory();
        platform.after.set(1);
        try (var person = new ClientJourney(base)) {
            opensTheWindow(person);
            asksForACode(person);
            person.type("#finalise-code", "000000");
            person.click("#finalise-go");
            person.reads("#finalise-problem", "Code incorrect.");
            person.keep("64-finaliser-code-refuse");
            person.type("#finalise-code", PlayedFinalisations.CODE);
            platform.failure = new PlatformException(Kind.UNREACHABLE, "rien");
            person.click("#finalise-go");
            person.reads("#finalise-problem", "ne répond pas");
            person.reads("#finalise-progress", "5 sur 6");
            person.keep("65-finaliser-coupure");
            person.keys(KeyCode.ESCAPE);
            person.reads("#finalise-result", "5 documents signés sur 6");
            person.keep("66-finaliser-arrete");
            person.click("#finalise-close");
        }
    }

    @Test
    void aPictureMayStandForTheName() throws Exception { // F124
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            opensTheWindow(person);
            person.click("#finalise-image");
            Node choose = person.sees("#finalise-picture-choose");
            assertThat(choose.isDisabled()).isFalse();
            person.reads("#finalise-missing", "Cochez la case");
            person.keep("67-finaliser-image");
            person.keys(KeyCode.ESCAPE);
            person.until(() -> person.lookup("#finalise-image").tryQuery().isEmpty());
        }
    }
}
