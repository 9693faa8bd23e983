package fr.paraphe.domain.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.InMemorySignatureRequests;
import fr.paraphe.domain.shared.RefusedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who obtains the proof of what (F173, F174). */
class ObtainProofTest {
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private final InMemorySignatureRequests requests = new InMemorySignatureRequests(_ -> false);
    private final ObtainProof use = new ObtainProof(requests, new ProofVerifier() {
        @Override
        public Judgement judge(byte[] json, byte[] signed) {
            return new Judgement(List.of(text(json) + " de " + text(signed)), true, "Lycée", null, "");
        }

        @Override
        public Judgement judge(byte[] json, Path pdf) {
            throw new AssertionError("no file is read");
        }
    });

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Actor actor(Right... rights) {
        return new Actor("a", "Agnès BLANC", Set.of(rights), null);
    }

    @Test
    void thoseWhoSendOrSignObtainItOnceArchived() {
        assertThat(use.obtain(actor(Right.SEND), ID)).isEmpty();
        requests.archive(ID, bytes("signé"), bytes("{}"), bytes("%PDF"));
        for (Actor one : List.of(actor(Right.SEND), actor(Right.SIGN_FOR_INSTITUTION))) {
            assertThat(use.obtain(one, ID)).hasValueSatisfying(proof -> {
                assertThat(text(proof.json())).isEqualTo("{}");
                assertThat(text(proof.pdf())).isEqualTo("%PDF");
                assertThat(proof.jsonSha256()).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
                assertThat(proof.pdfSha256()).hasSize(64).isNotEqualTo(proof.jsonSha256());
                assertThat(proof.judgement().faults()).containsExactly("{} de signé");
            });
        }
    }

    @Test
    void anAttestationIsIssuedFromTheProofOnceArchived() {
        var attestations = new IssueAttestation(requests,
                (json, signatory) -> bytes("attestation de " + signatory + " selon " + text(json)));
        assertThatThrownBy(() -> attestations.issue(actor(Right.SEND), ID, ID)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("une fois le document archivé");
        requests.archive(ID, bytes("signé"), bytes("{}"), bytes("%PDF"));
        assertThat(text(attestations.issue(actor(Right.SEND), ID, ID))).isEqualTo("attestation de " + ID + " selon {}");
        assertThatThrownBy(() -> attestations.issue(actor(Right.FOLLOW), ID, ID)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whoeverOnlyFollowsIsRefused() {
        requests.archive(ID, bytes("signé"), bytes("{}"), bytes("%PDF"));
        assertThatThrownBy(() -> use.obtain(actor(Right.FOLLOW), ID)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("signer électroniquement les documents au nom de l'établissement");
    }
}
