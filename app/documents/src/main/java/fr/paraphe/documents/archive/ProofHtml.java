package fr.paraphe.documents.archive;

import fr.paraphe.domain.signing.ProofEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Entities;

/** What the proof file and the attestations have in common as pages: their look, tables, moments of Paris and events. */
final class ProofHtml {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.FRANCE).withZone(ZoneId.of("Europe/Paris"));

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 15mm 16mm 15mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; } }
            body { font-size: 9pt; line-height: 1.3; }
            h1 { font-size: 16pt; } h2 { font-size: 11pt; page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            tr { page-break-inside: avoid; }
            th, td { border: 0.4pt solid #999; padding: 1mm 1.5mm; text-align: left; vertical-align: top; font-weight: normal; }
            th { background-color: #eef1f6; font-weight: bold; }
            .specimen { color: #a3170d; border: 0.8pt solid #a3170d; padding: 2mm; font-size: 13pt; text-align: center; }
            .hash { font-size: 6.5pt; color: #444; }
            .said { font-size: 11pt; line-height: 1.5; }
            .n { width: 7mm; } .when { width: 30mm; } .what { width: 42mm; } .name { width: 28%; }
            """;

    private final StringBuilder html = new StringBuilder(8192);

    /** Begins a page of that title; that of a demonstration is marked so (D-03). */
    ProofHtml(String title, String description, boolean specimen) {
        html.append("<!DOCTYPE html><html lang=\"fr\"><head><title>").append(text(title)).append("</title>")
                .append("<meta name=\"description\" content=\"").append(text(description)).append("\"/><style>")
                .append(STYLE).append("</style></head><body>");
        if (specimen) {
            html.append("<p class=\"specimen\">SPÉCIMEN – sans valeur juridique</p>");
        }
        html.append("<h1>").append(text(title)).append("</h1>");
    }

    /** Adds markup of our own. */
    ProofHtml add(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds a table of labels and values under a heading. */
    void table(String heading, List<String> labelsAndValues) {
        html.append("<h2>").append(text(heading)).append("</h2><table><tbody>");
        for (int i = 0; i < labelsAndValues.size(); i += 2) {
            html.append("<tr><th class=\"name\">").append(text(labelsAndValues.get(i))).append("</th><td>")
                    .append(text(labelsAndValues.get(i + 1))).append("</td></tr>");
        }
        html.append("</tbody></table>");
    }

    /** Adds a cell. */
    void cell(String value) {
        html.append("<td>").append(text(value)).append("</td>");
    }

    /** Adds the table of those events, each with its place in the chain. */
    void events(List<ProofEvent> events) {
        html.append("<h2>Événements</h2><table><thead><tr><th class=\"n\">N°</th><th class=\"when\">Heure de Paris</th>")
                .append("<th class=\"what\">Événement</th><th>Détail</th></tr></thead><tbody>");
        for (ProofEvent event : events) {
            html.append("<tr>");
            cell(Integer.toString(event.n()));
            cell(moment(event.at()));
            cell(event.type().label());
            html.append("<td>").append(lines(event)).append("<br/><span class=\"hash\">").append(text(event.hash()))
                    .append("</span></td></tr>");
        }
        html.append("</tbody></table>");
    }

    private static String lines(ProofEvent event) {
        var lines = new StringBuilder(text(event.actor()));
        for (String line : new String[] {event.detail(), event.trace().ip(), event.trace().userAgent()}) {
            if (!line.isBlank()) {
                lines.append("<br/>").append(text(line));
            }
        }
        return lines.toString();
    }

    /** Ends the page and returns it. */
    String end() {
        return html.append("</body></html>").toString();
    }

    static String moment(Instant at) {
        return WHEN.format(at);
    }

    static String text(String value) {
        return Entities.escape(value);
    }
}
