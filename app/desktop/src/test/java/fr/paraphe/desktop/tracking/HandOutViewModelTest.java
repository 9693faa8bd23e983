package fr.paraphe.desktop.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleHandOuts;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PrintOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandOutViewModelTest { // F172, F175
    private final SampleHandOuts desk = new SampleHandOuts();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final HandOutViewModel model = new HandOutViewModel(desk, List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
            runner, new Messages(Locale.FRENCH));
    private final List<String> said = new ArrayList<>();

    @Test
    void writesIntoAFolderAndSaysWhatIsLeftAsideAndWhy() { // F140
        model.write(Path.of("dossier"), said::add);
        assertThat(desk.orders).containsExactly("EACH dossier");
        assertThat(said).singleElement().asString().contains("2", "dossier")
                .contains("Convention - ABEL Noé (CS-2)\u00a0: le document n'est pas encore figé.");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void writesAnArchiveWithTheProofs() { // F173
        model.formProperty().set(PdfOutput.Form.ZIP);
        model.proofsProperty().set(true);
        assertThat(model.proposedName()).isEqualTo("Documents signés.zip");
        model.write(Path.of("Mes documents"), said::add);
        assertThat(desk.orders).containsExactly("ZIP Mes documents.zip preuves");
    }

    @Test
    void saysWhyNothingCouldBeWrittenAndStays() {
        model.write(Path.of("plein"), said::add);
        assertThat(said).isEmpty();
        assertThat(model.problemProperty().get()).isEqualTo("Il n'y a plus de place.");
        assertThat(model.readyBinding().get()).isTrue();
    }

    @Test
    void isGivenUpAfterTheDocumentInHandAndDoesOneThingAtATime() {
        runner.hold();
        model.write(Path.of("dossier"), said::add);
        assertThat(model.readyBinding().get()).isFalse();
        model.write(Path.of("autre"), said::add);
        model.interrupt();
        runner.release(false);
        assertThat(desk.orders).containsExactly("EACH dossier");
        assertThat(said).hasSize(1);
        assertThat(model.readyBinding().get()).isTrue();
    }

    @Test
    void printsAsTheDialogWasAnswered() {
        model.oneJobProperty().set(false);
        model.print(new PrintOrder("Secrétariat", 1, false, model.oneJobProperty().get()), said::add);
        assertThat(desk.orders).containsExactly("Secrétariat false");
        assertThat(said).singleElement().asString().contains("Secrétariat");
        model.withoutPrinter();
        assertThat(model.problemProperty().get()).isNotEmpty();
        assertThat(model.counted()).isEqualTo("3 documents");
    }
}
