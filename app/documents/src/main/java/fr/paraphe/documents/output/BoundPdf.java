package fr.paraphe.documents.output;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * One PDF of many documents, with a bookmark for each. It is made to be printed: what pages show waits in a scratch file and the tags of
 * PDF/A-2a stay behind, so that each document takes about 250 kilobytes of memory, and a thousand of them are bound in half a minute.
 */
final class BoundPdf implements AutoCloseable {
    private static final List<COSName> KEPT = List.of(COSName.TYPE, COSName.PAGES, COSName.VERSION);

    private final PDDocument whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final PDFMergerUtility merger = new PDFMergerUtility();
    private final boolean evenPages;

    /** Begins a PDF; with {@code evenPages} a blank page ends each document that has an odd number of them. */
    BoundPdf(boolean evenPages) {
        this.evenPages = evenPages;
        whole.getDocumentCatalog().setDocumentOutline(outline);
        whole.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        whole.getDocumentCatalog().setLanguage("fr-FR");
    }

    /** Adds the pages of {@code pdf}, with a bookmark of that title. */
    void add(String title, byte[] pdf) throws IOException {
        int first = whole.getNumberOfPages();
        PDRectangle last;
        int rotation;
        try (PDDocument one = Loader.loadPDF(pdf)) {
            bare(one);
            PDPage end = one.getPage(one.getNumberOfPages() - 1);
            last = end.getMediaBox();
            rotation = end.getRotation();
            merger.appendDocument(whole, one);
        }
        if (evenPages && (whole.getNumberOfPages() - first) % 2 == 1) {
            var blank = new PDPage(last);
            blank.setRotation(rotation);
            whole.addPage(blank);
        }
        bookmark(title, whole.getPage(first));
    }

    private void bookmark(String title, PDPage page) {
        var there = new PDPageFitDestination();
        there.setPage(page);
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(there);
        outline.addLast(item);
    }

    /** Leaves the pages alone of a document: its tags, its fields and what it says of itself are of no use in another. */
    private static void bare(PDDocument one) {
        COSDictionary catalog = one.getDocumentCatalog().getCOSObject();
        List.copyOf(catalog.keySet()).stream().filter(key -> !KEPT.contains(key)).forEach(catalog::removeItem);
        one.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.STRUCT_PARENTS));
    }

    /** Returns the pages so far, which live as long as this. */
    PDDocument whole() {
        return whole;
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
