package fr.paraphe.domain.template;

/** Whether the signatories sign one after the other (F045); the institution's representative is last in both (F046). */
public enum SigningOrder {
    FREE,
    IMPOSED
}
