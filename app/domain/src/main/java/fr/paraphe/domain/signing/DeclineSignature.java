package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Reason;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Records a refusal to sign, with its reason; one that ends the circuit is told to earlier signers (P4, D-08). */
public final class DeclineSignature {
    private final SigningDesk desk;
    private final Invitations invitations;

    /** Records in {@code desk}. */
    public DeclineSignature(SigningDesk desk, Invitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    /** Records the refusal of one document of the session; refuses an empty or too long reason by {@code reason-missing}. */
    public void decline(UUID sessionId, UUID transactionId, String reason, ClientTrace trace) {
        String plain = Reason.of(reason, "Indiquez le motif de votre refus, en 1000 caractères au plus.");
        desk.inTurn(sessionId, transactionId, turn -> declined(turn, plain, trace));
    }

    private boolean declined(Turn turn, String reason, ClientTrace trace) {
        Instant now = desk.trail().now();
        Signatory who = turn.signatory();
        SigningTransaction transaction = turn.transaction();
        SigningTransaction next = transaction.with(transaction.circuit().with(who.id(), p -> p.declined(now, reason)));
        desk.trail().append(transaction.id(), ProofEventType.DECLINED, who, trace, reason);
        if (next.circuit().declined()) {
            String text = MessageText.refusal(transaction.documentName(), who.person().firstLast(), reason);
            transaction.circuit().signatories().stream().filter(Signatory::signed)
                    .forEach(s -> invitations.send(List.of(transaction), s, "Refus de signature", text));
        }
        desk.documents().update(invitations.front(next));
        return true;
    }
}
