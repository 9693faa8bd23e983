package fr.paraphe.domain.signing;

import fr.paraphe.domain.dispatch.Signatory;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what happens to a document, each event chained to the one before; to be called while the transaction is locked (F173). */
public final class ProofTrail {
    private static final String PLATFORM = "plateforme";
    private final ProofEvents events;
    private final Clock clock;

    /** Writes to {@code events} at the hour of {@code clock}. */
    public ProofTrail(ProofEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Returns the present moment as it is kept: UTC, cut to microseconds. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Records an act of the platform itself. */
    public void append(UUID transactionId, ProofEventType type, String detail) {
        append(transactionId, type, null, ClientTrace.NONE, detail);
    }

    /** Records an act of {@code signatory}, or of the platform when absent, seen from {@code trace}. */
    public void append(UUID transactionId, ProofEventType type, @Nullable Signatory signatory, ClientTrace trace, String detail) {
        UUID who = signatory == null ? null : signatory.id();
        String actor = signatory == null ? PLATFORM : signatory.person().lastFirst() + ", " + signatory.role().label();
        append(transactionId, new ProofEvent.Entry(now(), type, who, actor, trace, detail));
    }

    /** Records an act of the institution by {@code actor}, the person at its client. */
    public void append(UUID transactionId, ProofEventType type, String actor, String detail) {
        append(transactionId, new ProofEvent.Entry(now(), type, null, actor, ClientTrace.NONE, detail));
    }

    private void append(UUID transactionId, ProofEvent.Entry entry) {
        events.append(ProofEvent.after(events.last(transactionId).orElse(null), transactionId, entry));
    }

    /** Returns how many events of that type concern that signatory. */
    public long count(UUID transactionId, ProofEventType type, UUID signatoryId) {
        return events.of(transactionId).stream().filter(e -> e.type() == type && signatoryId.equals(e.signatoryId())).count();
    }

    /** Returns what the current PDF's digest must be: that noted by the last signature, else that of the original. */
    String lastDigest(SigningTransaction transaction) {
        return events.of(transaction.id()).stream()
                .filter(e -> e.type() == ProofEventType.SIGNED)
                .reduce((first, last) -> last)
                .map(e -> e.detail().substring(e.detail().lastIndexOf(' ') + 1))
                .orElse(transaction.originalSha256());
    }

    /** Tells whether that signatory already has an event of that type with that detail. */
    boolean holds(UUID transactionId, ProofEventType type, UUID signatoryId, String detail) {
        return events.of(transactionId).stream()
                .anyMatch(e -> e.type() == type && signatoryId.equals(e.signatoryId()) && e.detail().equals(detail));
    }
}
