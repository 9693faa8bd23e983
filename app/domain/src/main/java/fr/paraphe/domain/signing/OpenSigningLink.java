package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Opens a link: trades it for a browser session, and notes that the document was consulted. */
public final class OpenSigningLink {
    private final SigningDesk desk;

    /** Opens links of {@code desk}. */
    public OpenSigningLink(SigningDesk desk) {
        this.desk = desk;
    }

    /** A session just opened and the secret of its cookie, given once. */
    public record Opened(UUID sessionId, String secret) {}

    /** Opens the link of that token; refuses an unknown one by {@code not-found}, a dead one by the code of its {@link Access}. */
    public Opened open(String token, ClientTrace trace) {
        String hash = Sha256.hex(token);
        return desk.database().inTransaction((Supplier<Opened>) () -> {
            SigningLink known = desk.links().findByTokenHash(hash).orElseThrow(SigningDesk::notFound);
            SigningTransaction transaction = desk.documents().lock(known.transactionId()).orElseThrow(SigningDesk::notFound);
            SigningLink link = desk.links().findByTokenHash(hash).orElseThrow(SigningDesk::notFound);
            return opened(link, transaction, trace);
        });
    }

    private Opened opened(SigningLink link, SigningTransaction transaction, ClientTrace trace) {
        var signatory = transaction.circuit().signatory(link.signatoryId()).orElseThrow(SigningDesk::notFound);
        Instant now = desk.trail().now();
        Access.of(transaction.circuit(), signatory, link, now).require();
        String secret = Secrets.next();
        var entry = new SignerSession.Entry(transaction.id(), signatory.id());
        var session = new SignerSession(Ids.next(now), null, Sha256.hex(secret), List.of(entry), now);
        desk.sessions().save(session);
        desk.documents().update(transaction.with(transaction.circuit().with(signatory.id(), p -> p.viewed(now))));
        desk.trail().append(transaction.id(), ProofEventType.OPENED, signatory, trace, "lien " + link.id());
        return new Opened(session.id(), secret);
    }
}
