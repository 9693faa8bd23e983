package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.RecordFile;
import fr.paraphe.domain.template.DocumentTemplate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One document under check: its template, what it would be made from, and what stands around its record. */
record CheckContext(DocumentTemplate template, RecordFile file, TemplateExpressions expressions, MergeContext merge, Around around) {

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

    /** Returns whom the document concerns as the tooltips name him, «NOM Prénom». */
    String name() {
        return file.name();
    }

    /** Returns how sentences name the record. */
    RecordWords words() {
        return RecordWords.about(file.kind());
    }

    /** Returns the target of what is mended in that field of the record itself. */
    String target(String field) {
        return words().entity() + "." + field;
    }

    /** Returns the internship, when the document is about one. */
    Optional<InternshipFile> internship() {
        return file instanceof InternshipFile internship ? Optional.of(internship) : Optional.empty();
    }
}
