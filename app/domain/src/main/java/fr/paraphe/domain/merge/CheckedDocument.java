package fr.paraphe.domain.merge;

import fr.paraphe.domain.directory.RecordFile;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One line of the documents to send: the record it is about, who would sign, and what was found, the gravest first (F081–F090). */
public record CheckedDocument(RecordFile file, List<ResolvedSignatory> signatories, List<Finding> findings) {
    public CheckedDocument {
        signatories = List.copyOf(signatories);
        findings = findings.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    /** Returns whether the document can be sent. */
    public Readiness readiness() {
        return Readiness.of(findings);
    }

    /** Returns the same with what else was found, the blocking findings first; what was said already is not said again. */
    public CheckedDocument with(List<Finding> more) {
        Stream<Finding> unsaid = more.stream().filter(finding -> findings.stream()
                .noneMatch(said -> said.rule().equals(finding.rule()) && said.text().equals(finding.text())));
        return new CheckedDocument(file, signatories, Stream.concat(findings.stream(), unsaid).toList());
    }
}
