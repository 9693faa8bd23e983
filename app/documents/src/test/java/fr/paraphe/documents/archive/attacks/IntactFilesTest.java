package fr.paraphe.documents.archive.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.template.SignatoryRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.bouncycastle.operator.OperatorCreationException;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

// X12: what honest products write raises no alarm.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntactFilesTest {
    private final Victim victim = Victim.make();

    List<Attack> intact() throws IOException, GeneralSecurityException, OperatorCreationException {
        var other = new OtherSigner();
        byte[] stranger = other.sign(victim.plain());
        byte[] form = Pdfs.prepared(victim.plain(), document -> ShadowAttacks.textField(document, ""));
        byte[] filled = Pdfs.increment(victim.sign(form), IntactFilesTest::fill);
        byte[] full = Pdfs.prepared(victim.plain(), document -> ShadowAttacks.textField(document, "600 euros"));
        byte[] redrawn = Pdfs.increment(victim.sign(full), IntactFilesTest::redraw);
        byte[] renewed = Pdfs.increment(victim.closed(), IntactFilesTest::validation);
        return List.of(file("signed by one", victim.once()), file("signed by three", victim.signed()), file("closed", victim.closed()),
                file("signed by four and closed", victim.room().signer().close(victim.coverUp(victim.signed()))),
                file("closed twice", victim.room().signer().close(victim.closed())),
                file("validation data, then a time stamp", victim.room().signer().close(renewed)),
                file("signed by another product", stranger), file("signed twice by another product", other.sign(stranger)),
                file("certified by another product, P=1", other.sign(victim.plain(), 1, _ -> {})),
                file("certified by another product, then by us", victim.coverUp(other.sign(victim.plain(), 2, _ -> {}))),
                file("ours, then by another product", other.sign(victim.closed())),
                file("ours, then visibly by another product in a free place", other.sign(victim.signed(), 0, IntactFilesTest::inTheMargin)),
                file("the form filled before the only signature", victim.sign(Pdfs.increment(form, IntactFilesTest::fill))),
                file("the form filled between two signatures", victim.coverUp(filled)),
                file("a field's look drawn anew with the same words", victim.coverUp(redrawn)),
                file("an annotation before the first signature", victim.sign(Pdfs.prepared(victim.plain(), CertifiedFiles::annotate))),
                file("written with object streams", victim.room().sign(compressed(), SignatoryRole.STUDENT)));
    }

    private static Attack file(String name, byte[] pdf) {
        return new Attack(name, pdf, "");
    }

    private byte[] compressed() throws IOException {
        try (PDDocument document = Loader.loadPDF(victim.plain())) {
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void fill(PDDocument document) throws IOException {
        PDTextField field = (PDTextField) document.getDocumentCatalog().getAcroForm(null).getField("gratification");
        field.getCOSObject().setString(COSName.V, "600 euros");
        ShadowAttacks.show(document, field.getWidgets().getFirst(), "600 euros");
        Pdfs.touch(field);
    }

    /** The same words, in two strings. */
    private static void redraw(PDDocument document) throws IOException {
        PDTextField field = (PDTextField) document.getDocumentCatalog().getAcroForm(null).getField("gratification");
        ShadowAttacks.show(document, field.getWidgets().getFirst(), "600) Tj ( euros");
        Pdfs.touch(field);
    }

    /** ETSI EN 319 142-1, 5.4.2: the DSS dictionary brings what later verifications need. */
    private static void validation(PDDocument document) throws IOException {
        var certificates = new COSArray();
        COSStream certificate = document.getDocument().createCOSStream();
        try (var out = certificate.createOutputStream()) {
            out.write(new byte[] {0x30, 0});
        }
        certificates.add(certificate);
        var dss = new COSDictionary();
        dss.setItem(COSName.getPDFName("Certs"), certificates);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("DSS"), dss);
        Pdfs.touch(document.getDocumentCatalog());
    }

    private static void inTheMargin(PDDocument document) {
        PDAnnotationWidget widget = CertifiedFiles.added(document).getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(5, 5, 30, 12));
        Pdfs.touch(widget);
    }

    @ParameterizedTest
    @MethodSource("intact")
    void raisesNoAlarm(Attack file) {
        VerificationReport report = victim.room().verify(file.pdf());
        assertThat(report.verdict()).as("%s", report.findings()).isEqualTo(Verdict.INTACT);
        assertThat(report.findings()).allMatch(finding -> finding.contains("L'autorité qui a délivré le certificat n'est pas connue")
                || finding.contains("règles européennes"));
    }
}
