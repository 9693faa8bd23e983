package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The frame around the screens, on a real screen: places, «Aller à…», history, colours, zoom (6.1, 6.2, 8.3, E37). */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ShellIT {
    @Test
    void goesAnywhereByKeyboardAlone() throws Exception { // 6.1, 6.2
        var base = new SampleBase(40);
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.reads("#address", "Tableau de bord"); // E02
            person.openInternships();
            person.keys(KeyCode.SHORTCUT, KeyCode.K);
            person.sees("#palette-words");
            person.keep("20-aller-a");
            person.write("historique communication");
            person.until(() -> found(person).getItems().size() == 1);
            person.keys(KeyCode.ENTER);
            person.reads("#address", "Historique des envois");
            person.reads("#status-rows", "12 documents");
            person.keys(KeyCode.ALT, KeyCode.LEFT);
            person.reads("#address", "Liste");
            person.keys(KeyCode.ALT, KeyCode.RIGHT);
            person.reads("#address", "Historique des envois");
            person.keys(KeyCode.ALT, KeyCode.DIGIT3);
            person.reads("#address", "Liste");
            person.keys(KeyCode.SHORTCUT, KeyCode.K);
            person.write("BER");
            person.until(() -> found(person).getItems().stream().anyMatch(entry -> entry.toString().contains("Fiche")));
            person.keep("21-aller-a-fiches");
            person.keys(KeyCode.ESCAPE);
            person.until(() -> !person.lookup("#palette-words").tryQuery().isPresent());
            person.until(() -> person.lookup("#internships").query().isFocused()); // where one was before
        }
    }

    @Test
    void keepsAScreenAsItWasLeft() throws Exception { // 6.2
        var base = new SampleBase(40);
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.openInternships();
            person.reads("#status-rows", "40 stages");
            person.click("#search");
            person.write("berger");
            TableView<?> table = person.grid("#internships");
            person.until(() -> table.getItems().size() < 40);
            int rows = table.getItems().size();
            person.click("#group-communication");
            person.reads("#address", "Historique des envois");
            person.click("#go-back");
            person.reads("#address", "Liste");
            assertThat(((TextField) person.sees("#search")).getText()).isEqualTo("berger");
            assertThat(person.grid("#internships").getItems()).hasSize(rows);
        }
    }

    @Test
    void saysWhatAnnulerWouldTakeBack() throws Exception { // 6.2
        var base = new SampleBase(4);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.reads("#address", "Liste");
            person.clickOn("BERGER Rémy");
            person.clickOn("Contenu");
            person.clickOn("#card-content-subject").write("Accueil");
            person.keys(KeyCode.SHORTCUT, KeyCode.S);
            person.reads("#status-message", "enregistrée");
            person.clickOn("#internships");
            person.keys(KeyCode.SHORTCUT, KeyCode.Z);
            person.reads("#status-message", "Annulé");
            person.keys(KeyCode.SHORTCUT, KeyCode.Y);
            person.reads("#status-message", "Rétabli");
            person.clickOn("Édition");
            person.keepMenu("22-edition");
            person.keys(KeyCode.ESCAPE);
            person.clickOn("Données");
            person.keepMenu("23-donnees");
            person.keys(KeyCode.ESCAPE);
        }
    }

    @Test
    void showsTheShortcutsByGroupAndFindsThem() throws Exception { // E37
        try (var person = new ClientJourney(new SampleBase(4))) {
            person.click("#open-demonstration");
            person.reads("#address", "Liste");
            person.keys(KeyCode.F1);
            person.sees("#shortcuts");
            person.keep("24-raccourcis");
            person.write("decocher");
            person.until(() -> person.lookup(".keys").queryAll().size() == 2);
            person.keep("25-raccourcis-cherches");
            person.keys(KeyCode.ESCAPE);
            person.until(() -> !person.lookup("#shortcuts").tryQuery().isPresent());
        }
    }

    @Test
    void showsEveryScreenInTheThreeColoursAndLarger() throws Exception { // 8.3
        var base = new SampleBase(40);
        base.withHistory();
        var bases = new SampleBases(base);
        try (var person = new ClientJourney(bases)) {
            person.sees("#recent-bases");
            person.click("#open-demonstration");
            person.openInternships();
            person.reads("#status-rows", "40 stages");
            pictures(person, "clair");
            for (String theme : new String[] {"sombre", "contraste"}) {
                person.keys(KeyCode.SHORTCUT, KeyCode.K);
                person.write("apparence " + theme);
                person.until(() -> found(person).getItems().size() == 1);
                person.keys(KeyCode.ENTER);
                pictures(person, theme);
            }
            assertThat(bases.memory().get("theme")).contains("CONTRAST");
        }
    }

    @Test
    void leavesRoomForEverythingAtOneAndAHalf() throws Exception { // RGAA 10.4
        var base = new SampleBase(40);
        base.withHistory();
        var bases = new SampleBases(base);
        bases.memory().put("zoom", "150");
        try (var person = new ClientJourney(bases)) {
            person.sees("#recent-bases");
            person.keep("40-zoom-150-connexion");
            person.click("#open-demonstration");
            person.openInternships();
            person.reads("#status-rows", "40 stages");
            person.keep("41-zoom-150-stages");
            person.keys(KeyCode.SHORTCUT, KeyCode.K);
            person.keep("42-zoom-150-aller-a");
            person.keys(KeyCode.ESCAPE);
            person.keys(KeyCode.F1);
            person.keep("43-zoom-150-raccourcis");
            person.keys(KeyCode.ESCAPE);
            person.keys(KeyCode.ALT, KeyCode.DIGIT6);
            person.reads("#status-rows", "12 documents");
            person.keep("44-zoom-150-suivi");
            person.clickOn("Affichage");
            person.keepMenu("45-zoom-150-menu");
            person.keys(KeyCode.ESCAPE);
            person.clickOn("#tracking");
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.click("#finalise");
            person.reads("#finalise-summary", "6 documents seront signés");
            person.keep("46-zoom-150-finaliser");
            person.click("#finalise-leave");
        }
    }

    private static void pictures(ClientJourney person, String theme) throws Exception {
        person.keys(KeyCode.ALT, KeyCode.DIGIT3);
        person.clickOn("#internships");
        if (person.sees("#send-to-signature").isDisabled()) {
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
        }
        person.reads("#status-rows", "40 lignes cochées");
        person.keep("30-" + theme + "-stages");
        person.click("#send-to-signature");
        person.click("#output-go");
        person.reads("#send-summary", "prêts");
        person.keep("31-" + theme + "-envoi");
        person.keys(KeyCode.ESCAPE);
        person.keys(KeyCode.ALT, KeyCode.DIGIT6);
        person.reads("#status-rows", "12 documents");
        person.keep("32-" + theme + "-suivi");
        person.keys(KeyCode.SHORTCUT, KeyCode.K);
        person.keep("33-" + theme + "-aller-a");
        person.keys(KeyCode.ESCAPE);
        person.keys(KeyCode.F1);
        person.keep("34-" + theme + "-raccourcis");
        person.keys(KeyCode.ESCAPE);
        person.clickOn("Affichage");
        person.keepMenu("35-" + theme + "-menu");
        person.keys(KeyCode.ESCAPE);
        person.keys(KeyCode.ALT, KeyCode.DIGIT1);
        person.reads("#home-alert", "stages");
        person.keep("36-" + theme + "-accueil");
    }

    private static ListView<?> found(ClientJourney person) {
        return person.lookup("#palette-found").query();
    }
}
