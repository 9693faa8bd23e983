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

// E32, step 5
class RunViewModelTest {
    private final ImportDraft draft = new ImportDraft("HUCHON Colette", true);
    private final SampleImports imports = new SampleImports();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final HeardImports listener = new HeardImports();
    private final RunViewModel model = new RunViewModel(imports, runner, messages, draft, listener);
    @TempDir
    private Path folder;

    @BeforeEach
    void files() {
        new FilesViewModel(imports, runner, messages, draft)
                .add(List.of(new SampleFiles(folder).students(), new SampleFiles(folder).internships()));
    }

    @Test
    void importsRemembersTheColumnsAndIsTakenBack() {
        model.start(10);
        assertThat(imports.students().all()).hasSize(7);
        assertThat(model.kinds()).containsExactly(ImportKind.COMPANIES, ImportKind.STUDENTS, ImportKind.INTERNSHIPS);
        assertThat(imports.examine(draft.tables().getFirst().source()).remembered()).isTrue();
        model.undo();
        assertThat(imports.students().all()).isEmpty();
        assertThat(model.undoing().outcomeProperty().get()).startsWith("Import annulé").contains("redevenues comme avant");
        assertThat(model.undoing().doneProperty().get()).isTrue();
        assertThat(listener.heard).containsExactly("import de eleves.csv, stages.csv", "annulation");
    }

    @Test
    void cancelledItLeavesTheBaseAsItWasSaysSoAndCanBeStartedAgain() {
        runner.hold();
        model.start(10);
        model.work().cancel();
        runner.release(false);
        assertThat(model.problemProperty().get()).isEqualTo("Import annulé\u00a0: la base est restée telle qu'elle était.");
        assertThat(imports.students().all()).isEmpty();
        assertThat(listener.heard).isEmpty();
        model.start(10);
        assertThat(imports.students().all()).hasSize(7);
        assertThat(model.problemProperty().get()).isEmpty();
    }
}
