package fr.paraphe.desktop.kit;

import java.util.List;
import java.util.Set;

/** A grid as a spreadsheet receives it, as TSV and as HTML (F092, 6.2); an empty HTML is not given to the clipboard. */
public record SheetCopy(String tsv, String html) {
    /** Returns the copy of {@code rows} under {@code headers}; one line for each row. */
    public static SheetCopy of(List<String> headers, List<List<String>> rows) {
        var writer = new SheetWriter(Set.of(), true);
        writer.row(headers);
        rows.forEach(writer::row);
        return writer.end();
    }
}
