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
    public Optional<SignerSession> findByOpeningHash(String openingHash) {
        return rows.values().stream().filter(s -> openingHash.equals(s.openingHash())).findFirst();
    }
}
