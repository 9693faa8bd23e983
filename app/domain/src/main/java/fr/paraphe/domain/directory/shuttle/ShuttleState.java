package fr.paraphe.domain.directory.shuttle;

/** How far a sheet came (X19). */
public enum ShuttleState {
    /** «Envoyée». */
    SENT,
    /** «Ouverte»: somebody followed the link. */
    OPENED,
    /** «Répondue»: proposals wait for the school. */
    ANSWERED,
    /** «Expirée»: too late, or replaced by a later sending. */
    EXPIRED,
    /** «Traitée»: the school took or refused each proposal. */
    HANDLED
}
