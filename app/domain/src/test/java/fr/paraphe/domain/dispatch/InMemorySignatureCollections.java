package fr.paraphe.domain.dispatch;

import fr.paraphe.domain.shared.RefusedException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps collections in memory. */
public final class InMemorySignatureCollections implements SignatureCollections {
    private final Map<UUID, SignatureCollection> rows = new LinkedHashMap<>();

    @Override
    public synchronized SignatureCollection add(SignatureCollection c) {
        int year = c.created().at().atZone(ZoneId.of("Europe/Paris")).getYear();
        String start = "L-" + year + "-";
        int number = 1 + rows.values().stream().map(SignatureCollection::reference).filter(r -> r.startsWith(start))
                .mapToInt(r -> Integer.parseInt(r.substring(start.length()))).max().orElse(0);
        return keep(c, start + "%04d".formatted(number), 0);
    }

    @Override
    public synchronized SignatureCollection update(SignatureCollection c) {
        SignatureCollection kept = rows.get(c.id());
        if (kept == null || kept.version() != c.version()) {
            throw new RefusedException("stale", "Ce lot a été modifié entre-temps\u00a0: rouvrez-le, puis recommencez.");
        }
        return keep(c, kept.reference(), c.version() + 1);
    }

    private SignatureCollection keep(SignatureCollection c, String reference, int version) {
        var row = new SignatureCollection(c.id(), reference, c.name(), c.content(), c.status(), c.created(), c.prepared(), c.sent(),
                version);
        rows.put(row.id(), row);
        return row;
    }

    @Override
    public synchronized void delete(UUID id) {
        rows.remove(id);
    }

    @Override
    public synchronized Optional<SignatureCollection> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public synchronized List<SignatureCollection> latest(int limit) {
        return rows.values().stream().sorted(Comparator.comparing((SignatureCollection c) -> c.created().at())
                .thenComparing(c -> c.id().toString()).reversed()).limit(limit).toList();
    }
}
