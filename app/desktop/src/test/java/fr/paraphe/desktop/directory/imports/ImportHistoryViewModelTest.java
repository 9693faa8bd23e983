package fr.paraphe.desktop.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.directory.imports.ImportProgress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportHistoryViewModelTest { // E32
    private final SampleImports imports = new SampleImports();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final HeardImports listener = new HeardImports();
    private final ImportHistoryViewModel model = new ImportHistoryViewModel(imports, runner, messages, listener);
    @TempDir
    private Path folder;

    @Test
    void showsWhoImportedWhatAndTakesItBackOnce() {
        var draft = new ImportDraft("HUCHON Colette", true);
        new FilesViewModel(imports, runner, messages, draft).add(List.of(new SampleFiles(folder).students()));
        imports.run(draft.plan(), ImportProgress.NONE);
        model.refresh();
        CampusImports.PastImport past = model.past().getFirst();
        assertThat(past.actor()).isEqualTo("HUCHON Colette");
        assertThat(past.label()).isEqualTo("eleves.csv");
        assertThat(model.size(past)).isEqualTo("9 fiches");
        assertThat(model.state(past)).isEqualTo("en place");
        model.undo(past);
        assertThat(model.state(model.past().getFirst())).isEqualTo("annulé le 21/11/2026 à 10:00");
        model.undo(model.past().getFirst());
        assertThat(listener.heard).containsExactly("annulation");
    }
}
