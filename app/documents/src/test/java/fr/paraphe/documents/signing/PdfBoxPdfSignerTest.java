package fr.paraphe.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.MemoryVault;
import fr.paraphe.documents.Samples;
import fr.paraphe.documents.SigningRoom;
import fr.paraphe.documents.VeraPdf;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.SignatureReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.SignatureVisual;
import fr.paraphe.domain.template.SignatoryRole;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfBoxPdfSignerTest {
    private static final List<SignatoryRole> ALL = List.of(SignatoryRole.STUDENT, SignatoryRole.GUARDIAN,
            SignatoryRole.INTERNSHIP_TUTOR, SignatoryRole.INSTITUTION_REPRESENTATIVE);

    private final SigningRoom room = SigningRoom.now();

    private static String lastPageText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDAnnotationWidget widget : document.getDocumentCatalog().getAcroForm(null).getField("sig_etudiant").getWidgets()) {
                assertThat(widget.getRectangle().getWidth()).isGreaterThan(150);
            }
            document.getDocumentCatalog().getAcroForm(null).flatten();
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test // F058, F173
    void fourSignaturesPassTheStrictPolicyAndTheFileStaysPdfA() {
        byte[] signed = room.signAll(Samples.convention().pdf(), ALL);
        VerificationReport report = room.verify(signed);
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(report.trusted()).isTrue();
        assertThat(report.coversWholeFile()).isTrue();
        assertThat(report.signatures()).extracting(SignatureReport::field).containsExactlyInAnyOrder("sig_etudiant",
                "sig_responsable_eleve", "sig_maitre_stage", "sig_representant");
        assertThat(report.signatures()).allMatch(s -> s.intact() && s.trusted() && s.level().equals("T"));
        assertThat(VeraPdf.failures(signed, "2b")).isEmpty();
        assertThat(VeraPdf.failures(signed, "2a")).isEmpty();
        assertThat(VeraPdf.failures(signed, "ua1")).isEmpty();
    }

    @Test // F043: an optional signature may lack
    void closingSealsAFileWithAnUnsignedOptionalField() {
        byte[] signed = room.threeOfFour(Samples.convention());
        byte[] closed = room.signer().close(signed);
        VerificationReport report = room.verify(closed);
        assertThat(report.findings()).isEmpty();
        assertThat(report.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(report.trusted()).isTrue();
        assertThat(report.signatures()).hasSize(3);
        assertThat(VeraPdf.failures(closed, "2b")).isEmpty();
        assertThat(VeraPdf.failures(closed, "2a")).isEmpty();
        assertThat(VeraPdf.failures(closed, "ua1")).isEmpty();
    }

    @Test // F123-F127
    void showsWhoSignsAsWhatAndWhen() throws IOException {
        Instant at = Instant.parse("2026-11-14T17:02:00Z");
        var room14 = new SigningRoom(InstantSource.fixed(at), true);
        byte[] signed = room14.signer().sign(Samples.convention().pdf(),
                SigningRoom.order(SignatoryRole.STUDENT, at, SignatureVisual.typed("Maureen Çelik")));
        assertThat(lastPageText(signed)).contains("Maureen Çelik", "Signataire Étudiant", "Agence Bellevue",
                "le 14/11/2026 à 18:02 (heure de Paris)");
    }

    @Test
    void cutsAnEndlessNameToTheBoxAndSurvivesOddCharacters() throws IOException {
        String endless = "Anne-Marie-Élisabeth ".repeat(12) + "𓀀";
        var order = new fr.paraphe.domain.signing.PdfSigner.Order("sig_etudiant", endless, "Étudiant", "", Instant.now(),
                SignatureVisual.typed(endless));
        byte[] signed = room.signer().sign(Samples.convention().pdf(), order);
        assertThat(lastPageText(signed)).contains("Anne-Marie-Élisabeth").contains("…");
        assertThat(room.verify(signed).verdict()).isEqualTo(Verdict.INTACT);
        assertThat(VeraPdf.failures(signed, "2a")).isEmpty();
    }

    @Test
    void aSignatureWithoutTimeStampIsOfLevelB() {
        var bare = new SigningRoom(InstantSource.system(), false);
        byte[] signed = bare.sign(Samples.convention().pdf(), SignatoryRole.STUDENT);
        assertThat(bare.signer().close(signed)).isEqualTo(signed);
        VerificationReport report = bare.verify(signed);
        assertThat(report.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(report.signatures()).singleElement().satisfies(s -> assertThat(s.level()).isEqualTo("B"));
    }

    @Test // the reason why one-time certificates need time stamps
    void aStampedSignatureOutlivesItsCertificateAndABareOneDoesNot() {
        Instant lastMonth = Instant.now().minus(Duration.ofDays(30));
        var stamped = new SigningRoom(InstantSource.fixed(lastMonth), true);
        byte[] old = stamped.sign(Samples.convention().pdf(), SignatoryRole.STUDENT);
        for (byte[] pdf : List.of(old, stamped.signer().close(old))) {
            VerificationReport good = stamped.verify(pdf);
            assertThat(good.verdict()).isEqualTo(Verdict.INTACT);
            assertThat(good.findings()).isEmpty();
        }
        var bare = new SigningRoom(InstantSource.fixed(lastMonth), false);
        VerificationReport lapsed = bare.verify(bare.sign(Samples.convention().pdf(), SignatoryRole.STUDENT));
        assertThat(lapsed.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(lapsed.findings()).singleElement().asString().contains("Le certificat n'est plus valable");
    }

    @Test // F114
    void refusesAFieldTwiceAndAFieldThatIsNotThere() {
        byte[] signed = room.sign(Samples.convention().pdf(), SignatoryRole.STUDENT);
        assertThatThrownBy(() -> room.sign(signed, SignatoryRole.STUDENT)).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("already-signed");
        assertThatThrownBy(() -> room.sign(signed, SignatoryRole.CLIENT)).isInstanceOf(RefusedException.class)
                .extracting("code").isEqualTo("no-signature-field");
    }

    @Test
    void keepsItsKeysEncryptedAndFindsThemAgain() {
        var vault = new MemoryVault();
        char[] secret = "one".toCharArray();
        var clock = InstantSource.system();
        String first = new PlatformAuthority(vault, secret, "Lycée", clock).certificatePem();
        assertThat(new PlatformAuthority(vault, secret, "Lycée", clock).certificatePem()).isEqualTo(first)
                .startsWith("-----BEGIN CERTIFICATE-----");
        assertThatThrownBy(() -> new PlatformAuthority(vault, "two".toCharArray(), "Lycée", clock).certificatePem())
                .isInstanceOf(IllegalStateException.class);
        assertThat(vault.names()).containsExactlyInAnyOrder("authority", "time-stamping");
    }

    @Test
    void onlyAppendsToWhatOthersHaveSigned() {
        byte[] pdf = Samples.convention().pdf();
        byte[] once = room.sign(pdf, SignatoryRole.STUDENT);
        byte[] twice = room.sign(once, SignatoryRole.GUARDIAN);
        assertThat(once).startsWith(pdf);
        assertThat(twice).startsWith(once);
        assertThat(room.signer().close(twice)).startsWith(twice);
    }
}
