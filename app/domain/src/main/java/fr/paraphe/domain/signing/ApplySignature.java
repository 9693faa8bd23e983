package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import java.time.Instant;

/** Puts one signature on a locked document: the PDF, the circuit, the proof; every guard has been passed before. */
public final class ApplySignature {
    private final SigningDesk desk;
    private final PdfSigner signer;

    /** Signs with {@code signer}. */
    public ApplySignature(SigningDesk desk, PdfSigner signer) {
        this.desk = desk;
        this.signer = signer;
    }

    /** Signs the current PDF in the field of the signatory's role, and returns the transaction as it is to be kept. */
    public SigningTransaction apply(SigningTransaction locked, Signatory signatory, SignatureVisual visual, ClientTrace trace) {
        Instant now = desk.trail().now();
        var order = new PdfSigner.Order(signatory.role().fieldName(), signatory.person().lastFirst(), signatory.role().label(),
                signatory.person().organisation(), now, visual);
        byte[] before = desk.documents().current(locked.id());
        if (!Sha256.hex(before).equals(desk.trail().lastDigest(locked))) {
            throw new RefusedException("document-altered", "Document altéré\u00a0: il ne peut pas être signé. Prévenez l'établissement.");
        }
        byte[] signed = signer.sign(before, order);
        desk.documents().replaceCurrent(locked.id(), signed);
        byte[] png = visual.png();
        String image = png == null ? "" : ", image SHA-256 " + Sha256.hex(png);
        desk.trail().append(locked.id(), ProofEventType.SIGNED, signatory, trace,
                "mode " + visual.mode().label() + image + ", PDF SHA-256 " + Sha256.hex(signed));
        return locked.with(locked.circuit().with(signatory.id(), p -> p.signed(now)));
    }
}
