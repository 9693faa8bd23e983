package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.paraphe.documents.SampleValues;
import fr.paraphe.documents.Samples;
import fr.paraphe.documents.template.JsoupTemplateCleaner;
import fr.paraphe.domain.directory.CampusFixtures;
import fr.paraphe.domain.merge.CheckLayout;
import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.LayoutRules;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.SignatoryResolution;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.ShippedTemplates;
import fr.paraphe.domain.template.SignatoryRole;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The pages of merged templates, read again for what their signatures cover (V36 to V39, X05). */
class LayoutPdfTest {
    private static final OpenHtmlDocumentMerger MERGER = Samples.merger();
    private static final Set<SignatoryRole> STUDENT = EnumSet.of(SignatoryRole.STUDENT);
    private static final Set<SignatoryRole> BOTH = EnumSet.of(SignatoryRole.STUDENT, SignatoryRole.INTERNSHIP_TUTOR);
    private static final String BOX = "<p>Étudiant</p><p>AUDOUIN Maureen</p><div class=\"sig\" id=\"sig_etudiant\"></div>";
    private static final String TUTOR = "<p>Maître de stage</p><div class=\"sig\" id=\"sig_maitre_stage\"></div>";
    private static final String TEXT = "<p>Les parties conviennent de signer ce document par voie électronique, chacune l’ayant lu "
            + "en entier et en acceptant les termes, ce que le dernier signataire vérifie.</p>";

    private final LayoutRules rules = new LayoutRules(new PdfBoxPageLayoutReader());

    /** Returns a page whose header, footer and watermark stand on every page, as the cleaner lets it through. */
    private static String page(String style, String body) {
        return new JsoupTemplateCleaner().clean("""
                <!DOCTYPE html>
                <html lang="fr"><head><title>Essai</title><meta name="description" content="Essai"/><style>
                @page { size: A4; margin: 24mm 19mm; @top-center { content: element(entete); width: 100%%; }
                @bottom-center { content: "Document produit pour un essai, page " counter(page) " / " counter(pages); } }
                html { font-family: Doc, Wide; font-size: 10pt; } p { margin: 0 0 2mm 0; }
                .entete { position: running(entete); } .sig { width: 6cm; height: 3cm; border: 0.6pt solid #777; }
                .fond { position: fixed; top: 60mm; left: 0; font-size: 60pt; color: #eeeeee; z-index: -1; }
                %s</style></head><body><div class="entete">Un en-tête assez long pour passer pour une ligne de texte du document</div>
                <div class="fond">UN FILIGRANE TRÈS LARGE</div>%s</body></html>""".formatted(style, body)).html();
    }

    private List<String> said(Set<SignatoryRole> roles, String style, String body) {
        MergedDocument merged = MERGER.merge(page(style, body), SampleValues.usual(), roles);
        return rules.check(ShippedTemplates.agreement(), merged, List.of()).stream().map(f -> f.rule() + " " + f.text()).toList();
    }

    @Test // V36
    void aBoxForcedOverTextIsFoundAndOneUnderItsTextIsNot() {
        assertThat(said(STUDENT, ".sig { position: absolute; top: 5mm; left: 20mm; }", TEXT.repeat(4) + BOX))
                .containsExactly("V36 Le bloc «\u00a0Étudiant\u00a0» recouvre du texte, page 1.");
        assertThat(said(STUDENT, "", TEXT.repeat(4) + BOX + TEXT)).isEmpty();
        assertThat(said(STUDENT, ".fond { top: 20mm; }", TEXT + BOX)).as("a watermark is no text").isEmpty();
    }

    @Test // V36
    void aBoxInTheMarginOutOfThePageOrOverAnotherIsFound() {
        assertThat(said(STUDENT, ".sig { position: absolute; top: 40mm; left: 130mm; }", TEXT + BOX))
                .containsExactly("V36 Le bloc «\u00a0Étudiant\u00a0» déborde dans la marge, page 1.");
        assertThat(said(STUDENT, ".sig { position: absolute; top: 40mm; left: 160mm; }", TEXT + BOX))
                .containsExactly("V36 Le bloc «\u00a0Étudiant\u00a0» sort de la page 1.");
        assertThat(said(STUDENT, ".sig { position: absolute; top: -20mm; left: 10mm; }", TEXT + BOX))
                .containsExactly("V36 Le bloc «\u00a0Étudiant\u00a0» déborde dans la marge, page 1.");
        assertThat(said(BOTH, "#sig_maitre_stage { margin-top: -20mm; }", TEXT + BOX + TUTOR)).hasSize(2)
                .contains("V36 Le bloc «\u00a0Étudiant\u00a0» recouvre le bloc «\u00a0Maître de stage\u00a0», page 1.");
    }

    @Test // V37
    void aBoxCutBetweenTwoPagesIsFoundAndOneKeptWholeIsNot() {
        String filled = "<div style=\"height: 640pt;\">" + TEXT + "</div>";
        assertThat(said(STUDENT, "", filled + BOX + TEXT))
                .containsExactly("V37 Le bloc «\u00a0Étudiant\u00a0» est coupé entre les pages 1 et 2.");
        assertThat(said(STUDENT, ".sig { page-break-inside: avoid; }", filled + BOX + TEXT)).isEmpty();
    }

    @Test // V37
    void signaturesAloneOnAPageAreFoundWhateverItsHeaderSays() {
        String apart = "<div style=\"page-break-before: always;\">";
        assertThat(said(STUDENT, "", TEXT + apart + BOX + "</div>"))
                .containsExactly("V37 Le bloc «\u00a0Étudiant\u00a0» est seul sur la page 2.");
        assertThat(said(BOTH, "", TEXT + apart + "<h2>Signatures</h2>" + BOX + TUTOR + "</div>")).containsExactly(
                "V37 Le bloc «\u00a0Étudiant\u00a0» est seul avec d'autres signatures sur la page 2.",
                "V37 Le bloc «\u00a0Maître de stage\u00a0» est seul avec d'autres signatures sur la page 2.");
        assertThat(said(BOTH, "", TEXT + apart + TEXT + BOX + TUTOR + "</div>")).isEmpty();
        assertThat(said(STUDENT, "", BOX)).as("a document of one page").isEmpty();
    }

    @Test // V38, V39
    void aDocumentTooHeavyOrWithoutItsGlyphsIsTold() throws IOException {
        String picture = "<img alt=\"Photo\" style=\"width: 100mm;\" src=\"data:image/png;base64," + noise(1950) + "\"/>";
        assertThat(checked(page("", TEXT + picture + BOX))).extracting(Finding::rule, Finding::text).containsExactly(
                tuple("V38", "Le document produit fait 11\u00a0Mo (maximum 10\u00a0Mo)\u00a0: réduisez les images."));
        assertThat(checked(page("", TEXT + "<p>\ud80c\udc00</p>" + BOX))).extracting(Finding::rule, Finding::text).containsExactly(
                tuple("V39", "Le caractère «\u00a0\ud80c\udc00\u00a0» n'existe pas dans la police choisie."));
        assertThat(checked(page(".sig { height: 1cm; }", TEXT + BOX))).extracting(Finding::rule).containsExactly("V38");
        assertThat(checked(page("", TEXT))).extracting(Finding::rule).containsExactly("V32");
        assertThat(checked(page("", TEXT + BOX))).isEmpty();
    }

    private List<Finding> checked(String html) {
        DocumentTemplate template = ShippedTemplates.agreement().html(html);
        var file = CampusFixtures.adult().file();
        var document = new CheckedDocument(file, SignatoryResolution.all(template.roles(), file), List.of());
        return new CheckLayout((asked, _) -> MERGER.merge(asked.page(), SampleValues.usual(), STUDENT), rules).check(template, document);
    }

    /** Returns a picture of that side, in colours that nothing compresses. */
    private static String noise(int side) throws IOException {
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var random = new Random(38);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = random.nextInt();
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }

    @Test
    void aPdfThatCannotBeReadIsRefused() {
        var broken = new MergedDocument(new byte[] {1}, 1, List.of(new SignatureField(SignatoryRole.STUDENT, 0, 0, 0, 170, 85)));
        assertThatThrownBy(() -> new PdfBoxPageLayoutReader().read(broken)).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("pdf-unreadable");
    }
}
