package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.Secrets;
import fr.paraphe.domain.signing.SignerSession;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.tracking.RequestStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.function.Supplier;

/** Opens a bulk finalisation for the designated representative by a one-time address (F154, F157). */
public final class OpenFinalisation {
    private final SigningDesk desk;

    /** Opens sessions of {@code desk}. */
    public OpenFinalisation(SigningDesk desk) {
        this.desk = desk;
    }

    /** The one-time token of the address, how many documents are taken and how many, not ready, were left aside (F156). */
    public record Opening(String token, int taken, int ignored) {}

    /**
     * Opens a session on those of the documents that are ready. A list with an unknown document ({@code not-found}) or one of another
     * representative ({@code other-representative}) was tampered with: it is refused whole. None ready: {@code nothing-ready}.
     */
    public Opening open(UUID representativeId, Collection<UUID> transactionIds) {
        return desk.database().inTransaction((Supplier<Opening>) () -> {
            Instant now = desk.trail().now();
            var entries = new ArrayList<SignerSession.Entry>();
            var asked = new LinkedHashSet<>(transactionIds);
            for (UUID id : asked) {
                SigningTransaction transaction = desk.documents().find(id).orElseThrow(SigningDesk::notFound);
                Signatory representative = designated(transaction, representativeId);
                if (ready(transaction, now)) {
                    entries.add(new SignerSession.Entry(id, representative.id()));
                }
            }
            if (entries.isEmpty()) {
                throw new RefusedException("nothing-ready", "Aucun de ces documents n'est prêt à être finalisé.");
            }
            String token = Secrets.next();
            desk.sessions().save(new SignerSession(Ids.next(now), Sha256.hex(token), null, entries, now));
            return new Opening(token, entries.size(), asked.size() - entries.size());
        });
    }

    /** Tells whether only the representative is awaited, or could sign without those who are (F151, F152). */
    static boolean ready(SigningTransaction transaction, Instant now) {
        return transaction.startedAt() != null && RequestStatus.of(transaction.circuit(), now).finalisable();
    }

    /** Returns the representative of a document, who must be that person. */
    static Signatory designated(SigningTransaction transaction, UUID representativeId) {
        return transaction.circuit().representative()
                .filter(r -> r.person().personId().equals(representativeId))
                .orElseThrow(() -> new RefusedException("other-representative",
                        "Un des documents est confié à un autre représentant de l'établissement\u00a0: rien n'a été finalisé."));
    }
}
