package fr.paraphe.domain.dispatch;

/** How far a collection has come: being prepared, ready to be confirmed by somebody else, sent (F296). */
public enum CollectionStatus {
    DRAFT("Brouillon"),
    PREPARED("Préparé"),
    SENT("Envoyé");

    private final String label;

    CollectionStatus(String label) {
        this.label = label;
    }

    /** Returns the French label, as «Statut» shows it (F293). */
    public String label() {
        return label;
    }
}
