package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Signatory;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What every act of signing reads and writes, and the one way to come to a signatory's turn: through his session, under the lock. */
public record SigningDesk(
        Transactions database, SigningTransactions documents, SigningLinks links, SignerSessions sessions, ProofTrail trail) {
    /** One signatory's turn on one document, read while the transaction is locked; the link is absent for the representative. */
    public record Turn(SignerSession session, SigningTransaction transaction, Signatory signatory, Optional<SigningLink> link) {
        /** Returns what may be done at {@code now}. */
        public Access access(Instant now) {
            return Access.of(transaction.circuit(), signatory, link.orElse(null), now);
        }
    }

    /** Runs {@code act} in a database transaction on a turn that is open; refuses with the reason otherwise, and nothing is written. */
    public <T> T inTurn(UUID sessionId, UUID transactionId, Function<Turn, T> act) {
        return database.inTransaction((Supplier<T>) () -> {
            Turn turn = lock(sessionId, transactionId);
            turn.access(trail.now()).require();
            return act.apply(turn);
        });
    }

    /** Locks the transaction, then reads session, signatory and link again; all in the caller's database transaction. */
    public Turn lock(UUID sessionId, UUID transactionId) {
        SigningTransaction transaction = documents.lock(transactionId).orElseThrow(SigningDesk::notFound);
        return turn(sessions.find(sessionId).orElseThrow(SigningDesk::notFound), transaction);
    }

    /** Reads a turn without locking, to show it. */
    public Turn read(UUID sessionId, UUID transactionId) {
        SignerSession session = sessions.find(sessionId).orElseThrow(SigningDesk::notFound);
        return turn(session, documents.find(transactionId).orElseThrow(SigningDesk::notFound));
    }

    /** Returns the document of a session that has only one. */
    public UUID onlyDocument(UUID sessionId) {
        SignerSession session = sessions.find(sessionId).orElseThrow(SigningDesk::notFound);
        if (session.entries().size() != 1) {
            throw notFound();
        }
        return session.entries().getFirst().transactionId();
    }

    /** Returns the link now in force for that signatory: the latest that is not revoked, the latest of all when they all are. */
    Optional<SigningLink> link(UUID transactionId, UUID signatoryId) {
        List<SigningLink> own = links.ofTransaction(transactionId).stream().filter(l -> l.signatoryId().equals(signatoryId)).toList();
        return own.stream().filter(l -> l.revokedAt() == null).reduce((first, last) -> last)
                .or(() -> own.stream().reduce((first, last) -> last));
    }

    /** Returns the links of that signatory that open now: more than one after a reminder, each message keeping its own. */
    List<SigningLink> openLinks(UUID transactionId, UUID signatoryId) {
        Instant now = trail.now();
        return links.ofTransaction(transactionId).stream()
                .filter(l -> l.signatoryId().equals(signatoryId) && l.status(now) == LinkStatus.ACTIVE).toList();
    }

    /** Makes the links of those who did not sign open nothing any more, all at once; in the caller's database transaction (F164, F182). */
    public void revokeLinks(UUID transactionId) {
        revoke(links.ofTransaction(transactionId).stream());
    }

    /** Makes the links of one signatory who has not signed open nothing any more; in the caller's database transaction (D-27). */
    void revokeLinks(UUID transactionId, UUID signatoryId) {
        revoke(links.ofTransaction(transactionId).stream().filter(l -> l.signatoryId().equals(signatoryId)));
    }

    private void revoke(Stream<SigningLink> some) {
        Instant now = trail.now();
        some.filter(l -> l.status(now) == LinkStatus.ACTIVE || l.status(now) == LinkStatus.LAPSED)
                .forEach(l -> links.save(l.revoked(now)));
    }

    private Turn turn(SignerSession session, SigningTransaction transaction) {
        Signatory signatory = session.entries().stream()
                .filter(e -> e.transactionId().equals(transaction.id()))
                .findFirst()
                .flatMap(e -> transaction.circuit().signatory(e.signatoryId()))
                .orElseThrow(SigningDesk::notFound);
        return new Turn(session, transaction, signatory, link(transaction.id(), signatory.id()));
    }

    /** Returns the refusal of whatever does not exist for the caller, the same for unknown and foreign. */
    public static RefusedException notFound() {
        return new RefusedException("not-found", "Cette page n'existe pas ou n'est plus disponible.");
    }
}
