package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.OpenSigningLink.Opened;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningTransaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Opens a bulk finalisation inside the client (E27). Whoever holds the client is not always the representative: nothing is signed in such a
 * session before a code that only he receives (D-09, D-24). One code, one address: documents that know him at another are left aside, so
 * that none can bring the code of the others elsewhere.
 */
public final class OpenCodedFinalisation {
    /** How many documents one session takes. */
    public static final int MOST = 1_000;
    private final SigningDesk desk;
    private final OpenFinalisation opening;
    private final EnterFinalisation entering;

    /** Opens sessions of {@code desk}. */
    public OpenCodedFinalisation(SigningDesk desk) {
        this.desk = desk;
        this.opening = new OpenFinalisation(desk);
        this.entering = new EnterFinalisation(desk);
    }

    /** A document left aside, and why, with a stable code and in French. */
    public record Left(UUID transactionId, String code, String message) {}

    /** The session, with the secret that the client keeps in memory, and what was left aside (F156). */
    public record Opening(Opened session, List<Left> left) {
        public Opening {
            left = List.copyOf(left);
        }
    }

    /** Opens the session; refuses as {@link OpenFinalisation} does, and by {@code bad-request} beyond {@link #MOST} documents. */
    public Opening open(UUID representativeId, Collection<UUID> transactionIds, ClientTrace trace) {
        var asked = new LinkedHashSet<>(transactionIds);
        if (asked.size() > MOST) {
            throw new RefusedException("bad-request", "Une finalisation porte sur " + MOST + " documents au plus.");
        }
        return desk.database().inTransaction((Supplier<Opening>) () -> {
            var taken = new ArrayList<UUID>();
            var left = new ArrayList<Left>();
            var reached = new ArrayList<PersonSnapshot>();
            for (UUID id : asked) {
                SigningTransaction transaction = desk.documents().find(id).orElseThrow(SigningDesk::notFound);
                Signatory representative = OpenFinalisation.designated(transaction, representativeId);
                if (!OpenFinalisation.ready(transaction, desk.trail().now())) {
                    left.add(new Left(id, "not-ready", "Ce document n'est pas prêt à être finalisé."));
                } else if (reached.isEmpty() || CodedBatch.sameAddress(reached.getFirst(), representative.person())) {
                    reached.add(representative.person());
                    taken.add(id);
                } else {
                    left.add(new Left(id, "other-address", FinaliseInClient.OTHER_ADDRESS + "."));
                }
            }
            Opened session = entering.enter(opening.open(representativeId, taken).token(), trace);
            desk.sessions().save(desk.sessions().find(session.sessionId()).orElseThrow(SigningDesk::notFound).withCode());
            return new Opening(session, left);
        });
    }
}
