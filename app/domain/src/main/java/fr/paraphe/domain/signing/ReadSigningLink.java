package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Sha256;
import java.util.Optional;

/** Reads what a link leads to without changing anything, so that a mail scanner that follows it changes nothing either. */
public final class ReadSigningLink {
    private final SigningDesk desk;

    /** Reads links of {@code desk}. */
    public ReadSigningLink(SigningDesk desk) {
        this.desk = desk;
    }

    /** A link, whose it is, on what, and whether it opens now. */
    public record LinkView(SigningLink link, SigningTransaction transaction, Signatory signatory, Access access) {}

    /** Returns what the link of that token leads to; empty for an unknown or altered token. */
    public Optional<LinkView> read(String token) {
        return desk.links().findByTokenHash(Sha256.hex(token)).flatMap(link -> desk.documents().find(link.transactionId())
                .flatMap(t -> t.circuit().signatory(link.signatoryId()).map(s -> new LinkView(link, t, s, access(link, t, s)))));
    }

    private Access access(SigningLink link, SigningTransaction transaction, Signatory signatory) {
        Access access = Access.of(transaction.circuit(), signatory, link, desk.trail().now());
        boolean newer = desk.link(transaction.id(), signatory.id()).filter(l -> !l.id().equals(link.id())).isPresent();
        return access == Access.REVOKED && newer ? Access.REPLACED : access;
    }
}
