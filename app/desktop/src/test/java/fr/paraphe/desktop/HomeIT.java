package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.dispatch.SignatoryProgress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The home page, on a real screen (E02, X07, X24). */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HomeIT {
    @Test
    void opensOnWhatIsToBeDoneAndACardLeadsToItsListByTheKeyboard() throws Exception {
        var base = new SampleBase(40);
        List<UUID> ids = base.withHistory();
        base.sentDocuments().progress(ids.get(1), 1, _ -> SignatoryProgress.NONE.invited(SampleBase.NOW.minusSeconds(700_000)));
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.reads("#address", "Tableau de bord");
            person.reads("#home-fresh", "À jour le 21/11/2026");
            person.until(() -> person.lookup("#home-to-finalise").query().isFocused());
            Node late = person.sees("#home-late");
            assertThat(late.getAccessibleText()).startsWith("1 document en retard, ouvrir la liste.");
            assertThat(person.sees("#home-weeks").getAccessibleText()).contains("16/11\u00a0: ");
            person.resize(1366, 880);
            person.keep("60-accueil");
            for (int i = 0; i < 3; i++) {
                person.keys(KeyCode.TAB);
            }
            person.until(late::isFocused);
            person.keys(KeyCode.SPACE);
            person.reads("#address", "Historique des envois");
            person.reads("#status-rows", "1 document");
            ListView<?> parts = person.lookup("#status-filter").query();
            person.until(() -> String.valueOf(parts.getSelectionModel().getSelectedItem()).contains("LATE"));
            person.keep("61-accueil-en-retard");
            person.keys(KeyCode.ALT, KeyCode.LEFT);
            person.reads("#address", "Tableau de bord");
            person.click("#home-declined");
            person.reads("#status-rows", "1 document");
            person.until(() -> String.valueOf(parts.getSelectionModel().getSelectedItem()).contains("DECLINED"));
        }
    }

    @Test
    void preparesTheAgreementsOfTheInternshipsThatStart() throws Exception { // X24
        var base = new SampleBase(40);
        base.withHistory();
        var bases = new SampleBases(base);
        bases.memory().put("theme", "DARK");
        try (var person = new ClientJourney(bases)) {
            person.click("#open-demonstration");
            person.reads("#home-alert", "5 stages");
            person.keep("62-accueil-sombre");
            person.resize(900, 560);
            person.keep("63-accueil-petit");
            person.resize(1366, 768);
            person.click("#home-prepare");
            person.click("#output-go");
            person.reads("#send-summary", "5 documents");
        }
    }

    @Test
    void saysWhatToDoWhileNothingWasSent() throws Exception {
        try (var person = new ClientJourney(new SampleBase(4))) {
            person.click("#open-demonstration");
            person.reads("#address", "Liste");
            person.keys(KeyCode.ALT, KeyCode.DIGIT1);
            person.reads("#home-start", "Ouvrir la liste des");
            person.keep("64-accueil-vide");
            person.keys(KeyCode.SPACE);
            person.reads("#address", "Liste");
        }
    }
}
