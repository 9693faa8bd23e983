package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.UnsignedIds;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps signing links in memory. */
public final class InMemorySigningLinks implements SigningLinks {
    private final Map<UUID, SigningLink> rows = new ConcurrentHashMap<>();

    @Override
    public void save(SigningLink link) {
        rows.put(link.id(), link);
    }

    @Override
    public Optional<SigningLink> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<SigningLink> findByTokenHash(String tokenHash) {
        return rows.values().stream().filter(l -> tokenHash.equals(l.tokenHash())).findFirst();
    }

    @Override
    public List<SigningLink> ofTransaction(UUID transactionId) {
        return rows.values().stream()
                .filter(l -> l.transactionId().equals(transactionId))
                .sorted(Comparator.comparing(SigningLink::createdAt).thenComparing(UnsignedIds.by(SigningLink::id)))
                .toList();
    }
}
