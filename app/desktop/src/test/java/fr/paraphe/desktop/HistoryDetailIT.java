package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pane beside the history, tab after tab, on a real screen (E23). */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HistoryDetailIT {
    private static void first(ClientJourney person) throws Exception {
        person.click("#open-demonstration");
        person.click("#group-communication");
        person.reads("#status-rows", "12 documents");
        person.click("#tracking-pane");
        person.clickOn("#tracking");
        person.keys(KeyCode.END);
        person.keep("26-suivi-apercu");
    }

    private static void filled(ClientJourney person, String list) throws Exception {
        var lines = (ListView<?>) person.sees(list);
        person.until(() -> !lines.getItems().isEmpty());
    }

    @Test
    void tellsWhatHappenedWhatWasWrittenAndWhatTheProofIsWorth() throws Exception { // F147, F173
        var base = new SampleBase(40);
        var ids = base.withHistory();
        try (var person = new ClientJourney(base)) {
            first(person);
            assertThat(base.sentDocuments().trailed()).isEmpty();
            person.click("#tab-events");
            filled(person, "#events");
            assertThat(base.sentDocuments().trailed()).containsExactly(ids.getFirst());
            person.keep("27-suivi-evenements");
            person.click("#tab-messages");
            filled(person, "#messages");
            person.clickOn("#messages");
            person.keys(KeyCode.END);
            person.keep("28-suivi-messages");
            person.click("#tab-proof");
            person.reads("#proof-verdict", "Preuve intacte");
            assertThat(((TextArea) person.sees("#proof-pdf-digest")).getText()).isEqualTo("9a".repeat(32));
            person.keep("29-suivi-preuve");
        }
    }

    @Test
    void saysWhatToDoWhenThePlatformIsSilentAndReadsAgain() throws Exception {
        var base = new SampleBase(40);
        base.withHistory();
        base.sentDocuments().silence(true);
        try (var person = new ClientJourney(base)) {
            first(person);
            person.click("#tab-events");
            person.reads("#events-saying", "ne répond pas");
            person.keep("30-suivi-evenements-hors-ligne");
            base.sentDocuments().silence(false);
            person.click("#events-again");
            filled(person, "#events");
            person.clickOn("#tracking");
            person.keys(KeyCode.HOME);
            person.click("#tab-proof");
            person.reads("#proof-saying", "sera là une fois le document archivé");
            person.keep("31-suivi-preuve-plus-tard");
        }
    }

    @Test
    void followsTheAgreementsOfInternshipsInAPlaceOfTheirOwn() throws Exception { // F131, E24
        var base = new SampleBase(40);
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-company");
            person.click("#tab-follow-up");
            person.reads("#status-rows", "12 documents");
            var table = (TableView<?>) person.sees("#tracking");
            assertThat(table.getVisibleLeafColumns()).extracting(TableColumnBase::getId)
                    .contains("company", "subject", "dates", "start").doesNotContain("category", "template");
            person.clickOn("#tracking");
            person.keep("37-suivi-des-conventions");
        }
    }

    @Test
    void columnsAreChosenAndBothGuardiansShown() throws Exception { // F132, D-20
        var base = new SampleBase(40);
        base.sentDocuments().withGuardians(base.withHistory().get(4));
        var bases = new SampleBases(base);
        try (var person = new ClientJourney(bases)) {
            person.resize(1440, 900);
            person.click("#open-demonstration");
            person.click("#group-communication");
            person.reads("#status-rows", "12 documents");
            person.keep("32-suivi-colonnes");
            person.click("#tracking-columns");
            person.keepMenu("33-suivi-choix-colonnes");
            person.click("#show-recipient");
            person.click("#show-category");
            person.click("#show-class");
            person.keys(KeyCode.ESCAPE);
            var table = person.grid("#tracking");
            assertThat(table.getVisibleLeafColumns()).extracting(TableColumnBase::getId)
                    .startsWith("check", "sent", "recipient", "student", "template", "category", "state").doesNotContain("class");
            person.keep("34-suivi-colonnes-choisies");
            person.until(() -> bases.memory().get("history.columns").filter(text -> text.contains("class:92:0")).isPresent());
        }
    }

    @Test
    void documentsLeaveByTheMenu() throws Exception { // F172, F175
        var base = new SampleBase(40);
        base.withHistory();
        try (var person = new ClientJourney(base)) {
            first(person);
            person.click("#more-acts");
            person.keepMenu("35-suivi-autres-actions");
            person.clickOn("Consulter les documents (1)");
            person.until(() -> !person.pages.isEmpty());
            assertThat(person.pages.getFirst()).hasToString("file:///tmp/CS-2026-000001.pdf");
            person.clickOn("#tracking");
            person.keys(KeyCode.SHORTCUT, KeyCode.A);
            person.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
            person.reads("#hand-out-count", "12 documents");
            person.click("#hand-out-proofs");
            person.keep("36-telecharger");
            person.click("#hand-out-close");
            person.click("#more-acts");
            person.clickOn("Imprimer les documents… (12)");
            person.reads("#hand-out-count", "12 documents");
            person.click("#hand-out-go");
            person.reads("#hand-out-problem", "imprimante");
            person.keep("37-imprimer");
        }
    }
}
