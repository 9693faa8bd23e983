package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records that a signatory ticked every box of «Récapitulatif» (F120), each for the present version of its text. */
public final class AcceptTerms {
    private final SigningDesk desk;
    private final List<Terms> required;

    /** Asks for every one of {@code required}. */
    public AcceptTerms(SigningDesk desk, List<Terms> required) {
        this.desk = desk;
        this.required = List.copyOf(required);
    }

    /**
     * Records the acceptance; {@code ticked} gives the version of each text by its name. Refuses by {@code not-read} before the last page
     * was shown, by {@code terms-missing} when a box is missing or stands for a former version.
     */
    public void accept(UUID sessionId, Map<String, String> ticked, ClientTrace trace) {
        desk.inTurn(sessionId, desk.onlyDocument(sessionId), turn -> accepted(turn, ticked, trace));
    }

    private boolean accepted(Turn turn, Map<String, String> ticked, ClientTrace trace) {
        requireRead(turn.session());
        if (!required.stream().allMatch(t -> t.version().equals(ticked.get(t.name())))) {
            throw new RefusedException("terms-missing", "Cochez les deux cases pour continuer.");
        }
        desk.sessions().save(turn.session().termsAccepted(desk.trail().now()));
        for (Terms terms : required) {
            desk.trail().append(turn.transaction().id(), ProofEventType.TERMS_ACCEPTED, turn.signatory(), trace,
                    terms.title() + ", version " + terms.version() + ", SHA-256 " + terms.sha256());
        }
        return true;
    }

    /** Refuses before the last page was shown in this session. */
    static void requireRead(SignerSession session) {
        if (session.readAt() == null) {
            throw new RefusedException("not-read", "Lisez le document jusqu'à sa dernière page avant de signer.");
        }
    }

    /** Refuses before the boxes were ticked in this session. */
    public static void requireAccepted(SignerSession session) {
        if (session.termsAcceptedAt() == null) {
            throw new RefusedException("terms-missing", "Acceptez les conditions avant de signer.");
        }
    }
}
