package fr.paraphe.domain.archive;

import fr.paraphe.domain.access.Actor;
import fr.paraphe.domain.dispatch.SignatureRequests;
import fr.paraphe.domain.shared.RefusedException;
import java.util.UUID;

/** Issues the attestation of one signatory of an archived document, for those who send or sign (F174). */
public final class IssueAttestation {
    private final SignatureRequests requests;
    private final AttestationWriter writer;

    /** Creates the use case on its ports. */
    public IssueAttestation(SignatureRequests requests, AttestationWriter writer) {
        this.requests = requests;
        this.writer = writer;
    }

    /**
     * Returns the attestation as a PDF/A.
     *
     * @throws RefusedException {@code right-missing} when {@code actor} may neither send nor sign; {@code not-archived} before the document
     *     is; {@code not-signed} when that signatory did not sign
     */
    public byte[] issue(Actor actor, UUID requestId, UUID signatoryId) {
        ObtainProof.requireRight(actor);
        byte[] proof = requests.proof(requestId).orElseThrow(() -> new RefusedException("not-archived",
                "L'attestation sera disponible une fois le document archivé."));
        return writer.pdf(proof, signatoryId);
    }
}
