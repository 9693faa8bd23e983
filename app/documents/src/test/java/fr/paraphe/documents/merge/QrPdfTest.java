package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.paraphe.documents.VeraPdf;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.merge.MergeContext;
import fr.paraphe.domain.merge.PreviewValues;
import fr.paraphe.domain.merge.RecordValues;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.PageSize;
import fr.paraphe.domain.template.ShippedTemplates;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The QR code that leads to the check page, read back from the pages (X17, 04-merge-fields.md Doc_QRVerification). */
class QrPdfTest {
    private static final String ADDRESS = "https://signature.lycee-des-tilleuls.example/verifier/" + "0f3a".repeat(8);
    private static final String TOLD = "QR code de vérification\u00a0: " + ADDRESS;
    private static final TagCatalogue CATALOGUE = TagCatalogue.standard();
    private static final OpenHtmlDocumentMerger MERGER = new OpenHtmlDocumentMerger(new RenderingBench(new DocumentFonts()));
    private static final int SCREEN = 150;

    private static final RecordValues SENT = new RecordValues(CATALOGUE, new MergeContext(CampusFixtures.adult().file(), "-",
            CampusFixtures.TODAY, CampusFixtures.TODAY.plusDays(30), List.of(), ADDRESS));

    private static byte[] merge(String body) {
        String html = "<html><head><title>A {{Doc_QRVerification}}</title></head><body>" + body + "</body></html>";
        return MERGER.merge(html, SENT, Set.of()).pdf();
    }

    private static byte[] laidOut(String header, String footer) throws IOException {
        var layout = new PageLayout(PageSize.A4, false, new PageLayout.Margins(30, 20, 30, 20), header, footer, true, "");
        String body = "<p>Un.</p><p style=\"page-break-before: always\">Deux.</p>";
        byte[] pdf = MERGER.merge(ShippedTemplates.agreement().html(body).layout(layout).page(), SENT, Set.of()).pdf();
        return Files.readAllBytes(Files.write(Files.createDirectories(Path.of("target/pdf")).resolve("qr.pdf"), pdf));
    }

    private static List<BufferedImage> pages(byte[] pdf) throws IOException {
        var pages = new ArrayList<BufferedImage>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(new PDFRenderer(document).renderImageWithDPI(i, SCREEN, ImageType.RGB));
            }
        }
        return pages;
    }

    private static Result read(BufferedImage page) throws ReaderException {
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));
    }

    private static void valid(byte[] pdf) {
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    }

    @Test
    void isReadFromThePageAndTwoCentimetresWide() throws IOException, ReaderException {
        byte[] pdf = merge("<p>Avant {{Doc_QRVerification|maj}} après</p>");
        valid(pdf);
        Result result = read(pages(pdf).getFirst());
        assertThat(result.getText()).isEqualTo(ADDRESS);
        assertThat(result.getResultMetadata()).containsEntry(ResultMetadataType.ERROR_CORRECTION_LEVEL, "M");
        assertThat(DrawnPictures.sizes(pdf)).singleElement().satisfies(size -> {
            assertThat(size[0]).isCloseTo(20, within(0.1));
            assertThat(size[1]).isCloseTo(20, within(0.1));
        });
        assertThat(DrawnPictures.alternatives(pdf)).containsExactly(TOLD);
    }

    @Test
    void isReadOnEachPageFromTheHeaderAndFromTheFooter() throws IOException, ReaderException { // F070
        for (byte[] pdf : List.of(laidOut("{{Doc_QRVerification}}", ""), laidOut("", "{{Etab_Nom}} {{Doc_QRVerification}}"))) {
            valid(pdf);
            assertThat(DrawnPictures.sizes(pdf)).hasSize(2);
            for (BufferedImage page : pages(pdf)) {
                assertThat(read(page).getText()).isEqualTo(ADDRESS);
            }
        }
    }

    @Test
    void isStillReadWithASmallStain() throws IOException, ReaderException {
        BufferedImage page = pages(merge("<p style=\"margin: 0\">{{Doc_QRVerification}}</p>")).getFirst();
        Result clean = read(page);
        float x = (clean.getResultPoints()[1].getX() + clean.getResultPoints()[2].getX()) / 2;
        float y = (clean.getResultPoints()[0].getY() + clean.getResultPoints()[1].getY()) / 2;
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.BLACK);
        pen.fillOval(Math.round(x), Math.round(y), SCREEN / 12, SCREEN / 12); // two millimetres
        pen.dispose();
        assertThat(read(page).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void saysInAPreviewThatNothingWasSent() throws IOException, ReaderException {
        var preview = new PreviewValues(CATALOGUE, new MergeContext(CampusFixtures.adult().file(), "APERÇU",
                CampusFixtures.TODAY, CampusFixtures.TODAY, List.of()));
        byte[] pdf = MERGER.merge("<html><head><title>A</title></head><body><p>{{Doc_QRVerification}}</p></body></html>", preview,
                Set.of()).pdf();
        valid(pdf);
        assertThat(read(pages(pdf).getFirst()).getText()).isEqualTo("SPECIMEN : DOCUMENT NON ENVOYE A LA SIGNATURE");
        assertThat(DrawnPictures.sizes(pdf)).singleElement().satisfies(size -> assertThat(size[0]).isCloseTo(20, within(0.1)));
    }
}
