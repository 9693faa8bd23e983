package fr.paraphe.documents.merge;

import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.PageArea;
import fr.paraphe.domain.merge.PageContent;
import fr.paraphe.domain.merge.PageLayoutReader;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.StillWanted;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads pages with PDFBox, only those with a field, unless they were seen already: a few milliseconds for an agreement. */
public final class PdfBoxPageLayoutReader implements PageLayoutReader {
    @Override
    public List<PageContent> read(MergedDocument document) {
        return document.seen().orElseGet(() -> readAgain(document));
    }

    private static List<PageContent> readAgain(MergedDocument document) {
        try (PDDocument pdf = Loader.loadPDF(document.pdf())) {
            return contents(pdf, document.fields());
        } catch (IOException e) {
            throw new RefusedException("pdf-unreadable", "Les pages de ce document sont illisibles\u00a0: vérifiez le modèle.", e);
        }
    }

    /** Reads the pages with a field of an open PDF, which was saved if it is being made: its fonts are whole from then on. */
    static List<PageContent> contents(PDDocument pdf, List<SignatureField> fields) throws IOException {
        boolean tagged = pdf.getDocumentCatalog().getStructureTreeRoot() != null;
        var pages = new ArrayList<PageContent>();
        for (int index : fields.stream().mapToInt(SignatureField::page).distinct().sorted().toArray()) {
            pages.add(content(pdf, index, tagged));
        }
        return pages;
    }

    private static PageContent content(PDDocument pdf, int index, boolean tagged) throws IOException {
        StillWanted.check();
        PDPage page = pdf.getPage(index);
        SeenPage seen = SeenPage.of(page);
        var whole = new PageArea(0, 0, seen.shape().width(), seen.shape().height());
        PageMarks marks = PageMarks.of(page);
        List<PageContent.Word> words = marks.words();
        int other = index > 0 ? index - 1 : index + 1;
        if (!tagged && other < pdf.getNumberOfPages() && EdgeWords.only(words, whole)) {
            words = EdgeWords.without(words, PageMarks.of(pdf.getPage(other)).words());
        }
        return new PageContent(index, whole, body(page, seen, whole), words, marks.filled(whole));
    }

    private static PageArea body(PDPage page, SeenPage seen, PageArea whole) {
        if (!page.getCOSObject().containsKey(COSName.ART_BOX)) {
            return whole;
        }
        PDRectangle art = page.getArtBox();
        Rectangle2D own = new Rectangle2D.Float(art.getLowerLeftX(), art.getLowerLeftY(), art.getWidth(), art.getHeight());
        return PageMarks.area(seen.fromPage().createTransformedShape(own).getBounds2D());
    }
}
