package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.SamplePdf;
import fr.paraphe.documents.Samples;
import fr.paraphe.domain.merge.LayoutRules;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.FixedPages;
import fr.paraphe.domain.template.PageShape;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures placed by hand on somebody else's pages: judged where they are seen, and gently (V36, V37, D-12). */
class FixedLayoutTest {
    private static final DocumentTemplate FIXED = ShippedTemplates.agreement()
            .fixed(new FixedPages("0".repeat(64), List.of(new PageShape(595, 841)), List.of()));

    private final PdfBoxFixedPagesMerger merger = new PdfBoxFixedPagesMerger(new RenderingBench(new DocumentFonts()));
    private final LayoutRules rules = new LayoutRules(new PdfBoxPageLayoutReader());

    private static SignatureField student(int page, float x, float y) {
        return new SignatureField(SignatoryRole.STUDENT, page, x, y, 170, 68);
    }

    private List<String> said(byte[] pdf, SignatureField... boxes) {
        MergedDocument merged = merger.merge(pdf, List.of(boxes), true);
        return rules.check(FIXED, merged, List.of()).stream().map(f -> f.rule() + " " + f.text()).toList();
    }

    /** One line of a page. */
    private record Line(float x, float y, String text) {}

    private static void page(PDDocument pdf, Line... lines) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            for (Line line : lines) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(line.x(), line.y());
                content.showText(line.text());
                content.endText();
            }
        }
    }

    private static byte[] form(Line... lines) {
        return new SamplePdf().with(pdf -> page(pdf, lines)).bytes();
    }

    /** The words begin 110 points from the left and 470 from the bottom of what is seen, before it is turned. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void theTextOfATurnedPageIsWhereItIsSeen(int rotation) { // V36
        byte[] pdf = new SamplePdf().page(new PDRectangle(40.25f, 30.5f, 400, 500), rotation).bytes();
        SignatureField over = switch (rotation) {
            case 90 -> student(0, 320, 200);
            case 180 -> student(0, 120, 0);
            case 270 -> student(0, 0, 130);
            default -> student(0, 100, 431);
        };
        assertThat(said(pdf, over)).containsExactly("V36 Le bloc «\u00a0Étudiant\u00a0» recouvre du texte, page 1.");
        assertThat(said(pdf, student(0, 200, 220))).isEmpty();
    }

    @Test
    void dottedLinesAndTheCaptionOfAFormAreNotCovered() { // V36
        byte[] pdf = form(new Line(60, 300, "Signature de l'étudiant :"), new Line(60, 280, "........................................"),
                new Line(60, 260, "____________________"), new Line(60, 250.5f, "Fait en double exemplaire"));
        assertThat(said(pdf, student(0, 55, 256))).as("the last line is grazed").isEmpty();
        assertThat(said(pdf, student(0, 55, 242))).containsExactly("V36 Le bloc «\u00a0Étudiant\u00a0» recouvre du texte, page 1.");
    }

    @Test
    void twoBoxesOneOverTheOtherAreBothTold() { // V36
        byte[] pdf = form(new Line(60, 600, "Règlement de l'internat"));
        var tutor = new SignatureField(SignatoryRole.INTERNSHIP_TUTOR, 0, 150, 220, 170, 68);
        assertThat(said(pdf, tutor, student(0, 55, 200))).hasSize(2)
                .contains("V36 Le bloc «\u00a0Étudiant\u00a0» recouvre le bloc «\u00a0Maître de stage\u00a0», page 1.");
        assertThat(said(pdf, tutor, student(0, 55, 100))).isEmpty();
    }

    @Test
    void aPageWithItsHeaderAloneIsEmptyAndOneOfSignaturesIsNot() { // V37
        Line header = new Line(60, 800, "Lycée des Tilleuls, règlement de l'internat, année 2026");
        byte[] pdf = new SamplePdf().with(document -> {
            page(document, header, new Line(280, 30, "1 / 3"), new Line(60, 500, "Article premier"));
            page(document, header, new Line(280, 30, "2 / 3"));
            page(document, header, new Line(280, 30, "3 / 3"), new Line(60, 500, "L'étudiant :"));
        }).bytes();
        assertThat(said(pdf, student(1, 60, 400))).containsExactly("V37 Le bloc «\u00a0Étudiant\u00a0» est seul sur la page 2.");
        assertThat(said(pdf, student(2, 60, 400))).isEmpty();
        assertThat(said(pdf, student(0, 60, 400))).isEmpty();
    }

    @Test
    void aScannedPageIsNotEmpty() throws IOException { // V37
        byte[] pdf = new SamplePdf().with(document -> {
            page(document);
            var scan = LosslessFactory.createFromImage(document, new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY));
            page(document);
            try (var content = new PDPageContentStream(document, document.getPage(1))) {
                content.drawImage(scan, 0, 0, 595, 841);
            }
        }).bytes();
        assertThat(said(pdf, student(0, 60, 400))).hasSize(1);
        assertThat(said(pdf, student(1, 60, 400))).isEmpty();
    }

    @Test
    void theMarginsOfOurOwnPagesAreNotThoseOfAForm() { // V36
        assertThat(said(Samples.convention().pdf(), student(0, 300, 5))).isEmpty();
    }
}
