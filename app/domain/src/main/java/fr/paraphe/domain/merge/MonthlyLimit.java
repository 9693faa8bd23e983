package fr.paraphe.domain.merge;

import java.util.Optional;

/** What an institution lets leave in a month, and how many documents have left in this one; says when a sending goes beyond (V87). */
public record MonthlyLimit(int limit, long sent) {
    /** Nothing is limited. */
    public static final MonthlyLimit NONE = new MonthlyLimit(Integer.MAX_VALUE, 0);

    /** Returns the warning for so many documents more; empty when they fit, or for none. */
    public Optional<Finding> of(int documents) {
        if (documents == 0 || sent + documents <= limit) {
            return Optional.empty();
        }
        var findings = new Findings();
        findings.warn("V87", null, "selection", "Cet envoi dépasse le plafond mensuel fixé (%d %s).", limit,
                limit > 1 ? "documents" : "document");
        return Optional.of(findings.list().getFirst());
    }
}
