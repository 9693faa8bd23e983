package fr.paraphe.desktop.dispatch;

import fr.paraphe.domain.merge.Finding;
import fr.paraphe.domain.merge.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words what was found, blocking points first, under the guide's headings (F086–F088, 05). */
final class FindingsText {
    private static final Map<Severity, String> HEADINGS = Map.of(
            Severity.BLOCKING, "Points bloquants\u00a0:",
            Severity.WARNING, "Avertissements non bloquants\u00a0:",
            Severity.INFORMATION, "À savoir\u00a0:");

    private FindingsText() {}

    /** Returns the heading of one severity. */
    static String heading(Severity severity) {
        return HEADINGS.getOrDefault(severity, "");
    }

    /** Returns the shape that goes with one severity. */
    static String symbol(Severity severity) {
        return switch (severity) {
            case BLOCKING -> "●";
            case WARNING -> "▲";
            case INFORMATION -> "i";
        };
    }

    /** Returns the tooltip, empty when there is nothing to say. */
    static String tooltip(List<Finding> findings) {
        var lines = new ArrayList<String>();
        for (Severity severity : Severity.values()) {
            List<Finding> those = of(findings, severity);
            if (!those.isEmpty()) {
                lines.add(heading(severity));
                those.forEach(f -> lines.add(symbol(severity) + " " + f.text()));
            }
        }
        return String.join("\n", lines);
    }

    /** Returns all the texts in one line, for the column «Points à corriger» of a spreadsheet (T30). */
    static String inOneLine(List<Finding> findings) {
        return List.of(Severity.values()).stream()
                .flatMap(severity -> of(findings, severity).stream())
                .map(Finding::text)
                .distinct()
                .collect(Collectors.joining(" ; "));
    }

    static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).toList();
    }
}
