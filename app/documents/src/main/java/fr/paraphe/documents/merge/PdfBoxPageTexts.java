package fr.paraphe.documents.merge;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.tracking.PageTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the words of pages with PDFBox, in the order of the page; some ten milliseconds for an agreement. */
public final class PdfBoxPageTexts implements PageTexts {
    @Override
    public List<String> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        } catch (IOException e) {
            throw new RefusedException("pdf-unreadable",
                    "Le texte de ce document est illisible\u00a0: annulez ce parcours, puis renvoyez-le.", e);
        }
    }
}
