package fr.paraphe.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.directory.imports.SampleFiles;
import fr.paraphe.desktop.directory.imports.SampleImports;
import fr.paraphe.desktop.kit.Styles;
import fr.paraphe.desktop.kit.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** The journeys through an import, on a real screen (E32). */
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ImportWizardIT {
    private final SampleImports imports = new SampleImports();
    @TempDir
    private Path folder;

    private void first(ImportJourney person) throws Exception {
        person.give(new SampleFiles(folder).internships(), new SampleFiles(folder).students(), new SampleFiles(folder).picture());
        person.click("#choose-files");
        person.reads(".label", "Élèves · 10 colonnes");
    }

    @Test
    void aNewUserImportsThreeFilesMendsARejectAndImportsItAgain() throws Exception {
        try (var person = new ImportJourney(imports)) {
            person.sees("#choose-files");
            person.keep("30-import-vide");
            first(person);
            person.reads(".label", "est une image");
            person.keep("31-import-fichiers");
            person.keys(KeyCode.ENTER);
            person.reads("#step-1", "✓");
            TableView<?> preview = person.grid("#import-preview");
            assertThat(preview.getItems()).hasSize(8);
            person.keep("32-import-lecture");
            person.keys(KeyCode.ENTER);
            person.grid("#import-columns");
            person.keep("33-import-colonnes");
            person.keys(KeyCode.ENTER);
            person.reads("#check-advice", "1 ligne sera laissée de côté");
            person.keep("34-import-verification");
            person.clickOn("Corrections (2)");
            person.keep("34-import-corrections");
            person.reads("#wizard-next", "Importer 9 lignes");
            person.click("#wizard-next");
            person.reads("#import-title", "Import terminé");
            person.keep("35-import-rapport");
            assertThat(imports.students().all()).hasSize(7);
            mend(person);
        }
    }

    private void mend(ImportJourney person) throws Exception {
        Path rejects = folder.resolve("rejets.csv");
        person.saveAs(rejects);
        person.click(".save-rejects");
        person.reads(".rejects-said", "rejets.csv");
        Files.writeString(rejects, Files.readString(rejects).replace("PAS-UN-INE", "123456789AF"));
        person.give(rejects);
        person.click("#wizard-another");
        person.click("#choose-files");
        person.reads(".label", "Élèves · 11 colonnes");
        person.through("#import-preview", "#import-columns", "#check-tabs");
        person.reads("#check-advice", "Tout est prêt");
        person.press("#wizard-next");
        person.reads("#import-title", "1 ligne prise en compte");
        assertThat(imports.students().all()).hasSize(8);
    }

    @Test
    void whatIsSaidOfColumnsIsRememberedAndTheImportIsTakenBack() throws Exception {
        try (var person = new ImportJourney(imports)) {
            first(person);
            person.keys(KeyCode.ENTER);
            person.grid("#import-preview");
            person.keys(KeyCode.ENTER);
            TableView<?> columns = person.grid("#import-columns");
            person.interact(() -> columns.getSelectionModel().select(9));
            person.keys(KeyCode.SPACE);
            person.sees("#field-words");
            person.write("lieu naiss");
            person.keep("36-import-champ");
            person.keys(KeyCode.ENTER);
            person.reads(".field-button", "Lieu de naissance");
            person.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
            person.reads("#wizard-next", "Importer");
            person.reads("#check-advice", "laissée de côté");
            person.press("#wizard-next");
            person.reads("#import-title", "Import terminé");
            person.click("#undo-import");
            person.clickOn("Oui");
            person.reads("#undo-outcome", "Import annulé");
            person.keep("37-import-annule");
            assertThat(imports.students().all()).isEmpty();
            person.click("#wizard-another");
            person.click("#choose-files");
            person.reads(".label", "Élèves · 10 colonnes");
            person.keys(KeyCode.ENTER);
            person.grid("#import-preview");
            person.keys(KeyCode.ENTER);
            person.grid("#import-columns");
            person.until(() -> person.lookup("retenu la dernière fois").tryQuery().isPresent());
            person.keep("38-import-retenu");
        }
    }

    @Test
    void homonymsAreAskedAndAnImportIsCancelledWhileItRuns() throws Exception {
        try (var person = new ImportJourney(imports)) {
            first(person);
            person.through("#import-preview", "#import-columns", "#check-tabs");
            person.reads("#check-advice", "laissée de côté");
            person.click("#wizard-next");
            person.reads("#import-title", "Import terminé");
            person.give(new SampleFiles(folder).homonyms());
            person.click("#wizard-another");
            person.click("#choose-files");
            person.reads(".label", "Élèves · 4 colonnes");
            person.through("#import-preview", "#import-columns", "#question");
            person.reads("#question-place", "Question 1 sur 2");
            person.keep("39-import-questions");
            person.click("#same-person");
            person.reads("#question-place", "Question 2 sur 2");
            person.click("#new-person");
            person.reads("#wizard-next", "Importer 3 lignes");
            imports.slow();
            person.click("#wizard-next");
            person.reads("#run-words", "3 lignes sur 3");
            person.keep("40-import-en-cours");
            person.click("#run-cancel");
            person.reads("#import-problem", "la base est restée telle qu'elle était");
            person.keep("41-import-interrompu");
            assertThat(imports.students().all()).hasSize(7);
            person.keys(KeyCode.ESCAPE);
            person.reads(".label", "vos choix seront perdus");
            person.clickOn("Non");
            imports.letGo();
            person.click("#import-again");
            person.reads("#import-title", "Import terminé");
            assertThat(imports.students().all()).hasSize(9);
        }
    }

    @Test
    void anotherEncodingShowsAtOnceAndTheThreeThemesAreLegible() throws Exception {
        try (var person = new ImportJourney(imports)) {
            first(person);
            person.keys(KeyCode.ENTER);
            TableView<?> preview = person.grid("#import-preview");
            ComboBox<String> encoding = person.encodings();
            person.interact(() -> encoding.setValue("x-MacRoman"));
            person.until(() -> !String.valueOf(preview.getItems().getFirst()).contains("LEFÈVRE"));
            person.keep("42-import-encodage");
            person.interact(() -> encoding.setValue("windows-1252"));
            person.until(() -> String.valueOf(preview.getItems().getFirst()).contains("LEFÈVRE"));
            FxToolkit.setupFixture(() -> Styles.install(Theme.DARK));
            person.keep("43-import-sombre");
            person.keys(KeyCode.ENTER);
            person.sees("#import-columns");
            person.keys(KeyCode.ENTER);
            person.reads("#check-advice", "laissée de côté");
            person.keep("44-import-verification-sombre");
            FxToolkit.setupFixture(() -> Styles.install(Theme.CONTRAST));
            person.keep("45-import-verification-contraste");
            FxToolkit.setupFixture(() -> Styles.install(Theme.LIGHT));
        }
    }

    @Test
    void theMenuOpensTheWizardAndTheHistoryOfImports() throws Exception {
        var base = new SampleBase(5);
        try (var person = new ClientJourney(base)) {
            person.click("#open-demonstration");
            person.reads("#status-rows", "5 stages");
            person.keys(KeyCode.SHORTCUT, KeyCode.I);
            person.sees("#choose-files");
            person.keep("46-import-ctrl-i");
            person.keys(KeyCode.ESCAPE);
            person.until(() -> person.lookup("#choose-files").tryQuery().isEmpty());
            person.clickOn("Données").clickOn("Historique des imports…");
            person.grid("#import-history");
            person.keep("47-import-historique");
        }
    }
}
