package fr.paraphe.desktop.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.directory.imports.Correction;
import fr.paraphe.domain.directory.imports.ImportPlan.Answer;
import fr.paraphe.domain.directory.imports.ImportProgress;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// E32, step 4
class CheckViewModelTest {
    private final ImportDraft draft = new ImportDraft("HUCHON Colette", true);
    private final SampleImports imports = new SampleImports();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final Messages messages = new Messages(Locale.FRENCH);
    private final CheckViewModel model = new CheckViewModel(imports, runner, messages, draft);
    @TempDir
    private Path folder;

    private void give(Path... files) {
        new FilesViewModel(imports, runner, messages, draft).add(List.of(files));
    }

    @Test
    void tellsWhatTheImportWouldDoAndChangesNothing() {
        give(new SampleFiles(folder).students());
        assertThat(model.blocked()).startsWith("Vérifiez d'abord");
        model.check();
        assertThat(Objects.requireNonNull(model.reportProperty().get()).created()).isEqualTo(7);
        assertThat(model.rejects().all()).hasSize(1);
        assertThat(model.advice()).startsWith("1 ligne sera laissée de côté");
        assertThat(model.blocked()).isEmpty();
        assertThat(model.rows()).isEqualTo(8);
        assertThat(imports.students().all()).isEmpty();
    }

    @Test
    void aCorrectionThatIsNotWantedIsSwitchedOffAndOnAgain() {
        give(new SampleFiles(folder).students());
        model.check();
        assertThat(model.corrections().lines()).extracting(CorrectionsViewModel.Line::kind)
                .contains(Correction.Kind.POSTAL_CODE, Correction.Kind.TELEPHONE);
        model.want(Correction.Kind.POSTAL_CODE, false);
        assertThat(model.corrections().examples()).extracting(Correction::kind).doesNotContain(Correction.Kind.POSTAL_CODE);
        assertThat(model.corrections().lines()).contains(new CorrectionsViewModel.Line(Correction.Kind.POSTAL_CODE, 1, false));
        model.want(Correction.Kind.POSTAL_CODE, true);
        assertThat(model.corrections().lines()).contains(new CorrectionsViewModel.Line(Correction.Kind.POSTAL_CODE, 1, true));
        assertThat(model.staleProperty().get()).isFalse();
    }

    @Test
    void homonymsAreAskedAndTheLastAnswerChecksAgain() {
        give(new SampleFiles(folder).students());
        imports.run(draft.plan(), ImportProgress.NONE);
        draft.take(List.of());
        give(new SampleFiles(folder).homonyms());
        model.check();
        assertThat(model.questions().asked()).hasSize(2);
        assertThat(model.advice()).startsWith("2 questions attendent");
        model.answer(new Answer.NewPerson(), false);
        assertThat(model.staleProperty().get()).isTrue();
        model.answer(new Answer.LeaveOut(), false);
        assertThat(model.staleProperty().get()).isFalse();
        assertThat(model.questions().asked()).hasSize(2);
        assertThat(Objects.requireNonNull(model.reportProperty().get()).created()).isEqualTo(2);
        assertThat(model.rejects().all()).singleElement().extracting("error").asString().contains("à votre demande");
    }

    @Test
    void aCheckGivenUpSaysThatNothingChangedAndCanBeDoneAgain() {
        give(new SampleFiles(folder).students());
        runner.hold();
        model.check();
        assertThat(model.blocked()).startsWith("La vérification est en cours");
        model.work().cancel();
        runner.release(false);
        assertThat(model.problemProperty().get()).isEqualTo("Vérification abandonnée. Rien n'a été changé.");
        model.check();
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.blocked()).isEmpty();
    }
}
