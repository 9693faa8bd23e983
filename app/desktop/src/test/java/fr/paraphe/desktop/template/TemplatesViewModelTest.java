package fr.paraphe.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.SampleSchool;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.TemplateCategory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplatesViewModelTest {
    private final SampleTemplateDesk desk = new SampleTemplateDesk(SampleSchool.files(3), SampleBase.NOW);
    private final RecordedStatus status = new RecordedStatus();
    private final TemplatesViewModel model =
            new TemplatesViewModel(desk, new SameThreadTaskRunner(), new Messages(Locale.FRENCH), status);

    @BeforeEach
    void load() {
        model.load();
    }

    private List<String> rows() {
        return model.rows().stream().map(row -> switch (row) {
            case TemplateRow.Creation _ -> "+";
            case TemplateRow.Heading(var kind) -> kind.name();
            case TemplateRow.Line(var line) -> line.template().label();
        }).toList();
    }

    private void select(String label) {
        model.selectedProperty().set(model.rows().stream().filter(TemplateRow.Line.class::isInstance)
                .map(row -> ((TemplateRow.Line) row).line()).filter(line -> line.template().label().equals(label)).findFirst()
                .orElseThrow());
    }

    @Test
    void groupsTemplatesByKindOfRecipientUnderTheRowThatMakesOne() { // F027, F028
        model.create("Ordre de mission", TemplateCategory.OTHER, RecipientKind.STAFF, () -> { });
        assertThat(rows()).containsExactly("+", "COMPANY_CONTACT", "Attestation de stage", "Convention de stage", "STAFF",
                "Ordre de mission");
        assertThat(model.selected().orElseThrow().label()).isEqualTo("Ordre de mission");
        assertThat(status.rows()).isEqualTo("3 modèles");
    }

    @Test
    void showsTheTemplatesOfOneKindAlone() { // F026
        model.filterProperty().set(RecipientKind.STAFF);
        assertThat(rows()).containsExactly("+");
        model.create("Lettre", TemplateCategory.OTHER, RecipientKind.STUDENT, () -> { });
        assertThat(model.filterProperty().get()).isNull();
        assertThat(rows()).contains("STUDENT", "Convention de stage");
    }

    @Test
    void saysWhyATemplateIsNotMade() {
        var made = new ArrayList<String>();
        model.create("  ", TemplateCategory.OTHER, RecipientKind.STAFF, () -> made.add("made"));
        assertThat(made).isEmpty();
        assertThat(model.problemProperty().get()).isEqualTo("Donnez un libellé au modèle.");
    }

    @Test
    void duplicatesAndShowsTheCopy() { // F072
        select("Convention de stage");
        model.duplicate();
        assertThat(model.selected().orElseThrow().label()).isEqualTo("Copie de Convention de stage");
        assertThat(rows()).contains("Copie de Convention de stage", "Convention de stage");
    }

    @Test
    void deletesAndBringsBack() { // F074
        select("Attestation de stage");
        model.delete();
        assertThat(rows()).doesNotContain("Attestation de stage");
        assertThat(model.selected()).isEmpty();
        assertThat(model.undeletableProperty().get()).isTrue();
        model.undelete();
        assertThat(rows()).contains("Attestation de stage");
        assertThat(model.selected().orElseThrow().label()).isEqualTo("Attestation de stage");
        assertThat(model.undeletableProperty().get()).isFalse();
    }

    @Test
    void writesATemplateAndReadsItBackAsAnother() { // F073, F031
        select("Attestation de stage");
        model.write(Path.of("attestation.paraphe"));
        model.read(List.of(Path.of("attestation.paraphe")));
        assertThat(rows().stream().filter("Attestation de stage"::equals)).hasSize(2);
        model.read(List.of(Path.of("autre.paraphe")));
        assertThat(model.problemProperty().get()).isEqualTo("Ce fichier n'est pas un modèle enregistré par Paraphe.");
        assertThat(status.said).contains("1 modèle récupéré");
    }

    @Test
    void saysThatATemplateOfTheSchoolHasNoOriginal() { // F071
        select("Convention de stage");
        model.restoreOriginal();
        assertThat(model.problemProperty().get()).contains("n'a pas d'original");
    }
}
