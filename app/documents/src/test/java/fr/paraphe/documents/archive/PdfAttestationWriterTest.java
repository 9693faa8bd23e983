package fr.paraphe.documents.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paraphe.documents.SigningRoom;
import fr.paraphe.documents.VeraPdf;
import fr.paraphe.documents.merge.DocumentFonts;
import fr.paraphe.documents.merge.HtmlPages;
import fr.paraphe.documents.merge.RenderingBench;
import fr.paraphe.domain.archive.ProofFile;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.ProofEventType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfAttestationWriterTest {
    private final HtmlPages pages = new HtmlPages(new RenderingBench(new DocumentFonts()));
    private final PdfAndJsonProofFileWriter proofs = new PdfAndJsonProofFileWriter(pages, "Paraphe 0.1", SigningRoom.now().sealer());
    private final PdfAttestationWriter writer = new PdfAttestationWriter(pages);
    private final ProofFile proof = PdfAndJsonProofFileWriterTest.proof(true);
    private final List<Signatory> signatories = proof.transaction().circuit().signatories();

    private String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    @Test
    void saysWhatOnePersonSignedAndNothingOfTheOthersButRolesAndDates() throws IOException { // F173
        UUID student = signatories.getFirst().id();
        byte[] pdf = writer.pdf(proofs.json(proof), student);
        assertThat(text(pdf)).contains("SPÉCIMEN", "Lycée Jean-Moulin atteste que ÇELIK Maureen, en qualité de « Étudiant », a signé",
                "le 14/11/2026 18:02:00 (heure de Paris)", "CONV-2026-001", "ab".repeat(16), "Maître de stage Non signé",
                ProofEventType.SIGNED.label())
                .doesNotContain("DUPONT", "Agence", "leon@exemple.fr", ProofEventType.ARCHIVED.label());
        assertThat(proof.events()).filteredOn(event -> student.equals(event.signatoryId())).extracting(ProofEvent::type)
                .contains(ProofEventType.SIGNED).doesNotContain(ProofEventType.ARCHIVED);
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
    }

    @Test
    void attestsNothingOfWhoDidNotSignNorFromAProofThatDoesNotHold() {
        byte[] json = proofs.json(proof);
        for (UUID other : List.of(signatories.getLast().id(), UUID.randomUUID())) {
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> writer.pdf(json, other))
                    .returns("not-signed", RefusedException::code);
        }
        byte[] altered = new String(json, StandardCharsets.UTF_8).replace("ÇELIK Maureen", "ÇELIK Martine")
                .getBytes(StandardCharsets.UTF_8);
        UUID student = Objects.requireNonNull(signatories.getFirst().id());
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> writer.pdf(altered, student))
                .returns("proof-unreadable", RefusedException::code);
    }
}
