package fr.paraphe.launcher.demo;

import fr.paraphe.domain.merge.CheckedDocument;
import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Readiness;
import fr.paraphe.domain.merge.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says which documents cannot be sent and why, as a sheet for a spreadsheet and as a table for the terminal. */
final class IncompleteList {
    private IncompleteList() {}

    /** Returns one line a document, tab-separated, with every blocking point in the last column (F092, T30). */
    static String tsv(List<CheckedDocument> documents) {
        String lines = documents.stream().filter(d -> d.readiness() == Readiness.INCOMPLETE).map(IncompleteList::line)
                .collect(Collectors.joining("\n"));
        return "Étudiant concerné\tPromotion\tStage\tÉtat du document\tPoints à corriger\n" + lines + (lines.isEmpty() ? "" : "\n");
    }

    private static String line(CheckedDocument document) {
        var file = document.file();
        return String.join("\t", cell(file.name()), cell(file.classGroup() == null ? "" : file.classGroup().name()),
                cell(file.matter()), document.readiness().label(), cell(blocking(document)));
    }

    private static String blocking(CheckedDocument document) {
        return document.findings().stream().filter(f -> f.severity() == Severity.BLOCKING).map(Finding::text)
                .collect(Collectors.joining(" | "));
    }

    /** Neutralises what a spreadsheet would take for a formula, a column or a line (6.2). */
    private static String cell(String text) {
        String flat = text.replaceAll("[\\t\\r\\n]+", " ");
        return !flat.isEmpty() && "=+-@".indexOf(flat.charAt(0)) >= 0 ? "'" + flat : flat;
    }

    /** Returns the lines of a table: how many are ready, and the causes of the others with their count. */
    static List<String> table(List<CheckedDocument> documents, int ready) {
        Map<String, Integer> causes = new TreeMap<>();
        documents.stream().flatMap(d -> d.findings().stream()).filter(f -> f.severity() == Severity.BLOCKING)
                .forEach(f -> causes.merge(f.rule() + "\u00a0: " + f.text(), 1, Integer::sum));
        var lines = new java.util.ArrayList<String>();
        lines.add("%d prêts, %d incomplets".formatted(ready, documents.size() - ready));
        causes.forEach((cause, count) -> lines.add("  %d × %s".formatted(count, cause)));
        return lines;
    }
}
