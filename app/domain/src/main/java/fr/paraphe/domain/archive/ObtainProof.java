package fr.paraphe.domain.archive;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.access.Right;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import java.util.Optional;
import java.util.UUID;

/** Obtains the proof file of an archived document, judged against its signed PDF (F173), for those who send or sign (F174). */
public final class ObtainProof {
    private final SignatureRequests requests;
    private final ProofVerifier verifier;

    /** Creates the use case on its ports. */
    public ObtainProof(SignatureRequests requests, ProofVerifier verifier) {
        this.requests = requests;
        this.verifier = verifier;
    }

    /** The proof file in both its forms, the SHA-256 of each, and what the first is worth. */
    public record Obtained(byte[] json, byte[] pdf, String jsonSha256, String pdfSha256, ProofVerifier.Judgement judgement) {}

    /**
     * Returns the proof of that request; empty while it is not archived.
     *
     * @throws RefusedException {@code right-missing} when {@code actor} may neither send nor sign
     */
    public Optional<Obtained> obtain(Actor actor, UUID requestId) {
        requireRight(actor);
        return requests.signed(requestId).flatMap(signed -> requests.proof(requestId).flatMap(json -> requests.proofPdf(requestId)
                .map(pdf -> new Obtained(json, pdf, Sha256.hex(json), Sha256.hex(pdf), verifier.judge(json, signed)))));
    }

    /** Refuses whoever may neither send nor sign (F174). */
    static void requireRight(Actor actor) {
        if (!actor.rights().contains(Right.SEND)) {
            actor.require(Right.SIGN_FOR_INSTITUTION);
        }
    }
}
