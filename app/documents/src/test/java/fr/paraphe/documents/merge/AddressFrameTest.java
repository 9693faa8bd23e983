package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.SampleValues;
import fr.paraphe.documents.Samples;
import fr.paraphe.documents.VeraPdf;
import fr.paraphe.documents.template.JsoupTemplateCleaner;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.PageSize;
import fr.paraphe.domain.template.ShippedTemplates;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

/** An address in its frame shows through the window of an envelope, and through it alone (F064). */
class AddressFrameTest {
    private static final double POINTS_A_MM = 72 / 25.4;
    private static final String ADDRESS = "<div class=\"address-frame\"><p>Mme AUDOUIN Sarah</p><p>Résidence des Lilas</p>"
            + "<p>Bâtiment B</p><p>12 rue des Lilas</p><p>BP 40</p><p>75012 PARIS CEDEX</p></div>";
    private static final String BEFORE = "<p>Campus des Tilleuls</p><p>1 rue du Port</p>";
    private static final String AFTER = "<p>Madame, " + "voici le relevé de votre fille. ".repeat(20) + "</p>";

    private static byte[] pdf(String body, PageLayout layout) {
        return Samples.merger().merge(ShippedTemplates.agreement().html(body).layout(layout).page(), SampleValues.usual(), Set.of()).pdf();
    }

    /** Returns the words of the first page in an area, in millimetres from its top left corner. */
    private static String words(byte[] pdf, double x, double y, double width, double height) throws IOException {
        var stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion("area", new Rectangle2D.Double(x * POINTS_A_MM, y * POINTS_A_MM, width * POINTS_A_MM, height * POINTS_A_MM));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.extractRegions(document.getPage(0));
        }
        return stripper.getTextForRegion("area").replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static String window(byte[] pdf) throws IOException {
        return words(pdf, 100, 55, 90, 24);
    }

    @Test
    void sixLinesStandInWhatAlwaysShowsOfTheWindow() throws IOException {
        byte[] pdf = pdf(BEFORE + ADDRESS + AFTER, PageLayout.PLAIN);
        assertThat(window(pdf)).isEqualTo("Mme AUDOUIN Sarah Résidence des Lilas Bâtiment B 12 rue des Lilas BP 40 75012 PARIS CEDEX");
        assertThat(words(pdf, 0, 20, 210, 20)).isEqualTo("Campus des Tilleuls 1 rue du Port");
        assertThat(words(pdf, 0, 79, 210, 60)).startsWith("Madame, voici").endsWith("fille.");
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    }

    @Test
    void nothingThatComesBeforeEntersTheWindow() throws IOException {
        String table = "<table style='width: 100%'><tr><td>Objet</td><td style='text-align: right'>Relevé</td></tr></table>";
        byte[] pdf = pdf(AFTER + AFTER + table + AFTER + ADDRESS + "<h1>Suite</h1>" + AFTER, PageLayout.PLAIN);
        assertThat(window(pdf)).startsWith("Mme AUDOUIN").endsWith("PARIS CEDEX").doesNotContain("fille", "Relevé");
        assertThat(words(pdf, 0, 20, 210, 35)).contains("Madame");
        assertThat(words(pdf, 0, 90, 210, 200)).contains("Suite", "Relevé");
    }

    @Test
    void otherMarginsLeaveItAtItsPlace() throws IOException {
        for (PageLayout.Margins margins : new PageLayout.Margins[] {new PageLayout.Margins(10, 5, 10, 30),
            new PageLayout.Margins(54, 25, 20, 25)}) {
            byte[] pdf = pdf(BEFORE + ADDRESS + AFTER, new PageLayout(PageSize.A4, false, margins, "", "", true, ""));
            assertThat(window(pdf)).startsWith("Mme AUDOUIN").endsWith("PARIS CEDEX").doesNotContain("Madame");
        }
    }

    @Test
    void anAddressAtTheEndOfALongLetterIsStillOnTheFirstPage() throws IOException {
        byte[] pdf = pdf(AFTER.repeat(30) + ADDRESS, PageLayout.PLAIN);
        assertThat(window(pdf)).startsWith("Mme AUDOUIN").endsWith("PARIS CEDEX");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).containsOnlyOnce("Mme AUDOUIN");
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
    }

    @Test
    void aPageThatGoesInNoSuchEnvelopeKeepsItAmongItsWords() throws IOException {
        byte[] pdf = pdf(BEFORE + ADDRESS + AFTER, new PageLayout(PageSize.A4, true, PageLayout.USUAL, "", "", false, ""));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains("du Port Mme AUDOUIN", "CEDEX Madame");
        }
    }

    @Test
    void theCleaningKeepsIt() {
        assertThat(new JsoupTemplateCleaner().clean(BEFORE + ADDRESS + AFTER).body()).isEqualTo(BEFORE + ADDRESS + AFTER);
    }
}
