package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import fr.paraphe.domain.template.AuthLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Has a one-time code sent by SMS, within the limits of D-24: one in 30 seconds, five an hour for a number, five for a signatory. */
public final class AskSigningCode {
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 5;
    private final SigningDesk desk;
    private final OneTimeCodes codes;
    private final OutgoingMessages messages;

    /** Keeps codes in {@code codes} and queues messages in {@code messages}. */
    public AskSigningCode(SigningDesk desk, OneTimeCodes codes, OutgoingMessages messages) {
        this.desk = desk;
        this.codes = codes;
        this.messages = messages;
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
        String mobile = turn.signatory().person().mobile();
        if (turn.signatory().authLevel() != AuthLevel.LINK_SMS || mobile == null) {
            throw new RefusedException("bad-request", "Aucun code n'est demandé pour cette signature.");
        }
        Instant now = desk.trail().now();
        Optional<OneTimeCode> former = codes.latest(turn.signatory().id());
        checkLimits(turn, mobile, former, now);
        former.filter(c -> c.burntAt() == null).ifPresent(c -> codes.save(c.burnt(now)));
        OneTimeCode code = OneTimeCode.asked(Ids.next(now), turn.session().id(), turn.signatory().id(), mobile, now);
        codes.save(code);
        messages.save(new OutgoingMessage(Ids.next(now), OutgoingMessage.Channel.SMS, mobile, turn.signatory().person().firstLast(),
                turn.transaction().message().senderLabel(), "", MessageText.code(code.id()), now, OutgoingMessage.Status.QUEUED, 0, null),
                Set.of(turn.transaction().id()));
        return true;
    }

    private void checkLimits(Turn turn, String mobile, Optional<OneTimeCode> former, Instant now) {
        requireUnlocked(former, now);
        former.map(c -> Duration.between(now, c.askedAt().plus(PAUSE))).filter(Duration::isPositive).ifPresent(wait -> {
            throw new TryLaterException("too-soon", "Un code vient d'être demandé\u00a0: attendez trente secondes.", wait);
        });
        int waiting = former.filter(c -> c.sentAt() == null).isPresent() ? 1 : 0;
        long given = desk.trail().count(turn.transaction().id(), ProofEventType.CODE_SENT, turn.signatory().id()) + waiting;
        if (given >= MOST) {
            throw new TryLaterException("too-many",
                    "Cinq codes ont été envoyés pour ce lien\u00a0: demandez un nouveau lien à l'établissement.", HOUR);
        }
        if (codes.sentSince(mobile, now.minus(HOUR)) >= MOST) {
            throw new TryLaterException("too-many",
                    "Cinq codes ont été envoyés à ce numéro en une heure\u00a0: réessayez plus tard.", HOUR);
        }
    }

    /** Refuses while too many wrong tries lock the signatory, whatever his browser. */
    static void requireUnlocked(Optional<OneTimeCode> latest, Instant now) {
        latest.filter(c -> c.locked(now)).ifPresent(c -> {
            throw new TryLaterException("code-locked", "Trop d'essais\u00a0: attendez quinze minutes avant de demander un nouveau code.",
                    Duration.between(now, c.lockedUntil() == null ? now : c.lockedUntil()));
        });
    }
}
