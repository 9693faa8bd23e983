package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.InternshipFile;
import java.util.Comparator;
import java.util.List;

/** One line of the documents to send: the internship, who would sign, and what was found, the gravest first (F081–F090). */
public record CheckedDocument(InternshipFile file, List<ResolvedSignatory> signatories, List<Finding> findings) {
    public CheckedDocument {
        signatories = List.copyOf(signatories);
        findings = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    /** Returns whether the document can be sent. */
    public Readiness readiness() {
        return Readiness.of(findings);
    }
}
