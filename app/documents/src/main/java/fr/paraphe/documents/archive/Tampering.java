package fr.paraphe.documents.archive;

import java.util.Collection;
import java.util.stream.Collectors;

/** What is done to a document after it was signed, each in a sentence for people who never saw the inside of a PDF (X12). */
enum Tampering {
    /** Shadow attack «hide and replace»: a second document lay ready in the file before it was signed. */
    PREPARED("Après la signature, le document affiché a été remplacé par un autre, préparé d'avance dans le fichier"),
    /** Incremental saving attack. */
    CONTENT("Après la signature, du contenu a été ajouté, retiré ou remplacé"),
    /** Shadow attack «hide»: what the signatory saw covered something else. */
    COVER("Après la signature, une image ou un cache posé sur la page a été retiré ou remplacé\u00a0: ce qu'il cachait se voit"),
    /** Shadow attack «replace»: the same text is drawn with other letters or figures. */
    FONT("Après la signature, une police de caractères a été remplacée\u00a0: d'autres lettres ou chiffres s'affichent"),
    /** Shadow attack «hide», by optional content. */
    LAYER("Après la signature, un calque du document a été montré ou caché"),
    /** Shadow attack «replace», by form fields. */
    FIELD("Après la signature, un champ déjà rempli a changé de contenu"),
    /** A field was moved or enlarged over the text. */
    MOVED_FIELD("Après la signature, un champ ou un cadre de signature a été déplacé ou agrandi"),
    /** An annotation on a file that was signed without being certified. */
    ANNOTATION("Après la signature, une annotation ou un champ a été ajouté, changé ou retiré"),
    /** Evil annotation attack: the certification let annotations pass, or the reader does not look. */
    CERTIFIED_ANNOTATION("Après la certification du document, une annotation ou un champ a été ajouté, changé ou retiré"),
    /** Sneaky signature attack: the look of an added signature hides or imitates the text below. */
    OVERLAY("Après la certification du document, une signature a été ajoutée par-dessus son contenu"),
    /** Universal signature forgery. */
    EMPTIED("Une signature a été vidée ou faussée\u00a0: elle s'affiche, mais ne protège plus rien"),
    /** Signature wrapping attack. */
    WRAPPED("La signature a été déplacée hors de la zone qu'elle protège\u00a0: du contenu a été glissé au milieu du fichier"),
    /** A signature stands in the file, no field shows it any more. */
    REMOVED("Une signature a été retirée"),
    /** The same, of the last one. */
    LAST_REMOVED("La dernière signature a été retirée");

    private final String words;

    Tampering(String words) {
        this.words = words;
    }

    String sentence() {
        return words + ".";
    }

    /** Returns the sentence with the numbers of the pages concerned, counted from 1. */
    String sentence(Collection<Integer> pages) {
        return pages.isEmpty() ? sentence()
                : words + " (page " + pages.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")) + ").";
    }
}
