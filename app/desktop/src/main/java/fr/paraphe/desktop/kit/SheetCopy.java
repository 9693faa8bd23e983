package fr.paraphe.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A grid as a spreadsheet receives it, as TSV and as HTML (F092, 6.2). Breaks inside a cell become « ; », and a cell that a spreadsheet
 * would run as a formula is made text by a leading apostrophe in TSV and by its cell's format in HTML.
 */
public record SheetCopy(String tsv, String html) {
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\t\\u0085\\u2028\\u2029]+\\s*");
    private static final String FORMULA_STARTS = "=+-@";

    /** Returns the copy of {@code rows} under {@code headers}; one line for each row. */
    public static SheetCopy of(List<String> headers, List<List<String>> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(headers);
        lines.addAll(rows);
        String tsv = lines.stream()
                .map(line -> line.stream().map(SheetCopy::plain).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        String html = lines.stream()
                .map(line -> line.stream().map(SheetCopy::cell).collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<meta charset=\"utf-8\"><table>", "</table>"));
        return new SheetCopy(tsv, html);
    }

    private static String oneLine(String text) {
        return BREAKS.matcher(text.strip()).replaceAll(" ; ");
    }

    private static String plain(String text) {
        String line = oneLine(text);
        return !line.isEmpty() && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    private static String cell(String text) {
        String safe = plain(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        return "<td style=\"mso-number-format:'\\@'\">" + safe + "</td>";
    }
}
