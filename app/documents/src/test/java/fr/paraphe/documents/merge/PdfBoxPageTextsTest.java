package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.shared.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfBoxPageTextsTest {
    private final PdfBoxPageTexts texts = new PdfBoxPageTexts();

    private static void write(PDPageContentStream page, float x, String words) throws IOException {
        page.beginText();
        page.newLineAtOffset(x, 700);
        page.showText(words);
        page.endText();
    }

    @Test // X25
    void readsEachPageInTheOrderInWhichItIsSeen() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var named = new PDPage();
            document.addPage(named);
            try (var page = new PDPageContentStream(document, named)) {
                page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                write(page, 200, "LENOIR");
                write(page, 100, "Mme Zoé");
            }
            document.save(out);
        }
        assertThat(texts.of(out.toByteArray())).hasSize(2).first().asString().isBlank();
        assertThat(texts.of(out.toByteArray()).getLast()).contains("Mme Zoé").containsSubsequence("Zoé", "LENOIR");
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertThatThrownBy(() -> texts.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo("pdf-unreadable"));
    }
}
