package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.Sha256;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One link of a document's proof: what happened, when (UTC, microseconds), by whom and from where, chained to the one before by
 * SHA-256. Append-only; {@code n} counts from 1 in each transaction. {@code detail} is plain text.
 */
public record ProofEvent(
        UUID transactionId,
        int n,
        Instant at,
        ProofEventType type,
        @Nullable UUID signatoryId,
        String actor,
        ClientTrace trace,
        String detail,
        String previousHash,
        String hash) {

    /** The hash before the first event. */
    public static final String ORIGIN = "0".repeat(64);

    /** What is to be recorded, before it takes its place in the chain. */
    public record Entry(Instant at, ProofEventType type, @Nullable UUID signatoryId, String actor, ClientTrace trace, String detail) {
        /** Cuts the moment to microseconds, as every database keeps it. */
        public Entry {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Returns the event that follows {@code previous} ({@code null} for the first). */
    public static ProofEvent after(@Nullable ProofEvent previous, UUID transactionId, Entry entry) {
        int n = previous == null ? 1 : previous.n + 1;
        String before = previous == null ? ORIGIN : previous.hash;
        return new ProofEvent(transactionId, n, entry.at(), entry.type(), entry.signatoryId(), entry.actor(), entry.trace(),
                entry.detail(), before, digest(transactionId, n, entry, before));
    }

    /** Returns the number of the first event that breaks the chain: altered, removed, added, moved; empty when it holds. */
    public static Optional<Integer> firstBreak(List<ProofEvent> events) {
        ProofEvent previous = null;
        for (ProofEvent event : events) {
            Entry entry = new Entry(event.at, event.type, event.signatoryId, event.actor, event.trace, event.detail);
            if (!after(previous, event.transactionId, entry).equals(event)) {
                return Optional.of(previous == null ? 1 : previous.n + 1);
            }
            previous = event;
        }
        return Optional.empty();
    }

    /** Each field is preceded by its length, so that no two entries give the same text. */
    private static String digest(UUID transactionId, int n, Entry entry, String before) {
        var text = new StringBuilder();
        for (Object field : List.of(before, transactionId, n, entry.at(), entry.type().code(),
                Optional.ofNullable(entry.signatoryId()).map(UUID::toString).orElse(""), entry.actor(), entry.trace().ip(),
                entry.trace().userAgent(), entry.detail())) {
            String value = field.toString();
            text.append(value.length()).append(':').append(value).append(';');
        }
        return Sha256.hex(text.toString());
    }
}
