package fr.paraphe.desktop.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column copied from a spreadsheet: one value for each line; a value that holds breaks comes between quotes. */
final class PastedColumn {
    private PastedColumn() {}

    /** Returns the values, nothing when {@code text} has several columns. */
    static Optional<List<String>> of(String text) {
        List<String> values = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '"' ? closing(text, at) : -1;
            if (end > 0) {
                values.add(text.substring(at + 1, end).replace("\"\"", "\"").replaceAll("\\s*\\R\\s*", " "));
                at = end + 1;
            } else {
                end = lineEnd(text, at);
                values.add(bare(text.substring(at, end)));
                at = end;
            }
            at = skipBreak(text, at);
        }
        return values.stream().anyMatch(value -> value.contains("\t")) ? Optional.empty() : Optional.of(values);
    }

    /** Returns where the quote opened at {@code from} closes, at the end of a line only; -1 when it is a quote like another. */
    private static int closing(String text, int from) {
        int at = text.indexOf('"', from + 1);
        while (at >= 0) {
            if (at + 1 == text.length() || text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r') {
                return at;
            }
            at = text.charAt(at + 1) == '"' ? text.indexOf('"', at + 2) : -1;
        }
        return -1;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int skipBreak(String text, int at) {
        if (text.startsWith("\r\n", at)) {
            return at + 2;
        }
        return at < text.length() ? at + 1 : at;
    }

    /** Takes away the apostrophe that our own copies put before what looks like a formula. */
    private static String bare(String value) {
        return value.length() > 1 && value.charAt(0) == '\'' && "=+-@".indexOf(value.charAt(1)) >= 0 ? value.substring(1) : value;
    }
}
