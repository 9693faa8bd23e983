package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.SignerSession;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.Terms;
import java.util.List;
import java.util.UUID;

/** Records the representative's one box, which stands for all the documents he chose (F159). */
public final class AcceptConditions {
    private final SigningDesk desk;
    private final Terms conditions;

    /** Asks for {@code conditions}. */
    public AcceptConditions(SigningDesk desk, Terms conditions) {
        this.desk = desk;
        this.conditions = conditions;
    }

    /** Records the acceptance, once, for whatever can still be signed of the session; refuses as {@link #accept} does. */
    public void acceptAll(UUID sessionId, String version, ClientTrace trace) {
        SignerSession session = desk.sessions().find(sessionId).orElseThrow(SigningDesk::notFound);
        if (session.termsAcceptedAt() == null) {
            accept(sessionId, CodedBatch.read(desk, session).stream().map(turn -> turn.transaction().id()).toList(), version, trace);
        }
    }

    /** Records the acceptance for those documents; refuses another version, or no box, by {@code terms-missing}. */
    public void accept(UUID sessionId, List<UUID> transactionIds, String version, ClientTrace trace) {
        if (!conditions.version().equals(version)) {
            throw new RefusedException("terms-missing", "Cochez la case pour continuer.");
        }
        for (UUID id : transactionIds) {
            desk.inTurn(sessionId, id, turn -> {
                desk.trail().append(id, ProofEventType.TERMS_ACCEPTED, turn.signatory(), trace,
                        conditions.title() + ", version " + version + ", SHA-256 " + conditions.sha256());
                return true;
            });
        }
        desk.database().inTransaction(() -> {
            SignerSession session = desk.sessions().find(sessionId).orElseThrow(SigningDesk::notFound);
            desk.documents().lock(session.entries().getFirst().transactionId());
            desk.sessions().save(desk.sessions().find(sessionId).orElse(session).termsAccepted(desk.trail().now()));
        });
    }
}
