package fr.paraphe.desktop.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.directory.imports.ImportKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// E32, step 1
class FilesViewModelTest {
    private final ImportDraft draft = new ImportDraft("HUCHON Colette", true);
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final FilesViewModel model = new FilesViewModel(new SampleImports(), runner, new Messages(Locale.FRENCH), draft);
    @TempDir
    private Path folder;
    private SampleFiles files = new SampleFiles(Path.of("."));

    @BeforeEach
    void folder() {
        files = new SampleFiles(folder);
    }

    @Test
    void tellsWhatEachFileHoldsAndOrdersTheTablesByItself() {
        model.add(List.of(files.internships(), files.students()));
        assertThat(model.lines()).extracting(line -> line.source().name()).containsExactly("stages.csv", "eleves.csv");
        assertThat(draft.tables()).extracting(table -> table.kind().orElseThrow())
                .containsExactly(ImportKind.STUDENTS, ImportKind.INTERNSHIPS);
        assertThat(model.told(draft.tables().getFirst()))
                .isEqualTo("Élèves · 10 colonnes · Texte (CSV, TSV) · Windows (1252) · point-virgule");
    }

    @Test
    void saysBesideAFileWhyItCannotBeReadAndKeepsTheOthers() {
        model.add(List.of(files.picture(), files.students()));
        assertThat(model.lines().getFirst().error()).contains("photo.png").contains("image");
        assertThat(model.lines().getLast().error()).isEmpty();
        assertThat(draft.tables()).hasSize(1);
        model.remove(model.lines().getFirst());
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void takesATableCopiedFromASpreadsheetAndSaysWhenThereIsNone() {
        model.paste("  ");
        assertThat(model.problemProperty().get()).contains("Ctrl+C");
        model.paste("NOM\tPrénom\tNé(e) le\nMARTIN\tPaul\t05/01/2007");
        model.paste("NOM\tPrénom\tNé(e) le\nDUBOIS\tLéa\t03/06/2007");
        assertThat(model.lines()).hasSize(1);
        assertThat(model.told(draft.tables().getFirst())).isEqualTo("Élèves · 3 colonnes · Texte (CSV, TSV) · tabulation");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void aFileAddedTwiceIsThereOnceAndWhatWasSaidOfItStays() {
        Path students = files.students();
        model.add(List.of(students));
        draft.tables().getFirst().choose(9, "ville");
        model.add(List.of(students, files.internships()));
        assertThat(model.lines()).hasSize(2);
        assertThat(draft.tables().getFirst().mapping().fields().get(9)).isEqualTo("ville");
    }

    @Test
    void theLastFilesGivenWinWhenAnswersComeInAnotherOrder() {
        runner.hold();
        model.add(List.of(files.students()));
        model.add(List.of(files.internships()));
        assertThat(model.busyProperty().get()).isTrue();
        runner.release(true);
        assertThat(draft.tables()).hasSize(2);
        assertThat(model.busyProperty().get()).isFalse();
    }
}
