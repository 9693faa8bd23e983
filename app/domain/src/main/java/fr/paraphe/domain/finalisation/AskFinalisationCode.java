package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.dispatch.PersonSnapshot;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.signing.AcceptTerms;
import fr.paraphe.domain.signing.OutgoingMessage.Channel;
import fr.paraphe.domain.signing.SigningCodes;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import fr.paraphe.domain.signing.TryLaterException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Has the code of a finalisation inside the client sent to the representative, where the documents say that he is reached: by SMS, or by
 * e-mail unless one of his signatures asks for an SMS (D-10). One code serves for all the documents (F160, D-24).
 */
public final class AskFinalisationCode {
    private final SigningDesk desk;
    private final SigningCodes codes;

    /** Sends by {@code codes}. */
    public AskFinalisationCode(SigningDesk desk, SigningCodes codes) {
        this.desk = desk;
        this.codes = codes;
    }

    /**
     * Queues the code; the former one is burnt. Refuses by {@code terms-missing} before the conditions are accepted, by {@code code-way} a
     * way that is not open to him.
     *
     * @throws TryLaterException {@code too-soon}, {@code too-many} or {@code code-locked}
     */
    public void ask(UUID sessionId, Channel way) {
        desk.database().inTransaction(() -> {
            List<Turn> turns = CodedBatch.lock(desk, sessionId);
            Turn first = turns.getFirst();
            AcceptTerms.requireAccepted(first.session());
            PersonSnapshot person = first.signatory().person();
            if (!CodedBatch.ways(person, turns.stream().map(turn -> turn.signatory().authLevel()).toList()).contains(way)) {
                throw new RefusedException("code-way", "Le code de cette signature ne peut pas être envoyé par ce moyen.");
            }
            codes.send(new SigningCodes.Holder(sessionId, person.personId(), person, way, first.transaction().message().senderLabel()),
                    turns.stream().map(turn -> turn.transaction().id()).collect(Collectors.toSet()));
        });
    }
}
