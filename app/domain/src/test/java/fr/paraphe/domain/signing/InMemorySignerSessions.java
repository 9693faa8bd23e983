package fr.paraphe.domain.signing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps browser sessions in memory. */
public final class InMemorySignerSessions implements SignerSessions {
    private final Map<UUID, SignerSession> rows = new ConcurrentHashMap<>();

    @Override
    public void save(SignerSession session) {
        rows.put(session.id(), session);
    }

    @Override
    public Optional<SignerSession> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public void leave(UUID transactionId, UUID signatoryId) {
        var left = new SignerSession.Entry(transactionId, signatoryId);
        rows.replaceAll((_, s) -> new SignerSession(s.id(), s.openingHash(), s.secretHash(),
                s.entries().stream().filter(entry -> !entry.equals(left)).toList(), s.createdAt(), s.lastSeenAt(), s.readAt(),
                s.termsAcceptedAt(), s.coded(), s.codeAcceptedAt()));
    }

    @Override
    public Optional<SignerSession> findByOpeningHash(String openingHash) {
        return rows.values().stream().filter(s -> openingHash.equals(s.openingHash())).findFirst();
    }
}
