package fr.paraphe.domain.archive;

import fr.paraphe.domain.signing.ProofEvent;
import fr.paraphe.domain.signing.SigningTransaction;
import java.util.List;

/** What retraces a signed document (F173): the transaction, every event in order, the digest of the signed PDF, and who holds it. */
public record ProofFile(
        String institution, boolean specimen, SigningTransaction transaction, String signedSha256, List<ProofEvent> events) {
    public ProofFile {
        events = List.copyOf(events);
    }
}
