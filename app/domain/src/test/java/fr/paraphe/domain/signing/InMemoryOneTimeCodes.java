package fr.paraphe.domain.signing;

import fr.paraphe.domain.shared.UnsignedIds;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one-time codes in memory. */
public final class InMemoryOneTimeCodes implements OneTimeCodes {
    private final Map<UUID, OneTimeCode> rows = new ConcurrentHashMap<>();

    @Override
    public void save(OneTimeCode code) {
        rows.put(code.id(), code);
    }

    @Override
    public Optional<OneTimeCode> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<OneTimeCode> latest(UUID signatoryId) {
        return rows.values().stream()
                .filter(c -> c.signatoryId().equals(signatoryId))
                .max(Comparator.comparing(OneTimeCode::askedAt).thenComparing(UnsignedIds.by(OneTimeCode::id)));
    }

    @Override
    public int sentSince(String address, Instant since) {
        return (int) rows.values().stream().filter(c -> c.address().equals(address) && sentSince(c, since)).count();
    }

    private static boolean sentSince(OneTimeCode code, Instant since) {
        Instant sent = code.sentAt();
        return sent != null && !sent.isBefore(since);
    }
}
