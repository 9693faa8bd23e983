package fr.paraphe.documents.merge;

import fr.paraphe.documents.fonts.FontFamily;
import fr.paraphe.domain.merge.FixedPagesMerger;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.PageShape;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Puts empty signature fields on the pages of an existing PDF, and the mark of a demonstration base (D-03, D-12). */
public final class PdfBoxFixedPagesMerger implements FixedPagesMerger {
    private static final String MARK = "SPÉCIMEN – sans valeur juridique";
    private static final Color RED = new Color(0xb3, 0x14, 0x0a);
    private static final float SIZE = 10;
    private static final float FROM_TOP = 18;

    private final RenderingBench bench;

    /** Creates a merger that takes its fonts at {@code bench}. */
    public PdfBoxFixedPagesMerger(RenderingBench bench) {
        this.bench = bench;
    }

    @Override
    public MergedDocument merge(byte[] pdf, List<SignatureField> fields, boolean specimen) {
        MergedDocument merged = bench.with(place -> merge(pdf, fields, specimen, place.faces()));
        return OpenHtmlDocumentMerger.sendable(merged);
    }

    private static MergedDocument merge(byte[] pdf, List<SignatureField> fields, boolean specimen, DocumentFonts.Faces faces) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (specimen) {
                mark(document, PDType0Font.load(document, faces.of(FontFamily.SANS, true, false), true));
            }
            return OpenHtmlDocumentMerger.save(document, fields);
        } catch (IOException e) {
            throw new RefusedException("pdf-unreadable", "Le PDF de ce modèle est illisible\u00a0: importez-le de nouveau.", e);
        }
    }

    /** Writes the mark at the top of each page as it is seen; it is no part of the document's own content (PDF/UA-1, 7.1). */
    private static void mark(PDDocument document, PDFont font) throws IOException {
        for (PDPage page : document.getPages()) {
            SeenPage seen = SeenPage.of(page);
            PageShape shape = seen.shape();
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.beginMarkedContent(COSName.ARTIFACT);
                content.transform(new Matrix(seen.toPage()));
                content.beginText();
                content.setFont(font, SIZE);
                content.setNonStrokingColor(RED);
                content.newLineAtOffset((shape.width() - font.getStringWidth(MARK) / 1000 * SIZE) / 2, shape.height() - FROM_TOP);
                content.showText(MARK);
                content.endText();
                content.endMarkedContent();
            }
        }
    }
}
