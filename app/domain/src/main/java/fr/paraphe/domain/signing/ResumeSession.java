package fr.paraphe.domain.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Recognises a browser by its cookie at each request: twenty minutes without action, twelve hours at most. */
public final class ResumeSession {
    /** How long a session lasts without action. */
    public static final Duration IDLE = Duration.ofMinutes(20);
    private static final Duration MOST = Duration.ofHours(12);
    private static final Duration NOTED = Duration.ofSeconds(30);
    private final SigningDesk desk;

    /** Recognises sessions of {@code desk}. */
    public ResumeSession(SigningDesk desk) {
        this.desk = desk;
    }

    /** Returns the session of that identifier when {@code secret} is its cookie's and it is still alive. */
    public Optional<SignerSession> resume(UUID sessionId, String secret) {
        return desk.sessions().find(sessionId).filter(s -> alive(s, secret)).map(this::seen);
    }

    private boolean alive(SignerSession session, String secret) {
        String hash = session.secretHash();
        Instant now = desk.trail().now();
        return hash != null && Secrets.matches(secret, hash)
                && !now.isAfter(session.lastSeenAt().plus(IDLE)) && !now.isAfter(session.createdAt().plus(MOST));
    }

    /** Another request of the same page may be changing the session: it is read again under the lock of its first document. */
    private SignerSession seen(SignerSession session) {
        Instant now = desk.trail().now();
        if (session.entries().isEmpty() || now.isBefore(session.lastSeenAt().plus(NOTED))) {
            return session;
        }
        return desk.database().inTransaction((Supplier<SignerSession>) () -> {
            desk.documents().lock(session.entries().getFirst().transactionId());
            SignerSession next = desk.sessions().find(session.id()).orElse(session).seen(now);
            desk.sessions().save(next);
            return next;
        });
    }
}
