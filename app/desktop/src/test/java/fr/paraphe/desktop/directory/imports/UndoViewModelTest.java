package fr.paraphe.desktop.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.directory.imports.ImportProgress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoViewModelTest { // E32
    private final SampleImports imports = new SampleImports();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final UndoViewModel model = new UndoViewModel(imports, runner, messages);
    @TempDir
    private Path folder;

    private UUID imported(Path file) {
        var draft = new ImportDraft("HUCHON Colette", true);
        new FilesViewModel(imports, runner, messages, draft).add(List.of(file));
        return Objects.requireNonNull(imports.run(draft.plan(), ImportProgress.NONE).changes());
    }

    @Test
    void whatIsUsedSinceIsLeftAndNamedWithTheReason() {
        UUID first = imported(new SampleFiles(folder).students());
        imported(new SampleFiles(folder).internships());
        model.undo(first, _ -> { });
        assertThat(model.outcomeProperty().get()).contains("restées telles quelles").contains("▲ STUDENT\u00a0: ");
    }

    @Test
    void givenUpItLeavesTheImportInPlace() {
        UUID first = imported(new SampleFiles(folder).students());
        runner.hold();
        model.undo(first, _ -> { });
        model.work().cancel();
        runner.release(false);
        assertThat(model.outcomeProperty().get()).isEqualTo("Annulation abandonnée\u00a0: l'import est resté en place.");
        assertThat(imports.students().all()).hasSize(7);
        assertThat(model.doneProperty().get()).isFalse();
    }

    // 6.2
    @Test
    void madeAgainItSaysSo() {
        UUID first = imported(new SampleFiles(folder).students());
        List<UUID> by = new ArrayList<>();
        model.undo(first, undone -> by.add(undone.set()));
        assertThat(imports.students().all()).isEmpty();
        model.redo(by.getFirst(), _ -> { });
        assertThat(imports.students().all()).hasSize(7);
        assertThat(model.outcomeProperty().get()).startsWith("Import refait");
    }
}
