package fr.paraphe.desktop.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.directory.imports.ImportField;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// E32, step 3
class ColumnsViewModelTest {
    private final ImportDraft draft = new ImportDraft("HUCHON Colette", true);
    private final SampleImports imports = new SampleImports();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final ColumnsViewModel model = new ColumnsViewModel(imports, messages, draft);
    @TempDir
    private Path folder;

    private void students() {
        new FilesViewModel(imports, new SameThreadTaskRunner(), messages, draft).add(List.of(new SampleFiles(folder).students()));
    }

    private ColumnsViewModel.Line line(String title) {
        return model.lines().stream().filter(line -> line.title().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void showsEachColumnWithThreeValuesAndTheFieldProposed() {
        students();
        assertThat(model.lines()).hasSize(10);
        assertThat(line("Né(e) le").samples()).isEqualTo("12/03/2008  ·  05/01/2007  ·  29/02/2008");
        assertThat(line("Né(e) le").field().map(ImportField::label)).contains("Né(e) le");
        assertThat(line("Né(e) le").origin()).isEqualTo(DraftTable.Origin.PROPOSED);
        assertThat(line("Couleur préférée").field()).isEmpty();
        assertThat(model.summary()).isEqualTo("9 colonnes importées, 1 ignorée");
    }

    @Test
    void saysInOneSentenceWhatIsMissing() {
        students();
        model.choose(line("NOM"), Optional.empty());
        model.choose(line("Prénom"), Optional.empty());
        assertThat(model.blocked()).contains("eleves.csv").contains("«\u00a0NOM\u00a0» et «\u00a0Prénom\u00a0»").contains("Élèves");
        model.choose(line("Couleur préférée"), Optional.of(imports.fields(draft.tables().getFirst().kind().orElseThrow()).stream()
                .filter(field -> field.label().equals("Nom et prénom")).findFirst().orElseThrow()));
        assertThat(model.blocked()).isEmpty();
        assertThat(line("Couleur préférée").origin()).isEqualTo(DraftTable.Origin.CHOSEN);
    }

    @Test
    void aFieldIsFilledByOneColumnOnlyAndIsFoundWithoutAccents() {
        students();
        ImportField first = model.find("deuxieme pre").getFirst();
        assertThat(first.label()).isEqualTo("Deuxième prénom");
        ImportField city = line("Ville").field().orElseThrow();
        assertThat(model.taken(city)).isEqualTo("Ville");
        model.choose(line("Couleur préférée"), Optional.of(city));
        assertThat(line("Ville").field()).isEmpty();
        assertThat(model.find("aucun champ ainsi")).isEmpty();
    }

    @Test
    void whatWasSaidIsRememberedNextTime() {
        students();
        DraftTable table = draft.tables().getFirst();
        model.choose(line("Couleur préférée"), model.find("assurance resp").stream().findFirst());
        imports.remember(table.headers(), table.kind().orElseThrow(), table.mapping());
        var again = new ImportDraft("HUCHON Colette", true);
        var second = new ColumnsViewModel(imports, messages, again);
        new FilesViewModel(imports, new SameThreadTaskRunner(), messages, again).add(List.of(new SampleFiles(folder).students()));
        assertThat(second.lines().getLast().field().map(ImportField::label)).contains("Assurance responsabilité civile");
        assertThat(second.lines().getLast().origin()).isEqualTo(DraftTable.Origin.REMEMBERED);
    }
}
