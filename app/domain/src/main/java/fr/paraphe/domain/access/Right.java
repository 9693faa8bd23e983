package fr.paraphe.domain.access;

/** What a profile may be granted; the three are independent (F014–F017). */
public enum Right {
    /** «paramétrer et envoyer les documents à la signature électronique» (F014). */
    SEND,
    /** «signer électroniquement les documents au nom de l'établissement» (F015). */
    SIGN_FOR_INSTITUTION,
    /** «Accéder à la communication» (F016). */
    FOLLOW
}
