package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import fr.paraphe.domain.template.AuthLevel;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Gives one signatory's signature: every guard again, in one transaction under the lock, so that of two clicks one wins (P3). */
public final class GiveSignature {
    private final SigningDesk desk;
    private final SigningCodes codes;
    private final SignatureVisuals visuals;
    private final ApplySignature apply;
    private final Invitations invitations;

    /** Checks codes by {@code codes}, signs through {@code apply}, then invites the new front. */
    public GiveSignature(SigningDesk desk, SigningCodes codes, SignatureVisuals visuals, ApplySignature apply, Invitations invitations) {
        this.desk = desk;
        this.codes = codes;
        this.visuals = visuals;
        this.apply = apply;
        this.invitations = invitations;
    }

    /**
     * Signs, or refuses by the code of the {@link Access}, {@code not-read}, {@code terms-missing}, {@code document-altered},
     * {@code code-wrong}, {@code code-expired}, {@code code-locked}, {@code name-different} or {@code image-refused}. A refused code is
     * kept as a try; nothing else is written by a refusal.
     */
    public void sign(UUID sessionId, Gesture gesture, ClientTrace trace) {
        UUID id = desk.onlyDocument(sessionId);
        Turn before = desk.read(sessionId, id);
        check(before);
        SignatureVisual visual = visuals.of(gesture, before.signatory().person());
        ReadDocument.intact(desk, before.transaction());
        Optional<RefusedException> refusal = desk.inTurn(sessionId, id, turn -> {
            check(turn);
            Optional<RefusedException> wrong = checkCode(turn, gesture.code(), trace);
            if (wrong.isEmpty()) {
                signed(turn, visual, trace);
            }
            return wrong;
        });
        refusal.ifPresent(wrong -> {
            throw wrong;
        });
    }

    private void check(Turn turn) {
        turn.access(desk.trail().now()).require();
        if (turn.signatory().representative()) {
            throw SigningDesk.notFound();
        }
        AcceptTerms.requireRead(turn.session());
        AcceptTerms.requireAccepted(turn.session());
    }

    private void signed(Turn turn, SignatureVisual visual, ClientTrace trace) {
        Signatory signatory = turn.signatory();
        SigningTransaction next = apply.apply(turn.transaction(), signatory, visual, trace);
        Instant now = desk.trail().now();
        desk.openLinks(next.id(), signatory.id()).forEach(link -> desk.links().save(link.used(now)));
        spare(next);
        desk.documents().update(invitations.front(next));
    }

    /** Whoever is spared by this signature is not asked any more, by an invitation still queued either (D-20). */
    private void spare(SigningTransaction signed) {
        Instant now = desk.trail().now();
        signed.circuit().signatories().stream().filter(signed.circuit()::spared)
                .flatMap(s -> desk.openLinks(signed.id(), s.id()).stream())
                .forEach(link -> desk.links().save(link.revoked(now)));
    }

    /** Returns why the code does not do; empty when it does, or when none is asked. A wrong try is counted for the signatory. */
    private Optional<RefusedException> checkCode(Turn turn, String digits, ClientTrace trace) {
        if (turn.signatory().authLevel() != AuthLevel.LINK_SMS) {
            return Optional.empty();
        }
        return codes.check(turn.session().id(), turn.signatory().id(), digits,
                tried -> desk.trail().append(turn.transaction().id(), tried.type(), turn.signatory(), trace, tried.detail()));
    }
}
