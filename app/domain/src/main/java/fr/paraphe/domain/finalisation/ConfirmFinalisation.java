package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.SignerSession;
import fr.paraphe.domain.signing.SigningCodes;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Checks the code typed at the client, once for all the documents of the session; each keeps the event in its proof (D-24, F160). */
public final class ConfirmFinalisation {
    private final SigningDesk desk;
    private final SigningCodes codes;

    /** Checks by {@code codes}. */
    public ConfirmFinalisation(SigningDesk desk, SigningCodes codes) {
        this.desk = desk;
        this.codes = codes;
    }

    /**
     * Opens the signing, or refuses by {@code code-wrong}, {@code code-expired}, {@code code-missing} or {@code code-locked}; tries and
     * wait are those of the person, whatever his sessions. Doing it again in a session that is open changes nothing.
     */
    public void confirm(UUID sessionId, String digits, ClientTrace trace) {
        Optional<RefusedException> refusal = desk.database().inTransaction((Supplier<Optional<RefusedException>>) () -> {
            List<Turn> turns = CodedBatch.lock(desk, sessionId);
            SignerSession session = turns.getFirst().session();
            if (session.codeAcceptedAt() != null) {
                return Optional.empty();
            }
            Optional<RefusedException> wrong = codes.check(sessionId, turns.getFirst().signatory().person().personId(), digits,
                    tried -> turns.forEach(turn ->
                            desk.trail().append(turn.transaction().id(), tried.type(), turn.signatory(), trace, tried.detail())));
            if (wrong.isEmpty()) {
                desk.sessions().save(session.codeAccepted(desk.trail().now()));
            }
            return wrong;
        });
        refusal.ifPresent(wrong -> {
            throw wrong;
        });
    }
}
