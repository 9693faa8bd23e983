package fr.paraphe.domain.directory.imports;

import java.util.List;
import java.util.UUID;

/**
 * A row whose person cannot be told for sure; it is left out until somebody answers by its {@code key}, which stays the same for the same
 * file. {@code person} is the row's, «NOM Prénom» with what is known.
 */
public record Question(String key, String table, int line, String person, List<Candidate> candidates) {
    /** Somebody already known who may be that person, with what tells him apart. */
    public record Candidate(UUID id, String label) {}

    public Question {
        candidates = List.copyOf(candidates);
    }
}
