package fr.paraphe.domain.template;

/** What becomes of a template's documents beyond print and e-mail: the three choices of the tab «Partage» (F034). */
public enum ShareMode {
    /** «Ne pas partager». */
    NONE,
    /** «Publier sur les Espaces». */
    SPACES,
    /** «Rendre éligible à la signature (le document sera publié une fois signé)». */
    SIGNATURE
}
