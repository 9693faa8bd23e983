package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.paraphe.documents.SampleValues;
import fr.paraphe.documents.Samples;
import fr.paraphe.documents.VeraPdf;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.PageSize;
import fr.paraphe.domain.template.ShippedTemplates;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LaidOutPagesTest { // F070
    private static final float POINTS_A_MM = 72f / 25.4f;

    private static byte[] pdf(PageLayout layout) {
        DocumentTemplate template = ShippedTemplates.agreement()
                .html("<p>Premier paragraphe.</p><p style=\"page-break-before: always\">Second paragraphe.</p>").layout(layout);
        return Samples.merger().merge(template.page(), SampleValues.usual(), Set.of()).pdf();
    }

    private static String page(PDDocument document, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document).replaceAll("[\\s\u00a0]+", " ").strip();
    }

    @Test
    void putsHeaderFooterNumberAndWatermarkOnEveryPage() throws IOException {
        byte[] pdf = pdf(new PageLayout(PageSize.A4, true, PageLayout.USUAL, "Entête de l'école", "Pied <de> page", true, "COPIE"));
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDRectangle size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isCloseTo(297 * POINTS_A_MM, within(1f));
            for (int number = 1; number <= 2; number++) {
                assertThat(page(document, number)).contains("Entête de l'école", "Pied <de> page", "Page " + number + " / 2", "COPIE");
            }
        }
    }

    @Test
    void addsNothingToAPlainPage() throws IOException {
        byte[] pdf = pdf(PageLayout.PLAIN);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(page(document, 1)).isEqualTo("Premier paragraphe.");
        }
    }
}
