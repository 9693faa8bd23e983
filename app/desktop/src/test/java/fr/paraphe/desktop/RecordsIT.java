package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.TrainingSession;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.RecordFields;
import fr.paraphe.domain.directory.fields.NewRecord;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The journeys through the cards that hold lists of their own, and around the lists. */
@Timeout(value = 150, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RecordsIT {
    private static final UUID SESSION = new UUID(9, 1);

    private static void session(SampleBase base) {
        var blank = (TrainingSession) NewRecord.of(RecordKind.TRAINING_SESSION, SESSION, base.campusDesk().today());
        var dated = RecordFields.with(RecordFields.with(blank, "startsOn", LocalDate.of(2026, 12, 1)), "endsOn", LocalDate.of(2026, 12, 4));
        base.campusDesk().change("Session", List.of(new ChangeCampus.Edit(null, RecordFields.with(
                RecordFields.with(dated, "title", "Tableur, niveau 2"), "slots", List.of(new TrainingSession.Slot(
                        LocalDate.of(2026, 12, 1), LocalTime.of(9, 0), LocalTime.of(12, 0), "Formules et références"))))));
    }

    @Test
    void theHalfDaysOfASessionAreEditedOnItsCard() throws Exception { // 03, TrainingSession
        var base = new SampleBase(3);
        session(base);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-training");
            person.clickOn("Tableur, niveau 2");
            person.reads("#card-title", "Tableur, niveau 2");
            person.clickOn("Demi-journées");
            person.click("#add-slot");
            person.until(() -> person.sees("#card-slots-1-day").isFocused());
            person.type("#card-slots-1-startsAt", "11:00");
            person.reads(".field-error", "en chevauche une autre");
            person.keep("67-session-chevauchement");
            person.type("#card-slots-1-startsAt", "13:30");
            person.type("#card-slots-1-content", "Tableaux croisés");
            person.keys(KeyCode.SHORTCUT, KeyCode.S);
            person.reads("#status-message", "enregistrée");
            TrainingSession saved = (TrainingSession) base.campusDesk().find(RecordKind.TRAINING_SESSION, SESSION).orElseThrow();
            assertThat(saved.slots()).extracting(TrainingSession.Slot::content)
                    .containsExactly("Formules et références", "Tableaux croisés");
            person.keep("68-session-demi-journees");
            person.click("#remove-slot-0");
            person.until(() -> person.lookup("#remove-slot-1").tryQuery().isEmpty());
            person.clickOn("Historique");
            person.reads(".timeline .label", "Demi-journées");
        }
    }

    @Test
    void aCallIsNotedInTheHistoryOfAStudent() throws Exception { // X27
        var base = new SampleBase(3);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-resources");
            person.clickOn("Berger");
            person.reads("#card-title", "BERGER Rémy");
            person.clickOn("Historique");
            person.click("#note-call");
            person.type("#card-partner", "Mme Berger, sa mère");
            person.type("#card-note", "Rend la convention signée lundi.");
            person.keep("69-appel-a-noter");
            person.click("#call-save");
            person.reads(".timeline .label", "Appel avec Mme Berger, sa mère");
            person.keep("70-appel-note");
            person.clickOn("#students");
            person.keys(KeyCode.SHORTCUT, KeyCode.Z);
            person.reads("#status-message", "Annulé");
        }
    }

    @Test
    void anImportIsTakenBackAndMadeAgainByTheKeysOfEveryAct() throws Exception { // 6.2, E32
        var base = new SampleBase(3);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.click("#group-resources");
            person.reads("#status-rows", "3 étudiants");
            person.sees("#import-files");
            person.keep("71-etudiants-importer");
            importPasted(person, "Nom\tPrénom\tNé(e) le\nDURAND\tLéa\t02/03/2009\n");
            assertThat(base.imports().students().all()).hasSize(1);
            person.click("#wizard-close");
            person.click("#menu-edit");
            person.keepMenu("72-annuler-import");
            person.keys(KeyCode.ESCAPE);
            person.keys(KeyCode.SHORTCUT, KeyCode.Z);
            person.reads(".label", "Import de ");
            person.keep("73-annuler-import-question");
            person.clickOn("Oui");
            person.reads("#undo-outcome", "Import annulé");
            person.keep("74-import-annule");
            assertThat(base.imports().students().all()).isEmpty();
            person.keys(KeyCode.ESCAPE);
            person.keys(KeyCode.SHORTCUT, KeyCode.Y);
            person.reads(".label", "Refaire cet import");
            person.clickOn("Oui");
            person.reads("#undo-outcome", "Import refait");
            assertThat(base.imports().students().all()).hasSize(1);
        }
    }

    private static void importPasted(ClientJourney person, String table) throws TimeoutException {
        person.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, table)));
        person.click("#import-files");
        person.sees("#paste-table");
        person.raise();
        person.click("#paste-table");
        person.reads(".label", "Élèves · 3 colonnes");
        person.click("#wizard-next");
        person.sees("#import-preview");
        person.click("#wizard-next");
        person.sees("#import-columns");
        person.click("#wizard-next");
        person.reads("#wizard-next", "Importer 1 ligne");
        person.until(() -> !person.sees("#wizard-next").isDisabled());
        person.click("#wizard-next");
        person.reads("#import-title", "prise en compte");
    }
}
