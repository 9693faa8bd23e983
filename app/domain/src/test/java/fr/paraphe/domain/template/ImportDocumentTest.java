package fr.paraphe.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportDocumentTest { // F073
    private static final Actor SECRETARY = new Actor("secretariat", "Sonia BERNARD", Set.of(Right.SEND), null);
    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");
    private static final ImportDocument.Wanted WANTED = new ImportDocument.Wanted(" Convention ", TemplateCategory.INTERNSHIP_AGREEMENT,
            RecipientKind.COMPANY_CONTACT);

    private final InMemoryDocumentTemplates templates = new InMemoryDocumentTemplates();
    private final InMemoryFixedPdfs pdfs = new InMemoryFixedPdfs();
    private final InMemorySettings settings = new InMemorySettings();
    private Imported read = new Imported("Convention", "<p>{{Nom}} {{Nom|maj}} {{Nom du tuteur}}{{#si Nom}}x{{/si}} Nom</p>", "{{Nom}}",
            "{{Autre}}", List.of("Nom", "Nom du tuteur", "Autre"), List.of());
    private final ImportDocument imports = new ImportDocument(_ -> read, settings,
            new EditTemplates(templates, new InMemoryTransactions(), () -> NOW), pdfs, () -> NOW);

    @Test
    void putsTheTagsThatWereChosenInThePlaceOfFields() {
        DocumentTemplate made = imports.create(SECRETARY, WANTED, read, Map.of("Nom", "Etud_Nom", "Autre", "Etab_Nom"));
        assertThat(made.html()).isEqualTo("<p>{{Etud_Nom}} {{Etud_Nom|maj}} {{Nom du tuteur}}{{#si Etud_Nom}}x{{/si}} Nom</p>");
        assertThat(made.layout().header()).isEqualTo("{{Etud_Nom}}");
        assertThat(made.layout().footer()).isEqualTo("{{Etab_Nom}}");
        assertThat(made.label()).isEqualTo("Convention");
        assertThat(made.shipped()).isFalse();
        assertThat(templates.all()).containsExactly(made);
    }

    @Test
    void proposesForTheNextDocumentWhatWasChosenForThisOne() {
        assertThat(imports.read(Path.of("a.docx")).codes()).isEmpty();
        imports.create(SECRETARY, WANTED, read, Map.of("Nom du tuteur", "Maitre_NomPrenom", "Autre", "Etab_Nom"));
        read = new Imported("Avenant", "<p>{{NOM_DU_TUTEUR}} {{Autre}}</p>", "", "", List.of("NOM_DU_TUTEUR", "Autre"), List.of());
        assertThat(imports.read(Path.of("b.docx")).codes()).isEqualTo(Map.of("NOM_DU_TUTEUR", "Maitre_NomPrenom", "Autre", "Etab_Nom"));
        imports.create(SECRETARY, WANTED, read, Map.of("NOM_DU_TUTEUR", "Maitre_NomPrenom"));
        assertThat(imports.read(Path.of("b.docx")).codes()).containsOnlyKeys("NOM_DU_TUTEUR");
    }

    @Test
    void aPdfBecomesTheVeryPagesOfTheTemplate() { // F289
        var pdf = new FixedPdf(new byte[] {1, 2}, List.of(new PageShape(595, 841)));
        DocumentTemplate made = imports.create(SECRETARY, WANTED, Imported.pages("Convention", pdf, List.of()), Map.of());
        assertThat(made.fixed()).isEqualTo(new FixedPages(pdf.sha256(), pdf.pages(), List.of()));
        assertThat(made.html()).isEmpty();
        assertThat(pdfs.content(pdf.sha256())).isEqualTo(pdf.content());
        assertThat(templates.all()).containsExactly(made);
    }

    @Test
    void remembersNothingOfATemplateThatIsRefused() {
        var nameless = new ImportDocument.Wanted(" ", TemplateCategory.OTHER, RecipientKind.STUDENT);
        assertThatThrownBy(() -> imports.create(SECRETARY, nameless, read, Map.of("Nom", "Etud_Nom"))).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("label-missing");
        assertThat(imports.read(Path.of("a.docx")).codes()).isEmpty();
        assertThat(templates.all()).isEmpty();
    }
}
