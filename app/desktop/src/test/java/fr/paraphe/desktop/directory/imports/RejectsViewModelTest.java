package fr.paraphe.desktop.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// E32: rejects are given back as they were written, with the reason
class RejectsViewModelTest {
    private final SampleImports imports = new SampleImports();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final RejectsViewModel model = new RejectsViewModel(imports, runner, messages);
    @TempDir
    private Path folder;

    @BeforeEach
    void rejects() {
        var draft = new ImportDraft("HUCHON Colette", true);
        new FilesViewModel(imports, runner, messages, draft).add(List.of(new SampleFiles(folder).students()));
        ImportPlan plan = draft.plan();
        model.show(plan, imports.dryRun(plan, ImportProgress.NONE));
    }

    @Test
    void theRowsAreFilteredByWordsWithoutAccents() {
        assertThat(model.rows()).hasSize(1);
        model.wordsProperty().set("eleves ine valide");
        model.filter();
        assertThat(model.rows()).hasSize(1);
        model.wordsProperty().set("téléphone");
        model.filter();
        assertThat(model.rows()).isEmpty();
        assertThat(model.all()).hasSize(1);
    }

    @Test
    void aRowIsShownAsItIsWritten() {
        List<String> cells = new ArrayList<>();
        model.original(model.rows().getFirst(), row -> cells.addAll(row.cells()));
        assertThat(cells).contains("DUBOIS", "PAS-UN-INE");
    }

    @Test
    void theRowsAreSavedWithTheirReason() throws IOException {
        Path file = folder.resolve("rejets.csv");
        model.save(file);
        assertThat(Files.readAllLines(file).getFirst()).endsWith(";Erreur");
        assertThat(Files.readAllLines(file).getLast()).startsWith("DUBOIS;Léa").contains("INE");
        assertThat(model.saidProperty().get()).isEqualTo("1 ligne enregistrée dans rejets.csv, avec la colonne «\u00a0Erreur\u00a0»");
    }
}
