package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.paraphe.documents.VeraPdf;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.merge.MergeContext;
import fr.paraphe.domain.merge.MergeValues;
import fr.paraphe.domain.merge.PreviewValues;
import fr.paraphe.domain.merge.RecordValues;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.template.PageLayout;
import fr.paraphe.domain.template.PageSize;
import fr.paraphe.domain.template.ShippedTemplates;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The logo of the institution in documents (04-merge-fields.md, Etab_Logo). */
class LogoPdfTest {
    private static final Map<String, byte[]> KEPT =
            Map.of("wide", png(600, 200), "high", png(300, 600), "small", png(48, 24));
    private static final OpenHtmlDocumentMerger MERGER = new OpenHtmlDocumentMerger(new RenderingBench(new DocumentFonts()),
            sha256 -> Objects.requireNonNull(KEPT.get(sha256)));

    private static byte[] png(int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static MergeContext context(CampusFixtures fixture) {
        return new MergeContext(fixture.file(), "-", CampusFixtures.TODAY, CampusFixtures.TODAY.plusDays(30), List.of());
    }

    private static MergeValues with(String logo) {
        return new RecordValues(TagCatalogue.standard(), context(CampusFixtures.adult().logo(logo)));
    }

    private static MergeValues without() {
        return new RecordValues(TagCatalogue.standard(), context(CampusFixtures.adult()));
    }

    private static byte[] merge(String body, MergeValues values) {
        return MERGER.merge("<html><head><title>A {{Etab_Logo}}</title></head><body>" + body + "</body></html>", values, Set.of()).pdf();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ").strip();
        }
    }

    private static void valid(byte[] pdf) {
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
    }

    @Test
    void isDrawnInItsLineFourCentimetresAtMostWithAnAlternativeText() throws IOException {
        byte[] pdf = merge("<p>Avant {{Etab_Logo|maj}} après, {{Etab_Nom}}</p>", with("wide"));
        valid(pdf);
        assertThat(text(pdf)).isEqualTo("Avant après, Campus des Tilleuls");
        assertThat(DrawnPictures.sizes(pdf)).singleElement().satisfies(size -> {
            assertThat(size[0]).isCloseTo(40, within(0.2));
            assertThat(size[1]).isCloseTo(40 / 3.0, within(0.2));
        });
        assertThat(DrawnPictures.alternatives(pdf)).containsExactly("Logo de Campus des Tilleuls");
    }

    @Test
    void isNeitherHigherThanFourCentimetresNorLargerThanItsPixels() throws IOException {
        byte[] pdf = merge("<table><tr><td>{{Etab_Logo|si-vide:masquer-ligne}}</td></tr></table>", with("high"));
        valid(pdf);
        assertThat(DrawnPictures.sizes(pdf)).singleElement().satisfies(size -> {
            assertThat(size[0]).isCloseTo(20, within(0.2));
            assertThat(size[1]).isCloseTo(40, within(0.2));
        });
        assertThat(DrawnPictures.sizes(merge("<p>{{Etab_Logo}}</p>", with("small")))).singleElement()
                .satisfies(size -> assertThat(size[0]).isCloseTo(12.7, within(0.2)));
    }

    @Test
    void isMissingAsAnyValueWhenNobodyChoseOne() throws IOException {
        byte[] pdf = merge("<p>a{{Etab_Logo|si-vide:masquer-ligne}}</p><p>b{{Etab_Logo|defaut:Néant}}</p><p>{{Etab_Logo}}</p>"
                + "<p>{{#si Etab_Logo}}oui{{sinon}}non{{/si}}</p>", without());
        assertThat(text(pdf)).isEqualTo("bNéant …………… non");
        assertThat(DrawnPictures.sizes(pdf)).isEmpty();
        assertThat(DrawnPictures.alternatives(pdf)).isEmpty();
        valid(pdf);
    }

    @Test
    void isNamedInAPreviewWhenItIsMissing() throws IOException { // F311
        var preview = new PreviewValues(TagCatalogue.standard(), context(CampusFixtures.adult()));
        assertThat(text(merge("<p>{{Etab_Logo}}</p>", preview))).isEqualTo("(Logo)");
        var chosen = new PreviewValues(TagCatalogue.standard(), context(CampusFixtures.adult().logo("wide")));
        assertThat(DrawnPictures.sizes(merge("<p>{{Etab_Logo}}</p>", chosen))).hasSize(1);
    }

    @Test
    void standsInTheHeaderOfEveryPageToo() throws IOException { // F070
        var layout = new PageLayout(PageSize.A4, false, new PageLayout.Margins(50, 20, 20, 20), "{{Etab_Logo}}", "", false, "");
        String page = ShippedTemplates.agreement().html("<p>Un.</p><p style=\"page-break-before: always\">Deux.</p>").layout(layout).page();
        byte[] pdf = MERGER.merge(page, with("wide"), Set.of()).pdf();
        valid(pdf);
        assertThat(DrawnPictures.sizes(pdf)).hasSize(2);
    }
}
