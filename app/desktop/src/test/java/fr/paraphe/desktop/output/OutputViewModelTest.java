package fr.paraphe.desktop.output;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleMemory;
import fr.paraphe.desktop.SampleOutputs;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.SampleTemplates;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PdfOutput.Form;
import fr.paraphe.domain.output.PrintOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutputViewModelTest { // E20
    private final SampleBase base = new SampleBase(10);
    private final SampleMemory memory = new SampleMemory();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final List<UUID> ids = IntStream.range(0, 10).mapToObj(n -> SampleSchool.id(5, n)).toList();
    private final OutputViewModel model = model();
    private final List<String> said = new ArrayList<>();

    private OutputViewModel model() {
        return new OutputViewModel(base.outputDesk(RecordKind.INTERNSHIP), Stream.concat(ids.stream(), ids.stream()).toList(), runner,
                new Messages(Locale.FRENCH), memory);
    }

    @BeforeEach
    void load() {
        model.load();
    }

    private void choose(OutputKind kind, Form form) {
        model.choices().kindProperty().set(kind);
        model.choices().formProperty().set(form);
    }

    @Test
    void signatureIsOfferedFirstWithEligibleTemplatesOnly() { // F077, F078, F079
        assertThat(OutputKind.values()).startsWith(OutputKind.SIGNATURE);
        assertThat(model.choices().kindProperty().get()).isEqualTo(OutputKind.SIGNATURE);
        assertThat(model.templates()).containsExactly(SampleTemplates.agreement(), SampleTemplates.certificate());
        assertThat(model.template()).contains(SampleTemplates.agreement());
        assertThat(model.goBinding().get()).isEqualTo("_Aperçu avant envoi");
        assertThat(model.counted()).isEqualTo("10 documents");
    }

    @Test
    void otherOutputsTakeEveryTemplateAboutTheListAndKeepTheOneChosen() { // F078
        model.templateProperty().set(SampleTemplates.certificate());
        model.choices().kindProperty().set(OutputKind.PDF);
        assertThat(model.templates()).contains(SampleOutputs.letter());
        assertThat(model.template()).contains(SampleTemplates.certificate());
        assertThat(model.goBinding().get()).isEqualTo("_Créer les PDF (10)");
        model.templateProperty().set(SampleOutputs.letter());
        model.choices().kindProperty().set(OutputKind.SIGNATURE);
        assertThat(model.template()).contains(SampleTemplates.agreement());
    }

    @Test
    void byEmailOnlyTemplatesWithASubjectAreOfferedAndTheOthersAreCounted() { // F069, F078
        model.choices().kindProperty().set(OutputKind.EMAIL);
        assertThat(model.templates()).containsExactly(SampleOutputs.letter());
        assertThat(model.mail().hiddenProperty().get()).isEqualTo(2);
        assertThat(model.goBinding().get()).isEqualTo("_Envoyer (10)");
        assertThat(model.readyBinding().get()).isTrue();
        model.choices().kindProperty().set(OutputKind.PDF);
        assertThat(model.mail().countProperty().get()).isZero();
        assertThat(model.goBinding().get()).isEqualTo("_Créer les PDF (10)");
    }

    @Test
    void emailsSayWhatLeftWhatFailedAndWhoCannotReceive() { // F077
        base.outputDesk(RecordKind.INTERNSHIP).fail(ids.get(2));
        base.outputDesk(RecordKind.INTERNSHIP).reach(ids.get(4), null);
        model.choices().kindProperty().set(OutputKind.EMAIL);
        assertThat(model.mail().question())
                .isEqualTo("Envoyer 9 messages\u00a0? Un e-mail parti ne se reprend pas. 1 autre ne peut pas partir.");
        model.mail(said::add);
        assertThat(said.getFirst()).startsWith("8 messages sont en file et partent.").contains("1 document n'a pas pu être fait\u00a0:",
                "Balise inconnue.", "1 message ne peut pas partir\u00a0:", "n'a pas d'adresse e-mail");
        assertThat(model.mail().beforeProperty().get()).isPositive();
    }

    @Test
    void emailsGivenUpSayWhatWillNotLeave() {
        model.choices().kindProperty().set(OutputKind.EMAIL);
        model.work().shareProperty().addListener((_, _, share) -> {
            if (share.doubleValue() >= 0.3) {
                model.interrupt();
            }
        });
        model.mail(said::add);
        assertThat(said.getFirst()).isEqualTo("Interrompu\u00a0: 3 messages sont en file et partent. 7 autres ne partiront pas\u00a0:"
                + " recommencez le même envoi pour les envoyer, personne ne recevra deux fois le même document.");
        assertThat(model.mail().countProperty().get()).isEqualTo(7);
    }

    @Test
    void theLastChoiceIsFoundAgainOnThisWorkstation() {
        choose(OutputKind.PDF, Form.ONE);
        model.choices().evenPagesProperty().set(true);
        OutputViewModel next = model();
        assertThat(next.choices().kindProperty().get()).isEqualTo(OutputKind.PDF);
        assertThat(next.choices().formProperty().get()).isEqualTo(Form.ONE);
        assertThat(next.choices().evenPagesProperty().get()).isTrue();
        memory.put("last-output.kind", "PIGEON");
        assertThat(model().choices().kindProperty().get()).isEqualTo(OutputKind.SIGNATURE);
    }

    @Test
    void aFileForEachNeverReplacesAndAFileIsReplacedOnlyUnderTheNameThatWasAgreedTo() {
        choose(OutputKind.PDF, Form.EACH);
        model.write(Path.of("dossier"), said::add);
        choose(OutputKind.PDF, Form.ZIP);
        assertThat(model.proposedName()).isEqualTo("Convention de stage.zip");
        model.write(Path.of("stages.ZIP"), said::add);
        model.write(Path.of("stages"), said::add);
        choose(OutputKind.PDF, Form.ONE);
        model.choices().evenPagesProperty().set(true);
        model.write(Path.of("stages.pdf"), said::add);
        assertThat(base.outputDesk(RecordKind.INTERNSHIP).written()).containsExactly(new PdfOutput(Form.EACH, Path.of("dossier"), false,
                false),
                new PdfOutput(Form.ZIP, Path.of("stages.ZIP"), true, false), new PdfOutput(Form.ZIP, Path.of("stages.zip"), false, false),
                new PdfOutput(Form.ONE, Path.of("stages.pdf"), true, true));
        assertThat(said).containsExactly("10 PDF ont été créés dans «\u00a0dossier\u00a0».",
                "10 documents sont dans «\u00a0stages.ZIP\u00a0».", "10 documents sont dans «\u00a0stages.zip\u00a0».",
                "10 documents sont dans «\u00a0stages.pdf\u00a0».");
    }

    @Test
    void saysWhichCouldNotBeMadeAndWhy() {
        base.outputDesk(RecordKind.INTERNSHIP).fail(ids.get(2));
        choose(OutputKind.PDF, Form.EACH);
        model.write(Path.of("dossier"), said::add);
        assertThat(said.getFirst()).startsWith("9 PDF ont été créés").contains("1 document n'a pas pu être fait\u00a0:")
                .endsWith("\u00a0: Balise inconnue.");
    }

    @Test
    void aRefusalIsShownAndTheWindowCanBeUsedAgain() {
        choose(OutputKind.PDF, Form.EACH);
        model.write(Path.of("disque plein"), said::add);
        assertThat(model.problemProperty().get()).isEqualTo("Il n'y a plus de place.");
        assertThat(model.readyBinding().get()).isTrue();
        model.write(Path.of("dossier"), said::add);
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void printingSaysWhereThePaperIsAndWhatToDoWithoutAPrinter() {
        model.choices().kindProperty().set(OutputKind.PRINT);
        assertThat(model.goBinding().get()).isEqualTo("_Imprimer (10)");
        model.withoutPrinter();
        assertThat(model.problemProperty().get()).startsWith("Aucune imprimante n'est installée").contains("choisissez «\u00a0PDF\u00a0»");
        var order = new PrintOrder("Secrétariat", 2, true, true);
        model.print(order, said::add);
        assertThat(base.outputDesk(RecordKind.INTERNSHIP).printed()).containsExactly(order);
        assertThat(said).containsExactly("10 documents ont été envoyés à l'imprimante «\u00a0Secrétariat\u00a0».");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void printingGivenUpSaysWhatIsOnPaper() {
        model.choices().kindProperty().set(OutputKind.PRINT);
        model.work().shareProperty().addListener((_, _, share) -> {
            if (share.doubleValue() >= 0.3) {
                model.interrupt();
            }
        });
        model.print(new PrintOrder("Secrétariat", 1, false, true), said::add);
        model.print(new PrintOrder("Secrétariat", 1, false, false), said::add);
        assertThat(said).containsExactly("Interrompu\u00a0: rien n'a été imprimé.",
                "Interrompu\u00a0: 3 documents ont été envoyés à l'imprimante «\u00a0Secrétariat\u00a0».");
    }

    @Test
    void givenUpItSaysWhatIsKept() {
        choose(OutputKind.PDF, Form.EACH);
        model.work().shareProperty().addListener((_, _, share) -> {
            assertThat(model.readyBinding().get()).isFalse();
            if (share.doubleValue() >= 0.3) {
                model.interrupt();
            }
        });
        model.write(Path.of("dossier"), said::add);
        choose(OutputKind.PDF, Form.ZIP);
        model.write(Path.of("stages.zip"), said::add);
        assertThat(said).containsExactly("Interrompu\u00a0: 3 PDF ont été créés dans «\u00a0dossier\u00a0».",
                "Interrompu\u00a0: aucun fichier n'a été créé.");
    }
}
