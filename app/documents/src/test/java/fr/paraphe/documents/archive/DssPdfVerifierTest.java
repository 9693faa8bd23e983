package fr.paraphe.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.Samples;
import fr.paraphe.documents.SigningRoom;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.template.SignatoryRole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

// X12, and the attack table of rule 8: each file below was made from one that passes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DssPdfVerifierTest {
    private final SigningRoom room = SigningRoom.now();
    private byte[] signed = new byte[0];
    private byte[] closed = new byte[0];

    @BeforeAll
    void signs() {
        signed = room.threeOfFour(Samples.convention());
        closed = room.signer().close(signed);
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] increment(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.to(document);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static byte[] blackSquare(byte[] pdf) throws IOException {
        return increment(pdf, document -> {
            PDPage page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.addRect(100, 400, 200, 200);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            if (page.getResources() != null) {
                page.getResources().getCOSObject().setNeedToBeUpdated(true);
            }
        });
    }

    @Test
    void theFilesThatTheAttacksStartFromAreIntact() {
        for (byte[] pdf : List.of(signed, closed)) {
            VerificationReport report = room.verify(pdf);
            assertThat(report.verdict()).isEqualTo(Verdict.INTACT);
            assertThat(report.trusted()).isTrue();
            assertThat(report.signatures()).hasSize(3).allMatch(s -> s.signedAt() != null && s.signer().startsWith("Signataire"));
            assertThat(report.sha256()).hasSize(64);
        }
    }

    @Test
    void seesOneFlippedBitAnywhereInTheSignedText() {
        int length = Samples.convention().pdf().length;
        for (int at : List.of(length / 5, length / 3, length / 2)) {
            byte[] flipped = signed.clone();
            flipped[at] ^= 1;
            VerificationReport report = room.verify(flipped);
            assertThat(report.verdict()).as("bit of byte %d", at).isIn(Verdict.ALTERED, Verdict.UNREADABLE);
        }
        byte[] version = signed.clone();
        version[7] ^= 1;
        assertThat(room.verify(version).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void seesABlackSquareDrawnByALaterIncrement() throws IOException {
        for (byte[] pdf : List.of(signed, closed)) {
            VerificationReport report = room.verify(blackSquare(pdf));
            assertThat(report.verdict()).isEqualTo(Verdict.ALTERED);
            assertThat(report.coversWholeFile()).isFalse();
            assertThat(report.findings()).contains("Le fichier a été modifié après la dernière signature.");
        }
    }

    @Test // the cover-up: the square is drawn, then a later honest signature covers the whole file again
    void seesABlackSquareUnderALaterSignature() throws IOException {
        byte[] covered = room.sign(blackSquare(signed), SignatoryRole.INTERNSHIP_TUTOR);
        VerificationReport report = room.verify(covered);
        assertThat(report.coversWholeFile()).isTrue();
        assertThat(report.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(report.findings()).anyMatch(f -> f.contains("Le document a été modifié après cette signature."));
    }

    @Test
    void seesAReplacedInformationDictionary() throws IOException {
        byte[] replaced = increment(signed, document -> {
            var information = new PDDocumentInformation(new COSDictionary());
            information.setTitle("Autre titre");
            document.setDocumentInformation(information);
            document.getDocument().getTrailer().setNeedToBeUpdated(true);
            information.getCOSObject().setNeedToBeUpdated(true);
        });
        assertThat(replaced.length).isGreaterThan(signed.length);
        assertThat(room.verify(replaced).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void seesOneNewlineAppended() {
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';
        VerificationReport report = room.verify(longer);
        assertThat(report.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(report.signatures()).allMatch(s -> s.intact());
    }

    @Test
    void tellsAStrangersCertificateFromAnAlteration() {
        byte[] last = SigningRoom.now().sign(signed, SignatoryRole.INTERNSHIP_TUTOR);
        VerificationReport report = room.verify(last);
        assertThat(report.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(report.trusted()).isFalse();
        assertThat(report.signatures()).filteredOn(s -> !s.trusted()).singleElement()
                .satisfies(s -> assertThat(s.field()).isEqualTo("sig_maitre_stage"));
        assertThat(report.findings()).singleElement().asString().contains("n'est pas connue de ce poste");
    }

    @Test
    void anUnknownAuthorityLeavesTheFileIntactButNotTrusted() throws IOException {
        VerificationReport report = SigningRoom.verify(new DssPdfVerifier(false), closed);
        assertThat(report.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(report.trusted()).isFalse();
        VerificationReport altered = SigningRoom.verify(new DssPdfVerifier(false), blackSquare(closed));
        assertThat(altered.verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void seesWhatIsHiddenBesideASignature() {
        byte[] hidden = signed.clone();
        int end = new String(signed, StandardCharsets.ISO_8859_1).lastIndexOf("00000000>") + 7;
        hidden[end] = 'f';
        assertThat(room.verify(hidden).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void comparingPagesGivesTheSameAnswers() throws IOException {
        var comparing = new DssPdfVerifier(true).trusting(
                List.of(new ByteArrayInputStream(room.authority().certificatePem().getBytes(StandardCharsets.US_ASCII))));
        assertThat(SigningRoom.verify(comparing, closed).verdict()).isEqualTo(Verdict.INTACT);
        assertThat(SigningRoom.verify(comparing, blackSquare(closed)).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test // X12: in words, for people who never saw the inside of a PDF
    void saysWhatWasChangedAfterSigning() throws IOException {
        assertThat(room.verify(blackSquare(closed)).findings())
                .contains("Après la signature, du contenu a été ajouté, retiré ou remplacé (page 1).");
        var comparing = new DssPdfVerifier(true).trusting(
                List.of(new ByteArrayInputStream(room.authority().certificatePem().getBytes(StandardCharsets.US_ASCII))));
        assertThat(SigningRoom.verify(comparing, blackSquare(closed)).findings())
                .contains("Après la signature, ce qui se voit a changé (page 1).");
        byte[] longer = increment(closed, document -> {
            document.addPage(new PDPage());
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
        });
        assertThat(room.verify(longer).findings()).contains("Après la signature, des pages ont été ajoutées ou retirées (page 3).");
        byte[] unseen = increment(closed, document -> {
            document.getDocumentCatalog().setLanguage("en");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
        assertThat(room.verify(unseen).findings()).contains("Après la signature, un élément du fichier qui ne se voit pas a été modifié.");
        assertThat(room.verify(closed).findings()).isEmpty();
    }

    @Test // X12: the archived PDF is known again inside a longer file
    void tellsWhatTheFileWasOnceEachSealWasGiven() throws IOException {
        assertThat(room.verify(closed).revisions()).hasSize(3).last().isEqualTo(Sha256.hex(signed));
        assertThat(room.verify(blackSquare(closed)).revisions()).hasSize(4).last().isEqualTo(Sha256.hex(closed));
        assertThat(room.verify(Samples.convention().pdf()).revisions()).isEmpty();
    }

    @Test
    void saysThatAPdfIsNotSigned() {
        VerificationReport report = room.verify(Samples.convention().pdf());
        assertThat(report.verdict()).isEqualTo(Verdict.UNSIGNED);
        assertThat(report.findings()).containsExactly("Ce PDF ne porte aucune signature.");
    }

    @Test
    void explainsWhatItCannotRead(@TempDir Path folder) throws IOException {
        assertThat(unreadable(new byte[0])).isEqualTo("Le fichier est vide.");
        assertThat(unreadable("Bonjour".repeat(500).getBytes(StandardCharsets.UTF_8))).isEqualTo("Ce fichier n'est pas un PDF.");
        assertThat(unreadable(Arrays.copyOf(signed, signed.length - 9000))).startsWith("Le fichier est tronqué");
        assertThat(unreadable("%PDF-1.7\nrien\n%%EOF".getBytes(StandardCharsets.UTF_8))).startsWith("Le fichier est endommagé");
        assertThat(unreadable(encrypted("a"))).contains("protégé par un mot de passe");
        assertThat(unreadable(encrypted(""))).contains("protégé par un mot de passe");
        assertThat(room.verifier().verify(folder.resolve("absent.pdf")).findings()).containsExactly("Le fichier n'existe pas.");
        Path huge = folder.resolve("huge.pdf");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(500L * 1024 * 1024);
        }
        assertThat(room.verifier().verify(huge).findings()).containsExactly("Le fichier fait 500\u00a0Mo (maximum 100\u00a0Mo).");
        Files.delete(huge);
    }

    private String unreadable(byte[] file) {
        VerificationReport report = room.verify(file);
        assertThat(report.verdict()).isEqualTo(Verdict.UNREADABLE);
        return report.findings().getFirst();
    }

    private static byte[] encrypted(String userPassword) throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void refusesAnAuthorityThatIsNotPem() {
        var junk = List.<java.io.InputStream>of(new ByteArrayInputStream("rien".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> new DssPdfVerifier(false).trusting(junk)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("aucun certificat");
    }
}
