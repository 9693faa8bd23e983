package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.AcceptTerms;
import fr.paraphe.domain.signing.ApplySignature;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.Gesture;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.ReadDocument;
import fr.paraphe.domain.signing.SignatureVisual;
import fr.paraphe.domain.signing.SignatureVisuals;
import fr.paraphe.domain.signing.SignerSession;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import fr.paraphe.domain.signing.SigningTransaction;
import fr.paraphe.domain.tracking.RequestStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs n documents for the institution with one gesture, each in its own database transaction, with a result for each (F160, P5). */
public final class SignBatch {
    private final SigningDesk desk;
    private final SignatureVisuals visuals;
    private final ApplySignature apply;
    private final ReadDocument documents;

    /** Signs through {@code apply}; {@code documents} checks each original first. */
    public SignBatch(SigningDesk desk, SignatureVisuals visuals, ApplySignature apply, ReadDocument documents) {
        this.desk = desk;
        this.visuals = visuals;
        this.apply = apply;
        this.documents = documents;
    }

    /** What became of one document: signed, or why not, in French, with its stable code. */
    public record Result(UUID transactionId, String documentName, boolean signed, @Nullable String code, String message) {}

    /**
     * Signs those documents of the session. A list that holds a document not of the session is refused whole ({@code not-found}), as is a
     * session without accepted conditions ({@code terms-missing}) or without the code that it asks for ({@code code-missing}), a bad
     * picture or another name.
     */
    public List<Result> sign(UUID sessionId, List<UUID> transactionIds, Gesture gesture, ClientTrace trace) {
        SignerSession session = desk.sessions().find(sessionId).orElseThrow(SigningDesk::notFound);
        List<UUID> known = session.entries().stream().map(SignerSession.Entry::transactionId).toList();
        var asked = new LinkedHashSet<>(transactionIds);
        if (asked.isEmpty() || !known.containsAll(asked)) {
            throw SigningDesk.notFound();
        }
        AcceptTerms.requireAccepted(session);
        if (session.coded() && session.codeAcceptedAt() == null) {
            throw new RefusedException("code-missing", "Demandez un code, puis tapez celui que vous avez reçu.");
        }
        SignatureVisual visual = visuals.of(gesture, desk.read(sessionId, asked.getFirst()).signatory().person());
        var results = new ArrayList<Result>();
        for (UUID id : asked) {
            results.add(one(sessionId, id, visual, trace));
        }
        return results;
    }

    private Result one(UUID sessionId, UUID id, SignatureVisual visual, ClientTrace trace) {
        String name = desk.documents().find(id).map(SigningTransaction::documentName).orElse("");
        try {
            documents.read(sessionId, id);
            desk.inTurn(sessionId, id, turn -> signed(turn, visual, trace));
            return new Result(id, name, true, null, "Signé");
        } catch (RefusedException e) {
            return new Result(id, name, false, e.code(), String.valueOf(e.getMessage()));
        }
    }

    private boolean signed(Turn turn, SignatureVisual visual, ClientTrace trace) {
        UUID id = turn.transaction().id();
        boolean accepted = desk.trail().count(id, ProofEventType.TERMS_ACCEPTED, turn.signatory().id()) > 0;
        if (!turn.signatory().representative() || !accepted) {
            throw new RefusedException("terms-missing", "Acceptez les conditions avant de signer.");
        }
        if (!RequestStatus.of(turn.transaction().circuit(), desk.trail().now()).finalisable()) {
            throw new RefusedException("not-your-turn", "Ce document n'est pas prêt à être finalisé.");
        }
        desk.documents().update(apply.apply(turn.transaction(), turn.signatory(), visual, trace));
        return true;
    }
}
