package fr.paraphe.documents.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.OpenHtmlDocumentMerger;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsoupTemplateTextTest {
    private static final List<SignatoryRole> THREE =
            List.of(SignatoryRole.STUDENT, SignatoryRole.COMPANY_HEAD, SignatoryRole.INSTITUTION_REPRESENTATIVE);

    private final JsoupTemplateText text = new JsoupTemplateText();

    @Test
    void addsOneBlockForEachRoleAtTheEnd() { // F060
        String html = text.withBoxes("<p>Texte</p>", THREE);
        assertThat(html).startsWith("<p>Texte</p><table class=\"cadre-signatures\"");
        assertThat(THREE).allSatisfy(role -> assertThat(html).containsOnlyOnce("id=\"" + role.fieldName() + "\"")
                .contains("{{SignNom_" + role.label() + "}}"));
        assertThat(text.withBoxes(html, THREE)).isEqualTo(html);
    }

    @Test
    void leavesBlocksWhereTheyWerePlacedAndFillsTheRowThatHasRoom() { // F063
        String html = text.withBoxes("<p>Texte</p><div class=\"sig\" id=\"sig_etudiant\"></div><p>Suite</p>", THREE);
        assertThat(html).startsWith("<p>Texte</p><div class=\"sig\" id=\"sig_etudiant\"></div><p>Suite</p>");
        String more = text.withBoxes(html, List.of(SignatoryRole.INTERNSHIP_TUTOR));
        assertThat(more.split("<tr", -1)).hasSize(3);
    }

    @Test
    void takesBlocksOutWithTheirCaptions() { // F049
        String html = text.withBoxes("<p>Texte</p>", THREE);
        String less = text.withoutBoxes(html, List.of(SignatoryRole.COMPANY_HEAD));
        assertThat(less).doesNotContain("sig_responsable_entreprise").doesNotContain("SignNom_Responsable entreprise")
                .contains("sig_etudiant").contains("sig_representant");
        assertThat(text.withoutBoxes(less, THREE)).isEqualTo("<p>Texte</p>");
        assertThat(text.withoutBoxes("<p>Texte</p>", THREE)).isEqualTo("<p>Texte</p>");
    }

    @Test
    void changesTheShippedAgreementAndItsDocumentFollows() {
        String html = text.withBoxes(text.withoutBoxes(ShippedTemplates.agreement().html(), List.of(SignatoryRole.INTERNSHIP_TUTOR)),
                List.of(SignatoryRole.GUARDIAN));
        Set<SignatoryRole> roles = Set.of(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN, SignatoryRole.COMPANY_HEAD,
                SignatoryRole.REFERENT_TEACHER, SignatoryRole.INSTITUTION_REPRESENTATIVE);
        MergedDocument merged = new OpenHtmlDocumentMerger(new RenderingBench(new DocumentFonts())).merge(
                ShippedTemplates.agreement().html(html).page(), new Anything(), roles);
        assertThat(merged.fields()).extracting(SignatureField::role).containsExactlyInAnyOrderElementsOf(roles);
    }
}
