package fr.paraphe.domain.finalisation;

import fr.paraphe.domain.shared.Sha256;
import fr.paraphe.domain.signing.ClientTrace;
import fr.paraphe.domain.signing.OpenSigningLink.Opened;
import fr.paraphe.domain.signing.ProofEventType;
import fr.paraphe.domain.signing.Secrets;
import fr.paraphe.domain.signing.SignerSession;
import fr.paraphe.domain.signing.SigningDesk;
import fr.paraphe.domain.signing.SigningDesk.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Trades the one-time address of a finalisation for a browser session; the address serves once, within ten minutes. */
public final class EnterFinalisation {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private final SigningDesk desk;

    /** Enters sessions of {@code desk}. */
    public EnterFinalisation(SigningDesk desk) {
        this.desk = desk;
    }

    /** Tells whether that token still opens, without changing anything. */
    public boolean opens(String token) {
        return waiting(token).isPresent();
    }

    /** Opens the session; refuses an unknown, used or late token by {@code not-found}. */
    public Opened enter(String token, ClientTrace trace) {
        return desk.database().inTransaction((Supplier<Opened>) () -> {
            UUID first = waiting(token).orElseThrow(SigningDesk::notFound).entries().getFirst().transactionId();
            desk.documents().lock(first);
            SignerSession session = waiting(token).orElseThrow(SigningDesk::notFound);
            String secret = Secrets.next();
            Instant now = desk.trail().now();
            desk.sessions().save(session.opened(Sha256.hex(secret), now));
            for (SignerSession.Entry entry : session.entries()) {
                Turn turn = desk.lock(session.id(), entry.transactionId());
                var circuit = turn.transaction().circuit().with(entry.signatoryId(), p -> p.viewed(now));
                desk.documents().update(turn.transaction().with(circuit));
                desk.trail().append(entry.transactionId(), ProofEventType.OPENED, turn.signatory(), trace, "finalisation");
            }
            return new Opened(session.id(), secret);
        });
    }

    private Optional<SignerSession> waiting(String token) {
        return desk.sessions().findByOpeningHash(Sha256.hex(token)).filter(s -> !desk.trail().now().isAfter(s.createdAt().plus(LIFE)));
    }
}
