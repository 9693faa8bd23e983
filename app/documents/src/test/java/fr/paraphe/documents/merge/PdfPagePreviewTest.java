package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.Samples;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.PagePreview.Picture;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.PageShape;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PdfPagePreviewTest {
    @Test // F096: the document is shown before it is sent
    void drawsEachPageOnWhite() {
        MergedDocument merged = Samples.convention();
        try (var pages = new PdfPagePreview().open(merged.pdf())) {
            assertThat(pages.count()).isEqualTo(merged.pages());
            assertThat(pages.shape(0)).isEqualTo(new PageShape(595, 841));
            Picture picture = pages.page(0, 600);
            int[] argb = picture.argb();
            assertThat(picture.height()).as("A4").isBetween(848, 849);
            assertThat(argb).hasSize(600 * picture.height());
            assertThat(argb[0]).isEqualTo(0xffffffff);
            assertThat(Arrays.stream(argb).filter(p -> (p & 0xff) < 128).count()).isGreaterThan(2000);
            assertThatThrownBy(() -> pages.page(0, 0)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesWhatIsNotAPdf() {
        assertThatThrownBy(() -> new PdfPagePreview().open(new byte[] {1, 2, 3})).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("pdf-unreadable");
    }
}
