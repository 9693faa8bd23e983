package fr.paraphe.documents.output;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.Samples;
import fr.paraphe.documents.VeraPdf;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.merge.MergeTemplate;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.output.UnsignedDocument;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.InMemoryFixedPdfs;
import fr.paraphe.domain.template.Sharing;
import fr.paraphe.domain.template.ShippedTemplates;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What leaves without electronic signature is a plain document, to be signed in ink (F077). */
class UnsignedPdfTest {
    private static final String CODE = "<p>Code {{Doc_QRVerification}}.</p><p>Vérifier {{Doc_QRVerification|si-vide:masquer-ligne}}</p>";

    private final UnsignedDocument unsigned = new UnsignedDocument(new MergeTemplate(Samples.merger(),
            (pdf, fields, _) -> new MergedDocument(pdf, 1, fields), new InMemoryFixedPdfs()), _ -> Optional.empty(),
            InstantSource.fixed(CampusFixtures.NOW));

    private byte[] made(DocumentTemplate template, CampusFixtures fixture) {
        return unsigned.pdf(template, fixture.file());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void hasAFrameForEachPersonNoFieldNoReferenceAndNoCode() throws IOException {
        DocumentTemplate template = ShippedTemplates.agreement();
        byte[] pdf = made(template.html(template.html().replace("</body>", CODE + "</body>")), CampusFixtures.adult().tutor(null));

        assertThat(text(pdf)).contains("Réf. ……………", "Étudiant", "Maître de stage", "Enseignant tuteur de stage", "Code .")
                .doesNotContain("APERÇU", "Vérifier", "SPÉCIMEN");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getAcroForm(null)).isNull();
            assertThat(document.getPages()).allSatisfy(page -> assertThat(page.getAnnotations()).isEmpty());
        }
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    }

    @Test
    void bearsTheMarkOfADemonstration() throws IOException { // D-03
        assertThat(text(made(ShippedTemplates.agreement(), CampusFixtures.adult().demonstration()))).contains("SPÉCIMEN");
    }

    @Test
    void anOptionalRoleThatNobodyHoldsHasNoFrame() throws IOException {
        DocumentTemplate minor = ShippedTemplates.minorAgreement();
        int held = captions(text(made(minor, CampusFixtures.minor())));
        assertThat(captions(text(made(minor, CampusFixtures.minor().teacher(null))))).isEqualTo(held - 1);
    }

    @Test
    void aTemplateThatIsNotForSignatureKeepsTheFramesOfItsText() throws IOException { // F078
        DocumentTemplate paper = ShippedTemplates.agreement().sharing(Sharing.none());
        assertThat(text(made(paper, CampusFixtures.adult()))).isEqualTo(text(made(ShippedTemplates.agreement(), CampusFixtures.adult())));
    }

    private static int captions(String text) {
        return text.split("Enseignant tuteur de stage", -1).length - 1;
    }
}
