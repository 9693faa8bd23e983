package fr.paraphe.desktop.kit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes a sheet for the clipboard row after row, so that a long list is never held twice. Breaks inside a cell become « ; »; a cell that a
 * spreadsheet would run as a formula begins with an apostrophe; all cells are texts (phones keep their zero) but those of number columns.
 */
public final class SheetWriter {
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n\\t\\u0085\\u2028\\u2029]+\\s*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String START = "<meta charset=\"utf-8\">"
            + "<style>td{mso-number-format:'\\@'}.n{mso-number-format:General}</style><table>";

    private final StringBuilder tsv = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final Set<Integer> numbers;
    private final boolean both;

    /** Begins a sheet whose columns {@code numbers} hold numbers; without {@code both}, HTML is left out, as for very long lists. */
    public SheetWriter(Set<Integer> numbers, boolean both) {
        this.numbers = Set.copyOf(numbers);
        this.both = both;
        if (both) {
            html.append(START);
        }
    }

    /** Adds a row of titles or of cells. */
    public void row(List<String> cells) {
        if (both) {
            html.append("<tr>");
        }
        for (int i = 0; i < cells.size(); i++) {
            boolean number = numbers.contains(i) && NUMBER.matcher(cells.get(i)).matches();
            String plain = number ? cells.get(i) : plain(cells.get(i));
            tsv.append(i == 0 ? "" : "\t").append(plain);
            if (both) {
                html.append(number ? "<td class=\"n\">" : "<td>").append(escaped(plain)).append("</td>");
            }
        }
        tsv.append("\r\n");
        if (both) {
            html.append("</tr>");
        }
    }

    /** Returns the sheet; its HTML is empty when it was left out. */
    public SheetCopy end() {
        return new SheetCopy(tsv.toString(), both ? html.append("</table>").toString() : "");
    }

    private static String plain(String text) {
        String line = BREAKS.matcher(text.strip()).replaceAll(" ; ");
        return !line.isEmpty() && FORMULA_STARTS.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
