package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.template.DocumentTemplate;
import java.time.LocalDate;
import java.util.List;

/** One document under check: its template, what it would be made from, and what stands around its internship. */
record CheckContext(DocumentTemplate template, InternshipFile file, TemplateExpressions expressions, MergeContext merge, Around around) {

    List<ResolvedSignatory> signatories() {
        return merge.signatories();
    }

    LocalDate sentOn() {
        return merge.sentOn();
    }

    /** Tells whether one guardian's signature, whichever signs, does for both (D-20). */
    boolean eitherGuardian() {
        return template.sharing().eitherGuardian();
    }

    /** Returns the student as the tooltips name him, «NOM Prénom». */
    String student() {
        return file.student().name().lastFirst();
    }
}
