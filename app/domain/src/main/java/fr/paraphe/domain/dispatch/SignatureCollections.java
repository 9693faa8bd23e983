package fr.paraphe.domain.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of collections (X03). */
public interface SignatureCollections {
    /** Adds a collection and returns it with its reference, {@code L-2026-0001}, of the year in which it was created. */
    SignatureCollection add(SignatureCollection collection);

    /**
     * Replaces a collection and returns it as it is kept.
     *
     * @throws fr.paraphe.domain.shared.RefusedException {@code stale} when somebody else changed it since it was read
     */
    SignatureCollection update(SignatureCollection collection);

    /** Deletes a collection; an unknown one changes nothing. */
    void delete(UUID id);

    /** Returns the collection of that identifier. */
    Optional<SignatureCollection> find(UUID id);

    /** Returns at most {@code limit} collections, the latest first. */
    List<SignatureCollection> latest(int limit);
}
