package fr.paraphe.domain.merge;

import java.util.Collection;

/** Whether a document can be sent: it can when nothing blocks (F084, F085). */
public enum Readiness {
    READY("Prêt à envoyer"),
    INCOMPLETE("Incomplet");

    private final String label;

    Readiness(String label) {
        this.label = label;
    }

    /** Returns the French label, as in «État du document». */
    public String label() {
        return label;
    }

    /** Returns the readiness that {@code findings} leave. */
    public static Readiness of(Collection<Finding> findings) {
        return findings.stream().anyMatch(f -> f.severity() == Severity.BLOCKING) ? INCOMPLETE : READY;
    }
}
