package fr.paraphe.domain.template;

/** Whether a role's signature is needed for the circuit to end («Modalité de signature», F042). */
public enum Requirement {
    MANDATORY("Obligatoire"),
    OPTIONAL("Optionnelle");

    private final String label;

    Requirement(String label) {
        this.label = label;
    }

    /** Returns the French label. */
    public String label() {
        return label;
    }
}
