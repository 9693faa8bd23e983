package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import java.util.UUID;

/** Records that the end of a page was shown; the document is read when its last page was (F118). */
public final class RecordPageView {
    private final SigningDesk desk;

    /** Records in {@code desk}. */
    public RecordPageView(SigningDesk desk) {
        this.desk = desk;
    }

    /** How many different pages were shown, of how many, and whether the signature may begin. */
    public record Reading(int seen, int of, boolean complete) {}

    /** Records page {@code page}, from 1; refuses a page that does not exist by {@code bad-request}. */
    public Reading view(UUID sessionId, int page, ClientTrace trace) {
        return desk.inTurn(sessionId, desk.onlyDocument(sessionId), turn -> viewed(turn, page, trace));
    }

    private Reading viewed(Turn turn, int page, ClientTrace trace) {
        SigningTransaction transaction = turn.transaction();
        UUID signatory = turn.signatory().id();
        if (page < 1 || page > transaction.pages()) {
            throw new RefusedException("bad-request", "Cette page n'existe pas.");
        }
        String detail = "page " + page + "/" + transaction.pages();
        if (!desk.trail().holds(transaction.id(), ProofEventType.PAGE_VIEWED, signatory, detail)) {
            desk.trail().append(transaction.id(), ProofEventType.PAGE_VIEWED, turn.signatory(), trace, detail);
        }
        boolean complete = turn.session().readAt() != null;
        if (!complete && page == transaction.pages()) {
            complete = true;
            desk.sessions().save(turn.session().read(desk.trail().now()));
            desk.trail().append(transaction.id(), ProofEventType.READ, turn.signatory(), trace, "SHA-256 " + transaction.originalSha256());
        }
        int seen = (int) desk.trail().count(transaction.id(), ProofEventType.PAGE_VIEWED, signatory);
        return new Reading(seen, transaction.pages(), complete);
    }
}
