package fr.paraphe.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A PDF of somebody else's, page by page, as the tests need it. */
public final class SamplePdf {
    private final PDDocument document = new PDDocument();

    /** A change to the document before it is written. */
    public interface Change {
        /** Makes it. */
        void to(PDDocument document) throws IOException;
    }

    /** Returns the bytes of a page of A4 to which {@code change} was made. */
    public static byte[] changed(Change change) {
        return new SamplePdf().page(PDRectangle.A4, 0).with(change).bytes();
    }

    /** Adds a page of A4 that is seen through {@code crop}, turned by so many degrees. */
    public SamplePdf page(PDRectangle crop, int rotation) {
        return with(pdf -> {
            var page = new PDPage(PDRectangle.A4);
            page.setCropBox(crop);
            page.setRotation(rotation);
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(150, 500);
                content.showText("Reglement de l'internat");
                content.endText();
            }
        });
    }

    /** Makes a change. */
    public SamplePdf with(Change change) {
        try {
            change.to(document);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the file, and closes it. */
    public byte[] bytes() {
        try (document) {
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
