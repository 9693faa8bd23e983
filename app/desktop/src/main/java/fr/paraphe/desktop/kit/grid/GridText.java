package fr.paraphe.desktop.kit.grid;

import fr.paraphe.domain.shared.listing.ListQuery.Filter;
import fr.paraphe.domain.shared.listing.ListQuery.Sort;
import fr.paraphe.domain.shared.listing.ListQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes layouts and questions as short texts and reads them back: a line that names the kind, then one line for each thing, its parts
 * apart by tabs. A text that cannot be read is no layout and no question, never a failure.
 */
final class GridText {
    private static final String LAYOUT = "layout 1";
    private static final String QUERY = "query 1";

    private GridText() {}

    static String of(GridLayout layout) {
        List<List<String>> lines = layout.places().stream()
                .map(p -> List.of(p.name(), String.valueOf(Math.round(p.width())), p.shown() ? "1" : "0", p.frozen() ? "1" : "0")).toList();
        return write(LAYOUT, lines);
    }

    static Optional<GridLayout> layout(String text) {
        try {
            return read(LAYOUT, text).map(lines -> new GridLayout(lines.stream().map(GridText::place).toList()))
                    .filter(layout -> !layout.places().isEmpty());
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty(); // a damaged text counts as none
        }
    }

    private static GridLayout.Place place(List<String> parts) {
        // earlier versions had no fourth part
        return new GridLayout.Place(parts.get(0), Integer.parseInt(parts.get(1)), parts.get(2).equals("1"),
                parts.size() > 3 && parts.get(3).equals("1"));
    }

    /** Writes a question; {@code grouped} names the column whose values are headings, empty for none. */
    static String of(ListQuery query, String grouped) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("w", query.words()));
        for (Filter filter : query.filters()) {
            List<String> line = new ArrayList<>(List.of("f", filter.column()));
            line.addAll(new TreeSet<>(filter.values()));
            lines.add(line);
        }
        query.sorts().forEach(sort -> lines.add(List.of("s", sort.column(), sort.descending() ? "1" : "0")));
        if (!grouped.isEmpty()) {
            lines.add(List.of("g", grouped));
        }
        return write(QUERY, lines);
    }

    /** Reads a question, without what it says of columns that are not among {@code columns}. */
    static Optional<ListQuery> query(String text, Set<String> columns) {
        try {
            return read(QUERY, text).map(lines -> query(lines, columns));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            return Optional.empty(); // a damaged text counts as none
        }
    }

    /** Returns the column whose values are headings in the question written as {@code text}, empty for none. */
    static String grouped(String text, ListQuery query) {
        String first = query.sorts().isEmpty() ? "" : query.sorts().getFirst().column();
        return read(QUERY, text).stream().flatMap(List::stream)
                .anyMatch(line -> line.getFirst().equals("g") && line.get(1).equals(first)) ? first : "";
    }

    private static ListQuery query(List<List<String>> lines, Set<String> columns) {
        String words = "";
        List<Filter> filters = new ArrayList<>();
        List<Sort> sorts = new ArrayList<>();
        for (List<String> line : lines) {
            String what = line.get(1);
            switch (line.getFirst()) {
                case "w" -> words = what;
                case "f" -> filters.add(new Filter(what, Set.copyOf(line.subList(2, line.size()))));
                case "s" -> sorts.add(new Sort(what, line.get(2).equals("1")));
                case "g" -> { } // how the rows are shown, read apart
                default -> throw new IllegalArgumentException(line.getFirst());
            }
        }
        filters.removeIf(filter -> !columns.contains(filter.column()) || filter.values().isEmpty());
        sorts.removeIf(sort -> !columns.contains(sort.column()));
        return new ListQuery(words, filters, sorts);
    }

    /** Writes {@code lines} under {@code kind}. */
    static String write(String kind, List<List<String>> lines) {
        return lines.stream()
                .map(parts -> parts.stream().map(GridText::escaped).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", kind + "\n", ""));
    }

    /** Reads the lines written under {@code kind}, nothing when the text is of another kind. */
    static Optional<List<List<String>>> read(String kind, String text) {
        if (!text.startsWith(kind + "\n")) {
            return Optional.empty();
        }
        String body = text.substring(kind.length() + 1);
        return Optional.of(body.lines()
                .map(line -> Arrays.stream(line.split("\t", -1)).map(GridText::unescaped).toList())
                .toList());
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String part) {
        var plain = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '\\' && i + 1 < part.length()) {
                i++;
                plain.append(switch (part.charAt(i)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> part.charAt(i);
                });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
