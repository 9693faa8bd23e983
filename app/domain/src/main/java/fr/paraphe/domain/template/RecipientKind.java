package fr.paraphe.domain.template;

/** To whom the documents of a template are addressed; templates are grouped by it (F028). The labels are the French of the screens. */
public enum RecipientKind {
    COMPANY_CONTACT("Contact d'entreprise", "Modèles destinés aux contacts d'entreprise"),
    STUDENT("Étudiant", "Modèles destinés aux étudiants"),
    GUARDIAN("Responsable", "Modèles destinés aux responsables"),
    CLIENT("Client", "Modèles destinés aux clients"),
    PARTICIPANT("Participant", "Modèles destinés aux participants"),
    STAFF("Personnel", "Modèles destinés aux personnels"),
    ANYBODY("Tous les destinataires", "Modèles destinés à tous");

    private final String label;
    private final String heading;

    RecipientKind(String label, String heading) {
        this.label = label;
        this.heading = heading;
    }

    /** Returns the French label of one such person, as in «Contact d'entreprise - Convention de stage». */
    public String label() {
        return label;
    }

    /** Returns the French heading of their templates in the list. */
    public String heading() {
        return heading;
    }
}
