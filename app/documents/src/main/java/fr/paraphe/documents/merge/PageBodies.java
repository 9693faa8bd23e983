package fr.paraphe.documents.merge;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import java.awt.Rectangle;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Says in each page what its margins leave, as its art box: the extent of its meaningful content (ISO 32000-1, 14.11.2). */
final class PageBodies {
    private PageBodies() {}

    static void mark(PdfBoxRenderer renderer, PDDocument document) {
        float dots = renderer.getDotsPerPoint();
        for (PageBox box : renderer.getRootBox().getLayer().getPages()) {
            PDPage page = document.getPage(box.getBasePagePdfPageIndex());
            Rectangle body = box.getPrintClippingBounds(null);
            page.setArtBox(new PDRectangle(body.x / dots, page.getMediaBox().getHeight() - (body.y + body.height) / dots,
                    body.width / dots, body.height / dots));
        }
    }
}
