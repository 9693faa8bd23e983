package fr.paraphe.documents.template.fixed;

import fr.paraphe.documents.pictures.SentPicture;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.ScanReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Takes scans in (X18): a PDF as it is seen, without what would act; a picture as a sheet of A4 of the same orientation. */
public final class Scans implements ScanReader {
    private static final int LARGEST = 20 * 1024 * 1024;
    private static final float QUALITY = 0.85f;
    private static final int START = 1024;

    private final PdfImports pdfs = new PdfImports();

    @Override
    public byte[] pdf(byte[] file) {
        if (file.length > LARGEST) {
            throw new RefusedException("scan-large", "Le scan dépasse 20\u00a0Mo\u00a0: numérisez-le en 200 points par pouce, en gris.");
        }
        String start = new String(file, 0, Math.min(file.length, START), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-") ? pdfs.take(file, "Le scan").pdf().content() : sheet(picture(file));
    }

    private static BufferedImage picture(byte[] file) {
        return SentPicture.open(file, words -> new RefusedException("scan-refused",
                "Le scan doit être un PDF, ou une image PNG ou JPEG. " + words));
    }

    private static byte[] sheet(BufferedImage picture) {
        boolean wide = picture.getWidth() > picture.getHeight();
        PDRectangle paper = wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage(paper);
            document.addPage(page);
            PDImageXObject image = JPEGFactory.createFromImage(document, onWhite(picture), QUALITY);
            float scale = Math.min(paper.getWidth() / picture.getWidth(), paper.getHeight() / picture.getHeight());
            float width = picture.getWidth() * scale;
            float height = picture.getHeight() * scale;
            try (var pen = new PDPageContentStream(document, page)) {
                pen.drawImage(image, (paper.getWidth() - width) / 2, (paper.getHeight() - height) / 2, width, height);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        var drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return drawn;
    }
}
