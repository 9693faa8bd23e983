package fr.paraphe.domain.template.clause;

import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.DocumentTemplate;
import fr.paraphe.domain.template.SignatoryRole;
import fr.paraphe.domain.template.TemplateCategory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a clause into a template: its text bears it, and who signs the clause, and nobody else, signs the document (F302). */
public final class PlaceClause {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_MENTION = 500;
    private static final int LONGEST_TEXT = 1024 * 1024;

    private final ClauseText text;

    /** Creates the use case on what reads and writes texts. */
    public PlaceClause(ClauseText text) {
        this.text = text;
    }

    /** Returns the clause of {@code template}. */
    public PlacedClause of(DocumentTemplate template) {
        return text.read(template.html());
    }

    /** Returns {@code template} with a clause that {@code author} wrote for this document alone (F308). */
    public DocumentTemplate alone(DocumentTemplate template, SignatureClause clause, String author) {
        return in(template, new PlacedClause(clause.author(author), null));
    }

    /**
     * Returns {@code template} with {@code clause} in the place of its own; roles that signed already keep their requirement and their
     * rank, the others are added as they are first offered.
     *
     * @throws RefusedException what {@link #check} refuses; {@code role-not-offered} when somebody signs it who cannot sign a document of
     *     that category (F039)
     */
    public DocumentTemplate in(DocumentTemplate template, PlacedClause clause) {
        check(clause.clause());
        List<SignatoryRole> referents = clause.clause().referents();
        List<SignatoryRole> offered = offered(template.category());
        List<SignatoryRole> strangers = referents.stream().filter(role -> !offered.contains(role)).toList();
        if (!strangers.isEmpty()) {
            throw new RefusedException("role-not-offered", "Ne signe pas un document de la catégorie «\u00a0" + template.category().path()
                    + "\u00a0»\u00a0: " + labels(strangers) + ". Choisissez un autre référent, ou retirez cette signature.");
        }
        return template.html(text.write(template.html(), clause)).sharing(template.sharing().signedOnlyBy(referents));
    }

    /** Returns who may sign a clause of that category: the second guardian too, where the first may (F039, D-20). */
    public static List<SignatoryRole> offered(TemplateCategory category) {
        return category.roles().stream().flatMap(role -> role == SignatoryRole.GUARDIAN
                ? Stream.of(role, SignatoryRole.SECOND_GUARDIAN) : Stream.of(role)).toList();
    }

    /**
     * Refuses a clause that no document could hold.
     *
     * @throws RefusedException {@code clause-title}, {@code clause-signature-missing} (F050), {@code clause-repeated} (V34),
     *     {@code clause-guardian} (D-20), {@code clause-long}, {@code clause-layout}
     */
    public static void check(SignatureClause clause) {
        if (clause.title().isBlank() || clause.title().length() > LONGEST_TITLE) {
            throw new RefusedException("clause-title", "Donnez un titre à la clause, de " + LONGEST_TITLE + " caractères au plus.");
        }
        if (clause.signatures().isEmpty()) {
            throw new RefusedException("clause-signature-missing", "Ajoutez au moins une signature à la clause.");
        }
        if (!clause.repeated().isEmpty()) {
            throw new RefusedException("clause-repeated", "Deux signatures ont le même référent\u00a0: " + labels(clause.repeated())
                    + ". Changez l'un des deux, ou retirez une signature.");
        }
        if (clause.referents().contains(SignatoryRole.SECOND_GUARDIAN) && !clause.referents().contains(SignatoryRole.GUARDIAN)) {
            throw new RefusedException("clause-guardian", "«\u00a0Responsable élève 2\u00a0» signe avec «\u00a0Responsable élève\u00a0»"
                    + "\u00a0: ajoutez une signature pour lui, ou choisissez un autre référent.");
        }
        if (clause.paragraph().length() > LONGEST_TEXT || clause.signatures().stream().anyMatch(PlaceClause::tooLong)) {
            throw new RefusedException("clause-long", "La clause est trop longue\u00a0: une mention a " + LONGEST_MENTION
                    + " caractères au plus, un texte 1\u00a0Mo, images comprises.");
        }
        layout(clause.layout());
    }

    private static boolean tooLong(ClauseSignature signature) {
        return signature.mention().length() > LONGEST_MENTION || signature.text().length() > LONGEST_TEXT;
    }

    private static void layout(ClauseLayout layout) {
        if (outside(layout.inARow(), 1, ClauseLayout.MOST_IN_A_ROW)
                || outside(layout.width(), ClauseLayout.LEAST_WIDTH, ClauseLayout.MOST_WIDTH)
                || outside(layout.height(), ClauseLayout.LEAST_HEIGHT, ClauseLayout.MOST_HEIGHT)) {
            throw new RefusedException("clause-layout", "Les signatures vont d'une à trois par ligne\u00a0; un emplacement mesure de 50 à "
                    + "90\u00a0mm sur 20 à 60\u00a0mm.");
        }
    }

    private static boolean outside(int value, int least, int most) {
        return value < least || value > most;
    }

    private static String labels(List<SignatoryRole> roles) {
        return roles.stream().map(SignatoryRole::label).collect(Collectors.joining(", "));
    }
}
