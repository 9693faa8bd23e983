package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import fr.paraphe.domain.template.AuthLevel;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Has a one-time code sent by SMS to a signatory, within the limits of D-24, and five in all for his link. */
public final class AskSigningCode {
    private final SigningDesk desk;
    private final SigningCodes codes;

    /** Sends by {@code codes}. */
    public AskSigningCode(SigningDesk desk, SigningCodes codes) {
        this.desk = desk;
        this.codes = codes;
    }

    /**
     * Queues a code for this session; the former one is burnt.
     *
     * @throws TryLaterException {@code too-soon}, {@code too-many} or {@code code-locked}
     */
    public void ask(UUID sessionId) {
        desk.inTurn(sessionId, desk.onlyDocument(sessionId), this::asked);
    }

    private boolean asked(Turn turn) {
        AcceptTerms.requireRead(turn.session());
        AcceptTerms.requireAccepted(turn.session());
        if (turn.signatory().authLevel() != AuthLevel.LINK_SMS || turn.signatory().person().mobile() == null) {
            throw new RefusedException("bad-request", "Aucun code n'est demandé pour cette signature.");
        }
        var holder = new SigningCodes.Holder(turn.session().id(), turn.signatory().id(), turn.signatory().person(),
                OutgoingMessage.Channel.SMS, turn.transaction().message().senderLabel());
        codes.requireAllowed(holder);
        Optional<OneTimeCode> former = codes.latest(turn.signatory().id());
        int waiting = former.filter(c -> c.sentAt() == null).isPresent() ? 1 : 0;
        long given = desk.trail().count(turn.transaction().id(), ProofEventType.CODE_SENT, turn.signatory().id()) + waiting;
        if (given >= SigningCodes.MOST) {
            throw new TryLaterException("too-many",
                    "Cinq codes ont été envoyés pour ce lien\u00a0: demandez un nouveau lien à l'établissement.", Duration.ofHours(1));
        }
        codes.send(holder, Set.of(turn.transaction().id()));
        return true;
    }
}
