package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.SampleValues;
import fr.paraphe.documents.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** A document holds one property list a page for all that is there for the look, and one for each mark that means something. */
class MarkListsTest {
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    private static COSDictionary lists(PDPage page) {
        return page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    }

    @Test
    void artifactsOfOnePageShareOneList() throws IOException { // X08
        byte[] made = Samples.merger().merge(Samples.template(), SampleValues.usual(), Samples.FOUR).pdf();
        try (PDDocument pdf = Loader.loadPDF(made)) {
            for (PDPage page : pdf.getPages()) {
                String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(content.split("/Artifact /Layout BDC", -1).length).isGreaterThan(3);
                assertThat(lists(page).getCOSDictionary(LAYOUT).getCOSName(COSName.TYPE)).isEqualTo(LAYOUT);
                assertThat(lists(page).getValues()).filteredOn(list -> list instanceof COSDictionary)
                        .noneMatch(list -> COSName.BACKGROUND.equals(((COSDictionary) list).getCOSName(COSName.TYPE)));
                assertThat(lists(page).keySet()).filteredOn(name -> !name.equals(LAYOUT))
                        .allSatisfy(name -> assertThat(content).containsOnlyOnce("/" + name.getName() + " BDC"));
            }
        }
    }
}
