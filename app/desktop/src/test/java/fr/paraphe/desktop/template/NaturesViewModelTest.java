package fr.paraphe.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.domain.template.DocumentNature;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NaturesViewModelTest { // F056, F057, E17
    private final SampleTemplateDesk desk = new SampleTemplateDesk(List.of(), SampleBase.NOW);
    private final NaturesViewModel model = new NaturesViewModel(desk, new SameThreadTaskRunner(), new Messages(Locale.FRENCH));

    @BeforeEach
    void read() {
        model.read(_ -> { });
    }

    private NaturesViewModel.Line line(String label) {
        return model.lines().stream().filter(line -> line.nature().label().equals(label)).findFirst().orElseThrow();
    }

    private List<String> labels() {
        return model.lines().stream().map(line -> line.nature().label()).toList();
    }

    @Test
    void makesRenamesAndForgets() {
        model.make(" Avenant ");
        assertThat(labels()).contains("Avenant");
        model.rename(line("Avenant").nature(), "Avenants");
        assertThat(labels()).contains("Avenants").doesNotContain("Avenant");
        model.delete(line("Avenants"));
        assertThat(labels()).doesNotContain("Avenants");
    }

    @Test
    void refusesNoNameAndANameTaken() {
        model.make(" ");
        assertThat(model.problemProperty().get()).isEqualTo("Donnez un libellé à la nature.");
        model.make("divers");
        assertThat(model.problemProperty().get()).isEqualTo("La nature «\u00a0divers\u00a0» existe déjà.");
        assertThat(labels()).hasSameSizeAs(DocumentNature.shipped());
    }

    @Test
    void mergesTheOneInUseWhichCannotBeDeleted() {
        assertThat(line("Divers").uses()).isEqualTo(2);
        model.delete(line("Divers"));
        assertThat(model.problemProperty().get()).contains("fusionnez-la");
        model.merge(line("Divers").nature(), line("Stage").nature());
        assertThat(line("Stage").uses()).isEqualTo(2);
    }
}
