package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.merge.LayoutRules;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.PageContent;
import fr.paraphe.domain.merge.SignatoryResolution;
import fr.paraphe.domain.template.ShippedTemplates;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The signatures of the shipped templates stand where they must, whatever the record (V36, V37, X05). */
class ShippedLayoutTest {
    private final PdfBoxPageLayoutReader reader = new PdfBoxPageLayoutReader();

    @ParameterizedTest
    @MethodSource("fr.paraphe.documents.merge.ShippedLibraryPdfTest#sheets")
    void noSignatureIsMisplaced(ShippedLibraryPdfTest.Sheet sheet) {
        MergedDocument merged = sheet.merged();
        List<PageContent> pages = reader.read(new MergedDocument(merged.pdf(), merged.pages(), merged.fields()));
        assertThat(reader.read(merged)).as("seen while they were made, as they are read again").isEqualTo(pages);
        assertThat(pages.isEmpty()).isEqualTo(merged.fields().isEmpty());
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.words()).extracting(PageContent.Word::text).doesNotContain("Réf.", "Page");
            assertThat(page.body().height()).isBetween(650f, page.whole().height() - 100);
        });
        var rules = new LayoutRules(reader);
        assertThat(rules.check(ShippedTemplates.agreement(), merged, SignatoryResolution.all(sheet.roles(), sheet.file()))).isEmpty();
    }
}
