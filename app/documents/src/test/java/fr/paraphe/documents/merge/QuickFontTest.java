package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.SampleValues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The first document of a place is measured by PDFBox itself, the next ones by what it told: they are the same, to the last glyph. */
class QuickFontTest {
    private static final String HTML = "<html><body><p>Le <u>1er</u> mars\u202f: 12\u202f% «\u00a0d’œuvre\u00a0» <b>gras</b> "
            + "<i>penché</i> ☐ fi <span style=\"font-family: serif\">l’été à Ayşe</span></p>"
            + "<p style=\"text-align: justify; width: 4cm\">"
            + "Un texte justifié, avec des mots assez longs pour être coupés.</p></body></html>";

    private record Read(List<String> contents, String text) {}

    private static Read read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var contents = new ArrayList<String>();
            for (PDPage page : document.getPages()) {
                contents.add(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
            }
            return new Read(contents, new PDFTextStripper().getText(document));
        }
    }

    @Test
    void laterDocumentsAreWrittenAsTheFirst() throws IOException { // X08
        var merger = new OpenHtmlDocumentMerger(new RenderingBench(new DocumentFonts()));
        Read first = read(merger.merge(HTML, SampleValues.usual(), Set.of()).pdf());
        Read second = read(merger.merge(HTML, SampleValues.usual(), Set.of()).pdf());
        assertThat(second).isEqualTo(first);
        assertThat(second.text()).contains("12\u202f%", "d’œuvre", "☐", "Ayşe", "justifié");
    }
}
