package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.shared.RefusedException;
import java.util.List;

/** Thrown when a row's person cannot be told for sure: somebody must answer. */
final class Undecided extends RefusedException {
    private static final long serialVersionUID = 1L;

    // Never serialised: the question is asked within the run.
    private final transient Question question;

    Undecided(Cells cells, String person, List<Question.Candidate> candidates, String missing) {
        super("row-undecided", person + "\u00a0: " + (candidates.size() == 1 ? "une personne du même nom est déjà connue"
                : candidates.size() + " personnes du même nom sont déjà connues") + "\u00a0; dites laquelle, ou ajoutez " + missing + ".");
        question = new Question(cells.key(), cells.table(), cells.line(), person, candidates);
    }

    Question question() {
        return question;
    }
}
