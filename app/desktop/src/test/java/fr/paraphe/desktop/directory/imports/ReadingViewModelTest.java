package fr.paraphe.desktop.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.directory.imports.ImportKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// E32, step 2
class ReadingViewModelTest {
    private final ImportDraft draft = new ImportDraft("HUCHON Colette", true);
    private final SampleImports imports = new SampleImports();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final ReadingViewModel model = new ReadingViewModel(imports, runner, messages, draft);
    @TempDir
    private Path folder;

    private DraftTable table(Path file) {
        new FilesViewModel(imports, runner, messages, draft).add(List.of(file));
        return draft.tables().getFirst();
    }

    @Test
    void anotherEncodingGivesAnotherPreviewAtOnce() {
        DraftTable table = table(new SampleFiles(folder).students());
        assertThat(table.examined().preview().getFirst()).contains("LEFÈVRE");
        model.encode(table, "x-MacRoman");
        assertThat(table.examined().preview().getFirst().getFirst()).isNotEqualTo("LEFÈVRE");
        model.encode(table, "windows-1252");
        assertThat(table.examined().preview().getFirst()).contains("LEFÈVRE");
        assertThat(table.kind()).contains(ImportKind.STUDENTS);
        assertThat(model.encodings(table)).contains("windows-1252", "UTF-8");
    }

    @Test
    void anotherSeparatorCutsOtherwiseAndWhatWasSaidOfColumnsIsForgotten() {
        DraftTable table = table(new SampleFiles(folder).students());
        model.cut(table, ",");
        assertThat(table.headers()).hasSize(1);
        model.cut(table, ";");
        assertThat(table.headers()).hasSize(10);
        assertThat(table.mapping().fields().getFirst()).isEqualTo("nom");
    }

    @Test
    void theFirstRowMayBeARowLikeTheOthers() {
        DraftTable table = table(new SampleFiles(folder).unknown());
        model.headers(table, false);
        assertThat(table.headers()).containsExactly("Colonne 1", "Colonne 2", "Colonne 3");
        assertThat(table.examined().preview()).hasSize(3);
    }

    @Test
    void aListThatNobodyKnowsMustBeSaidOrLeftOut() {
        DraftTable table = table(new SampleFiles(folder).unknown());
        assertThat(model.blocked()).isEqualTo("Dites ce que contient «\u00a0divers.csv\u00a0».");
        model.become(table, model.kinds().getLast());
        assertThat(table.skipped()).isTrue();
        assertThat(model.blocked()).startsWith("Toutes les listes sont laissées de côté");
        model.become(table, model.kinds().stream()
                .filter(k -> k.kind().equals(Optional.of(ImportKind.STUDENTS))).findFirst().orElseThrow());
        assertThat(model.kind(table).orElseThrow().words()).isEqualTo("Élèves");
        assertThat(model.blocked()).isEmpty();
        model.headers(table, false);
        assertThat(table.kind()).contains(ImportKind.STUDENTS);
    }
}
