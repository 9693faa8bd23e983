package fr.paraphe.domain.signing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser's session: one signatory on one document, or the representative on a batch. The secret of its cookie is kept as a SHA-256;
 * {@code openingHash} is that of the one-time address by which a batch is opened, absent once used. A batch finalised inside the client is
 * {@code coded}: nothing is signed in it before {@code codeAcceptedAt}, and it opens no page.
 */
public record SignerSession(
        UUID id,
        @Nullable String openingHash,
        @Nullable String secretHash,
        List<Entry> entries,
        Instant createdAt,
        Instant lastSeenAt,
        @Nullable Instant readAt,
        @Nullable Instant termsAcceptedAt,
        boolean coded,
        @Nullable Instant codeAcceptedAt) {

    /** One document to sign and as which signatory. */
    public record Entry(UUID transactionId, UUID signatoryId) {}

    /** Creates a session that asks for no code. */
    public SignerSession(UUID id, @Nullable String openingHash, @Nullable String secretHash, List<Entry> entries, Instant at) {
        this(id, openingHash, secretHash, entries, at, at, null, null, false, null);
    }

    public SignerSession {
        entries = List.copyOf(entries);
    }

    /** Returns this session opened with a cookie of that digest; the opening address is spent. */
    public SignerSession opened(String hash, Instant at) {
        return new SignerSession(id, null, hash, entries, createdAt, at, readAt, termsAcceptedAt, coded, codeAcceptedAt);
    }

    /** Returns this session seen at {@code at}. */
    public SignerSession seen(Instant at) {
        return new SignerSession(id, openingHash, secretHash, entries, createdAt, at, readAt, termsAcceptedAt, coded, codeAcceptedAt);
    }

    /** Returns this session with the last page seen at {@code at} (F118). */
    public SignerSession read(Instant at) {
        return new SignerSession(id, openingHash, secretHash, entries, createdAt, at, readAt == null ? at : readAt, termsAcceptedAt, coded,
                codeAcceptedAt);
    }

    /** Returns this session with the terms accepted at {@code at} (F120, F159). */
    public SignerSession termsAccepted(Instant at) {
        return new SignerSession(id, openingHash, secretHash, entries, createdAt, at, readAt, at, coded, codeAcceptedAt);
    }

    /** Returns this session in which nothing is signed before a code (D-24). */
    public SignerSession withCode() {
        return new SignerSession(id, openingHash, secretHash, entries, createdAt, lastSeenAt, readAt, termsAcceptedAt, true,
                codeAcceptedAt);
    }

    /** Returns this session with its code accepted at {@code at}. */
    public SignerSession codeAccepted(Instant at) {
        return new SignerSession(id, openingHash, secretHash, entries, createdAt, at, readAt, termsAcceptedAt, coded, at);
    }
}
