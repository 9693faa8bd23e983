package fr.paraphe.desktop.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.desktop.SampleBase;
import fr.paraphe.desktop.kit.Messages;
import fr.paraphe.desktop.kit.SameThreadTaskRunner;
import fr.paraphe.desktop.shell.RecordedStatus;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.RecipientKind;
import fr.paraphe.domain.template.TemplateCategory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ImportViewModelTest { // F073
    private static final Path DOCUMENT = Path.of("convention.docx");

    private final SampleTemplateDesk desk = new SampleTemplateDesk(List.of(), SampleBase.NOW);
    private final RecordedStatus status = new RecordedStatus();
    private final ImportViewModel model = new ImportViewModel(desk, new SameThreadTaskRunner(), new Messages(Locale.FRENCH), status);
    private final List<String> refusals = new ArrayList<>();
    private final List<DocumentTemplate> made = new ArrayList<>();
    private int shown;

    private void read(Path file) {
        model.read(file, () -> shown++, refusals::add);
    }

    private void create(String label) {
        model.create(label, TemplateCategory.INTERNSHIP_AGREEMENT, RecipientKind.COMPANY_CONTACT, made::add);
    }

    private TagLine tag(String code) {
        return model.tags().stream().filter(tag -> tag.code().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void proposesALabelAndAsksForTheTagsOfUnknownFields() {
        read(DOCUMENT);
        assertThat(shown).isEqualTo(1);
        assertThat(model.label()).isEqualTo("Convention du lycée");
        assertThat(model.warnings()).containsExactly("Une équation n'a pas été reprise.");
        assertThat(model.fields()).extracting(ImportViewModel.Field::name).containsExactly("Nom élève", "Tuteur");
        assertThat(model.fields()).allMatch(field -> field.tag().get() == null);
        assertThat(status.said).containsExactly("Lecture de «\u00a0convention.docx\u00a0»…",
                "«\u00a0convention.docx\u00a0» est lu\u00a0: dites quel modèle il devient.");
        assertThat(desk.all()).hasSize(2);
    }

    @Test
    void makesATemplateOfThePagesOfAPdf() { // D-12, F289
        read(Path.of("reglement.pdf"));
        assertThat(model.warnings()).containsExactly("Les scripts du PDF ont été retirés.");
        assertThat(model.fields()).isEmpty();
        create(model.label());
        assertThat(made).singleElement().extracting(DocumentTemplate::fixed).isEqualTo(FixedPages.of(SampleTemplateDesk.RULES));
    }

    @Test
    void makesATemplateOfWhatWasChosen() {
        read(DOCUMENT);
        model.fields().getFirst().tag().set(tag("Etud_NomPrenom"));
        create("Convention");
        assertThat(made).singleElement().satisfies(template -> {
            assertThat(template.label()).isEqualTo("Convention");
            assertThat(template.html()).isEqualTo("<p>{{Etud_NomPrenom}} {{Etud_NomPrenom}} {{Tuteur}}</p>");
        });
        assertThat(desk.all()).hasSize(3);
        create("Convention");
        assertThat(desk.all()).as("a second click").hasSize(3);
    }

    @Test
    void remembersWhatWasChosenForAField() {
        read(DOCUMENT);
        model.fields().getLast().tag().set(tag("Maitre_NomPrenom"));
        create("Convention");
        read(Path.of("avenant.docx"));
        assertThat(model.fields().getLast().tag().get()).isEqualTo(tag("Maitre_NomPrenom"));
        assertThat(model.fields().getFirst().tag().get()).isNull();
    }

    @Test
    void saysWhyADocumentIsRefused() {
        read(Path.of("photo.png"));
        assertThat(shown).isZero();
        assertThat(refusals).containsExactly("", "Ce fichier n'est pas d'un format repris.");
        create("Convention");
        assertThat(made).isEmpty();
    }

    @Test
    void keepsTheFormWhenTheTemplateIsRefused() {
        read(DOCUMENT);
        create(" ");
        assertThat(model.problemProperty().get()).isEqualTo("Donnez un libellé au modèle.");
        assertThat(made).isEmpty();
        create("Convention");
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(made).hasSize(1);
    }
}
