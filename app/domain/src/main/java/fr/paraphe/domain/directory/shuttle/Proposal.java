package fr.paraphe.domain.directory.shuttle;

import java.util.List;

/**
 * One correction that a company proposes: a field or a person to add, named by a stable {@code key}; what the record shows now, what was
 * answered and what was sent; in {@code conflict} when the school changed it since; {@code accepted} means something once handled only.
 */
public record Proposal(
        String key, String part, String label, String current, String answered, String sent, boolean conflict, boolean accepted,
        List<Integer> places) {
    public Proposal {
        places = List.copyOf(places);
    }
}
