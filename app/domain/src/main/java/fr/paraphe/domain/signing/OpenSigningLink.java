package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Ids;
import fr.paraphe.domain.shared.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
        Signatory signatory = transaction.circuit().signatory(link.signatoryId()).orElseThrow(SigningDesk::notFound);
        return opened(desk, transaction, signatory, link, trace, "lien " + link.id());
    }

    /** Opens a session for one signatory of a locked transaction, who came by {@code way}; refuses by the code of the {@link Access}. */
    static Opened opened(SigningDesk desk, SigningTransaction transaction, Signatory signatory, @Nullable SigningLink link,
            ClientTrace trace, String way) {
        Instant now = desk.trail().now();
        Access.of(transaction.circuit(), signatory, link, now).require();
        String secret = Secrets.next();
        var entry = new SignerSession.Entry(transaction.id(), signatory.id());
        var session = new SignerSession(Ids.next(now), null, Sha256.hex(secret), List.of(entry), now);
        desk.sessions().save(session);
        desk.documents().update(transaction.with(transaction.circuit().with(signatory.id(), p -> p.viewed(now))));
        desk.trail().append(transaction.id(), ProofEventType.OPENED, signatory, trace, way);
        return new Opened(session.id(), secret);
    }
}
