package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.SamplePdf;
import fr.paraphe.documents.Samples;
import fr.paraphe.documents.SigningRoom;
import fr.paraphe.documents.template.fixed.PdfImports;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.merge.MergedDocument;
import fr.paraphe.domain.merge.PagePreview.Picture;
import fr.paraphe.domain.merge.SignatureField;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.SignatoryRole;
import java.awt.Rectangle;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields on the pages of somebody else's PDF (D-12, F289). */
class PdfBoxFixedPagesMergerTest {
    private static final int WIDTH = 900;
    private static final SignatureField STUDENT = new SignatureField(SignatoryRole.STUDENT, 0, 50, 60, 170, 68);
    private static final SignatureField TUTOR = new SignatureField(SignatoryRole.INTERNSHIP_TUTOR, 0, 50, 160, 150, 60);

    private final PdfBoxFixedPagesMerger merger = new PdfBoxFixedPagesMerger(new RenderingBench(new DocumentFonts()));
    private final SigningRoom room = SigningRoom.now();

    private static byte[] imported(byte[] pdf) {
        return new PdfImports().take(pdf, "Le PDF").pdf().content();
    }

    private static Picture picture(byte[] pdf) {
        try (var pages = new PdfPagePreview().open(pdf)) {
            return pages.page(0, WIDTH);
        }
    }

    /** Returns what differs between two pictures of a page {@code points} wide, in points from its bottom left corner. */
    private static Rectangle difference(byte[] former, byte[] next, float points) {
        Picture a = picture(former);
        Picture b = picture(next);
        var changed = new Rectangle(-1, -1);
        for (int i = 0; i < a.argb().length; i++) {
            if (a.argb()[i] != b.argb()[i]) {
                changed.add(new Rectangle(i % WIDTH, a.height() - 1 - i / WIDTH, 1, 1));
            }
        }
        double scale = points / WIDTH;
        return new Rectangle((int) (changed.x * scale), (int) (changed.y * scale), (int) (changed.width * scale),
                (int) (changed.height * scale));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aSignatureIsSeenUprightWhereItWasPlaced(int rotation) {
        var crop = new PDRectangle(40.25f, 30.5f, 400, 500);
        byte[] pdf = imported(new SamplePdf().page(crop, rotation).bytes());
        MergedDocument merged = merger.merge(pdf, List.of(STUDENT), false);
        assertThat(merged.fields()).containsExactly(STUDENT);
        float points = rotation % 180 == 0 ? 400 : 500;
        assertThat(difference(pdf, merged.pdf(), points).isEmpty()).isTrue();
        Rectangle signed = difference(pdf, room.sign(merged.pdf(), SignatoryRole.STUDENT), points);
        assertThat(new Rectangle(49, 59, 173, 71).contains(signed)).as("%s", signed).isTrue();
        assertThat(signed.width).as("%s", signed).isGreaterThan(80);
        assertThat(signed.height).as("%s", signed).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90})
    void aSignedPdfIsJudgedIntactByTheStrictPolicy(int rotation) { // F058, F173
        byte[] pdf = imported(new SamplePdf().page(PDRectangle.A4, rotation).page(PDRectangle.A4, 0).bytes());
        MergedDocument merged = merger.merge(pdf, List.of(TUTOR, STUDENT), true);
        assertThat(new PdfPageCounter().count(merged.pdf())).isEqualTo(2);
        byte[] signed = room.signAll(merged.pdf(), List.of(SignatoryRole.STUDENT, SignatoryRole.INTERNSHIP_TUTOR));
        intact(signed, 2);
        intact(room.signer().close(room.sign(merged.pdf(), SignatoryRole.STUDENT)), 1);
    }

    private void intact(byte[] signed, int signatures) {
        VerificationReport report = room.verify(signed);
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(report.trusted()).isTrue();
        assertThat(report.coversWholeFile()).isTrue();
        assertThat(report.signatures()).hasSize(signatures);
    }

    @Test
    void aTaggedPdfKeepsItsTagsAndCanBeSigned() throws IOException {
        MergedDocument merged = merger.merge(imported(Samples.convention().pdf()), List.of(STUDENT), false);
        intact(room.sign(merged.pdf(), SignatoryRole.STUDENT), 1);
        try (PDDocument document = Loader.loadPDF(merged.pdf())) {
            assertThat(document.getDocumentCatalog().getAcroForm(null).getFields()).extracting(PDField::getFullyQualifiedName)
                    .containsExactly("sig_etudiant");
            assertThat(document.getDocumentCatalog().getAcroForm(null).getFields().getFirst().getAlternateFieldName())
                    .isEqualTo("Signature\u00a0: Étudiant");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void everyPageOfADemonstrationSaysSo() throws IOException { // D-03, V05
        byte[] pdf = imported(new SamplePdf().page(PDRectangle.A4, 0).page(new PDRectangle(30, 30, 400, 400), 90).bytes());
        try (PDDocument marked = Loader.loadPDF(merger.merge(pdf, List.of(STUDENT), true).pdf());
                PDDocument plain = Loader.loadPDF(merger.merge(pdf, List.of(), false).pdf())) {
            var text = new PDFTextStripper();
            assertThat(text.getText(marked).split("SPÉCIMEN – sans valeur juridique", -1)).hasSize(3);
            assertThat(text.getText(plain)).doesNotContain("SPÉCIMEN");
            assertThat(plain.getSignatureFields()).isEmpty();
        }
    }

    @Test
    void refusesAPdfThatNobodyCanRead() {
        assertThatThrownBy(() -> merger.merge(new byte[] {1, 2}, List.of(), false)).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("pdf-unreadable");
    }
}
