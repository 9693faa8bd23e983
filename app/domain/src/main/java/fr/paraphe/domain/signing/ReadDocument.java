package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the frozen original to whoever is about to sign it, never a copy signed in part, and checks its digest each time. */
public final class ReadDocument {
    private static final Logger LOG = LoggerFactory.getLogger(ReadDocument.class);
    private final SigningDesk desk;

    /** Reads documents of {@code desk}. */
    public ReadDocument(SigningDesk desk) {
        this.desk = desk;
    }

    /** Returns the PDF; refuses by the code of the {@link Access}, or by {@code document-altered} when the stored bytes have changed. */
    public byte[] read(UUID sessionId, UUID transactionId) {
        SigningDesk.Turn turn = desk.read(sessionId, transactionId);
        turn.access(desk.trail().now()).require();
        return intact(desk, turn.transaction());
    }

    /** Returns the original when it is still what was frozen; else notes the alarm in the proof and refuses. */
    static byte[] intact(SigningDesk desk, SigningTransaction transaction) {
        byte[] pdf = desk.documents().original(transaction.id());
        if (Sha256.hex(pdf).equals(transaction.originalSha256())) {
            return pdf;
        }
        LOG.error("the stored original of transaction {} is not the one received", transaction.id());
        desk.database().inTransaction(() -> {
            desk.documents().lock(transaction.id());
            desk.trail().append(transaction.id(), ProofEventType.ALTERED, "l'original conservé n'a plus l'empreinte reçue");
        });
        throw new RefusedException("document-altered",
                "Document altéré\u00a0: il ne peut être ni affiché ni signé. Prévenez l'établissement.");
    }
}
