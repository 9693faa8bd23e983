package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.Sha256;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Sends a new link to the recorded address when the old one has lapsed while the circuit still runs, once an hour; whatever the link, the
 * caller learns nothing (02, § 2.6).
 */
public final class AskNewLink {
    private static final Duration PAUSE = Duration.ofHours(1);
    private final SigningDesk desk;
    private final Invitations invitations;

    /** Reads links of {@code desk}. */
    public AskNewLink(SigningDesk desk, Invitations invitations) {
        this.desk = desk;
        this.invitations = invitations;
    }

    /** Queues a new link if that token's link may be replaced; else does nothing, silently. */
    public void ask(String token) {
        String hash = Sha256.hex(token);
        desk.links().findByTokenHash(hash).ifPresent(known -> desk.database().inTransaction(() ->
                desk.documents().lock(known.transactionId()).ifPresent(transaction -> transaction.circuit().signatory(known.signatoryId())
                        .ifPresent(signatory -> replace(transaction, signatory)))));
    }

    private void replace(SigningTransaction transaction, Signatory signatory) {
        Instant now = desk.trail().now();
        desk.link(transaction.id(), signatory.id())
                .filter(link -> link.status(now) == LinkStatus.LAPSED && now.isAfter(link.createdAt().plus(PAUSE)))
                .filter(_ -> Access.of(transaction.circuit(), signatory, null, now) == Access.OPEN)
                .ifPresent(old -> {
                    desk.links().save(old.revoked(now));
                    SigningLink link = invitations.newLink(transaction, signatory);
                    invitations.queue(List.of(new MessageText.Line(transaction, signatory, link)));
                });
    }
}
