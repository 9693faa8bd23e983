package fr.paraphe.domain.signing;

/** What the proof retraces, as one list (F173); the code is what stands in the proof file and never changes. */
public enum ProofEventType {
    RECEIVED("request.received", "Document reçu et figé"),
    STARTED("request.started", "Parcours de signature lancé"),
    INVITED("signatory.invited", "Invitation envoyée"),
    REMINDED("signatory.reminded", "Relance demandée"),
    CORRECTED("signatory.corrected", "Coordonnées corrigées"),
    REPLACED("signatory.replaced", "Signataire remplacé"),
    OPENED("signatory.opened", "Lien ouvert"),
    PAGE_VIEWED("document.page-viewed", "Page affichée"),
    READ("document.read", "Document lu jusqu'à la dernière page"),
    TERMS_ACCEPTED("terms.accepted", "Conditions acceptées"),
    CODE_SENT("code.sent", "Code envoyé"),
    CODE_FAILED("code.failed", "Code refusé"),
    CODE_ACCEPTED("code.accepted", "Code accepté"),
    SIGNED("signature.given", "Signature apposée"),
    DECLINED("refusal.given", "Refus de signer"),
    EXTENDED("request.extended", "Parcours prolongé"),
    CANCELLED("request.cancelled", "Parcours annulé"),
    ARCHIVED("request.archived", "Document finalisé et archivé"),
    EXPIRED("request.expired", "Parcours expiré"),
    ALTERED("document.altered", "Document altéré, signature empêchée");

    private final String code;
    private final String label;

    ProofEventType(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Returns the code of the proof file and of the events feed. */
    public String code() {
        return code;
    }

    /** Returns the French label. */
    public String label() {
        return label;
    }
}
