package fr.paraphe.desktop.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InternshipsViewModelTest { // E09
    private final RecordedStatus status = new RecordedStatus();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final SampleBase base = new SampleBase(450);
    private final InternshipsViewModel model = new InternshipsViewModel(base.internships(), runner, new Messages(Locale.FRENCH),
            status, status);

    @Test
    void showsEveryInternshipWithItsCount() {
        model.refresh();
        assertThat(model.rows()).hasSize(450);
        assertThat(model.rows().get(449)).isNotEqualTo(InternshipsViewModel.ABSENT);
        assertThat(model.rows()).extracting("id").doesNotHaveDuplicates();
        assertThat(status.rows()).isEqualTo("450 stages");
    }

    @Test
    void searchesWithoutAccentsAndWithAllWords() { // 6.2
        model.wordsProperty().set("etienne hotel");
        model.refresh();
        assertThat(model.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.student()).startsWith("ÉTIENNE");
            assertThat(row.company()).isEqualTo("Hôtel des Remparts");
        });
    }

    @Test
    void ticksAllThatTheSearchFindsAndKeepsTicksWhenTheSearchChanges() {
        model.refresh();
        model.toggleAll();
        assertThat(model.checked().sizeProperty().get()).isEqualTo(450);
        assertThat(status.rows()).isEqualTo("450 stages · 450 cochés");
        model.wordsProperty().set("zoé");
        model.refresh();
        assertThat(model.checked().sizeProperty().get()).isEqualTo(450);
    }

    @Test
    void sendsWhatIsTickedAndNothingWhenNothingIs() { // F076, F080
        model.refresh();
        model.send();
        assertThat(status.sent).isEmpty();
        model.checked().toggle(model.rows().get(3).id());
        model.send();
        assertThat(status.sent).containsExactly(model.rows().get(3).id());
    }

    @Test
    void opensTheImportOfFiles() { // E32
        model.importFiles();
        assertThat(status.said).containsExactly("import");
    }
}
