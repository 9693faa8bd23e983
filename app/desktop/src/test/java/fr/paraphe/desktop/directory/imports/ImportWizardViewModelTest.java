package fr.paraphe.desktop.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWizardViewModelTest { // E32
    private final SampleImports imports = new SampleImports();
    private final SameThreadTaskRunner runner = new SameThreadTaskRunner();
    private final ImportWizardViewModel model = wizard();
    @TempDir
    private Path folder;

    private ImportWizardViewModel wizard() {
        return new ImportWizardViewModel(imports, new ImportWizardViewModel.Author("HUCHON Colette", true), runner,
                new Messages(Locale.FRENCH), new HeardImports());
    }

    private static void nextTimes(ImportWizardViewModel of, int times) {
        for (int i = 0; i < times; i++) {
            of.next();
        }
    }

    @Test
    void goesFromFilesToReportAndThenLosesNothingByClosing() {
        assertThat(model.loss()).isEmpty();
        model.add(List.of(new SampleFiles(folder).students()));
        assertThat(model.loss()).contains("seront perdus");
        nextTimes(model, 4);
        assertThat(model.stepProperty().get()).isEqualTo(WizardStep.IMPORT);
        assertThat(imports.students().all()).hasSize(7);
        assertThat(model.loss()).isEmpty();
        assertThat(model.mayGoBack()).isFalse();
        model.jump(WizardStep.FILES);
        assertThat(model.stepProperty().get()).isEqualTo(WizardStep.IMPORT);
    }

    @Test
    void saysWhyOneCannotGoOn() {
        model.next();
        assertThat(model.refusalProperty().get()).startsWith("Choisissez d'abord");
        model.add(List.of(new SampleFiles(folder).unknown()));
        nextTimes(model, 2);
        assertThat(model.stepProperty().get()).isEqualTo(WizardStep.READING);
        assertThat(model.refusalProperty().get()).contains("divers.csv");
    }

    @Test
    void goingBackLosesNothingAndASecondCheckIsDoneOnlyWhenSomethingChanged() {
        model.add(List.of(new SampleFiles(folder).students()));
        nextTimes(model, 3);
        var first = model.check().reportProperty().get();
        model.back();
        model.next();
        assertThat(model.check().reportProperty().get()).isSameAs(first);
        model.jump(WizardStep.COLUMNS);
        model.columns().choose(model.columns().lines().getFirst(), Optional.empty());
        model.next();
        assertThat(model.stepProperty().get()).isEqualTo(WizardStep.COLUMNS);
        assertThat(model.refusalProperty().get()).contains("NOM");
        model.columns().choose(model.columns().lines().getFirst(), model.columns().find("nom").stream()
                .filter(field -> field.label().equals("NOM")).findFirst());
        model.columns().choose(model.columns().lines().get(4), Optional.empty());
        model.next();
        assertThat(Objects.requireNonNull(model.check().reportProperty().get()).created()).isEqualTo(8);
    }

    @Test
    void rejectsMendedAndImportedAgainComeInAndNothingElseChanges() {
        model.add(List.of(new SampleFiles(folder).students()));
        nextTimes(model, 4);
        Path mended = new SampleFiles(folder).write("rejets.csv", "UTF-8",
                "NOM;Prénom;Né(e) le;Classe;INE;E-mail;Portable;CP;Ville;Couleur préférée;Erreur",
                "DUBOIS;Léa;03/06/2007;DESIGN 1;123456789AF;lea.dubois@ecole.example;0612345604;13001;Marseille;noir;INE invalide");
        ImportWizardViewModel second = wizard();
        second.add(List.of(mended, new SampleFiles(folder).students()));
        nextTimes(second, 4);
        var report = Objects.requireNonNull(second.run().reportProperty().get());
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(7);
        assertThat(imports.students().all()).hasSize(8);
    }
}
