package fr.paraphe.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.template.TemplateDesk.ExtremeCase;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.EmailText;
import fr.paraphe.domain.template.ShippedTemplates;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SampleViewModelTest { // X01
    private final List<InternshipFile> files = SampleSchool.files(3);
    private final SampleTemplateDesk desk = new SampleTemplateDesk(files, SampleBase.NOW);
    private Instant now = SampleBase.NOW;
    private Duration step = Duration.ZERO;
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final SampleViewModel model = new SampleViewModel(desk, runner, new Messages(Locale.FRENCH), () -> now = now.plus(step));

    private String shown() {
        byte[] pdf = model.previewProperty().get().pdf();
        return pdf == null ? model.previewProperty().get().sentence() : new String(pdf, StandardCharsets.UTF_8);
    }

    private String name(int rank) {
        return files.get(rank).student().name().lastFirst();
    }

    @Test
    void goesFromRecordToRecordAndRound() {
        model.load();
        model.show(SampleTemplates.agreement());
        assertThat(shown()).isEqualTo("Convention de stage | <p/> | " + name(0));
        assertThat(model.nameProperty().get()).isEqualTo(name(0) + " · 1 / 3");
        model.step(1);
        assertThat(shown()).endsWith(name(1));
        model.step(-2);
        assertThat(shown()).endsWith(name(2));
        assertThat(model.nameProperty().get()).endsWith("3 / 3");
    }

    @Test
    void showsExtremeCasesAndSaysWhenThereIsNone() {
        model.load();
        model.show(SampleTemplates.agreement());
        model.extreme(ExtremeCase.LONGEST_NAME);
        assertThat(shown()).endsWith(name(2));
        assertThat(model.nameProperty().get()).startsWith("Nom le plus long · ");
        model.extreme(ExtremeCase.FOREIGN_COMPANY);
        assertThat(shown()).isEqualTo("Aucun stage de la base n'est dans ce cas.");
    }

    @Test
    void mergesOnlyTheNewestDraftWhileOneIsUnderWay() {
        model.show(SampleTemplates.agreement());
        runner.hold();
        model.show(SampleTemplates.agreement().html("1"));
        model.show(SampleTemplates.agreement().html("2"));
        model.show(SampleTemplates.agreement().html("3"));
        runner.release(false);
        assertThat(desk.merged).hasSize(3);
        assertThat(shown()).contains("| 3 |");
    }

    @Test
    void aDocumentThatTakesLongWaitsUntilOneHasStoppedTyping() {
        step = Duration.ofMillis(700);
        model.show(SampleTemplates.agreement());
        model.show(SampleTemplates.agreement().html("1"));
        model.show(SampleTemplates.agreement().html("2"));
        assertThat(desk.merged).hasSize(1);
        runner.tick();
        assertThat(shown()).contains("| 2 |");
        assertThat(desk.merged).hasSize(2);
        assertThat(runner.repetitions()).isZero();
        model.show(SampleTemplates.agreement().html("3"));
        model.step(1);
        assertThat(shown()).as("another record is asked for, not typed").contains("| 3 |").endsWith(name(1));
        assertThat(runner.repetitions()).isZero();
    }

    @Test
    void aDocumentThatTakesLongIsGivenUpWhenOneGoesOnTypingAndMadeOnceOneHasStopped() {
        step = Duration.ofMillis(700);
        model.show(SampleTemplates.agreement());
        model.show(SampleTemplates.agreement().html("1"));
        runner.hold();
        runner.tick();
        model.typing();
        runner.release(false);
        assertThat(desk.merged).as("given up").hasSize(1);
        assertThat(shown()).as("the former document stays").contains("| <p/> |");
        assertThat(runner.repetitions()).isEqualTo(1);
        runner.tick();
        assertThat(shown()).contains("| 1 |");
        assertThat(runner.repetitions()).isZero();
    }

    @Test
    void aDocumentThatIsQuicklyMadeIsNotGivenUp() {
        model.show(SampleTemplates.agreement());
        runner.hold();
        model.show(SampleTemplates.agreement().html("1"));
        model.typing();
        runner.release(false);
        assertThat(shown()).contains("| 1 |");
    }

    @Test
    void showsTheMessageAsTheRecordGivesIt() { // E14
        model.load();
        model.show(SampleTemplates.agreement().email(new EmailText("", "À signer\u00a0: {{Etud_NomPrenom}}", "Bonjour")));
        assertThat(model.lettersProperty().get().getFirst().subject()).isEqualTo("À signer\u00a0: " + name(0));
    }

    @Test
    void takesARecordOfTheKindThatTheTemplateIsAbout() {
        model.show(SampleTemplates.agreement());
        model.step(1);
        DocumentTemplate mission = ShippedTemplates.all().stream().filter(t -> t.about() == RecordKind.MISSION_ORDER).findFirst()
                .orElseThrow();
        model.show(mission);
        assertThat(model.sampleProperty().get()).isNull();
        assertThat(model.lettersProperty().get()).as("nobody's message of another template").isEmpty();
        assertThat(shown()).startsWith("Aucun enregistrement de cette sorte");
        model.show(SampleTemplates.agreement());
        assertThat(shown()).endsWith(name(0));
    }

    @Test
    void saysWhatIsMissingInAnEmptyBase() {
        var empty = new SampleViewModel(new SampleTemplateDesk(List.of(), SampleBase.NOW), runner, new Messages(Locale.FRENCH), () -> now);
        empty.show(SampleTemplates.agreement());
        assertThat(empty.previewProperty().get().sentence()).startsWith("Aucun enregistrement de cette sorte");
        model.show(null);
        assertThat(shown()).isEqualTo("Choisissez un modèle pour voir son document.");
    }
}
