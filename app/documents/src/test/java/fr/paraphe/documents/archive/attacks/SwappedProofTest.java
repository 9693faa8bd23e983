package fr.paraphe.documents.archive.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.documents.SigningRoom;
import fr.paraphe.documents.archive.ProofCheck;
import fr.paraphe.domain.archive.VerificationReport;
import fr.paraphe.domain.archive.VerificationReport.Verdict;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

// X13: the proof of another document, one sealed elsewhere, and the document that lacks what its proof retraces.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SwappedProofTest {
    private final Victim victim = Victim.make();
    private final byte[] proof = SampleProof.of(victim.room(), victim.closed(), 3);

    private List<String> faults(byte[] json, byte[] pdf) {
        String pem = victim.room().authority().certificatePem();
        return new ProofCheck().trusting(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))).judge(json, pdf).faults();
    }

    @Test
    void theRightProofHasNoFault() {
        assertThat(faults(proof, victim.closed())).isEmpty();
    }

    @Test
    void theProofOfAnotherDocumentIsNamed() {
        assertThat(faults(SampleProof.of(victim.room(), victim.once(), 1), victim.closed())).singleElement().asString()
                .contains("la preuve est celle d'un autre document");
    }

    @Test
    void aProofSealedByAnotherPlatformIsNamed() {
        assertThat(faults(SampleProof.of(SigningRoom.now(), victim.closed(), 3), victim.closed()))
                .containsExactly("Le sceau du fichier de preuve ne vient pas de la plateforme qui a fait signer ce document.");
    }

    @Test // cut back to an earlier state the file is whole: nothing in it tells that there was more, but its proof does
    void aSignatureCutOffIsNamedByTheProof() {
        byte[] cut = RemovedSignature.cut(RemovedSignature.cut(victim.closed()));
        VerificationReport report = victim.room().verify(cut);
        assertThat(report.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(report.signatures()).hasSize(2);
        assertThat(faults(proof, cut)).contains(
                "La dernière signature a été retirée du document\u00a0: la preuve en retrace 3, le document en porte 2.");
    }
}
