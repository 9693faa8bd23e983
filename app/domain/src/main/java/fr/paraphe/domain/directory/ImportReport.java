package fr.paraphe.domain.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an import did, table by table. */
public record ImportReport(List<Counts> tables, List<Rejected> rejected) {
    /** The name of the column added to rejected rows. */
    public static final String ERROR_COLUMN = "Erreur";

    /** How many rows of one table created something, changed something, changed nothing, or were rejected. */
    public record Counts(ImportKind kind, int created, int updated, int unchanged, int rejected) {}

    /** A row left out: its line in the file (the headers are line 1), its cells as they were, and why, in French. */
    public record Rejected(ImportKind kind, int line, List<String> headers, List<String> cells, String error) {
        /** Returns the original row by header, with the column «Erreur» last. */
        public Map<String, String> row() {
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < headers.size(); i++) {
                row.put(headers.get(i), cells.get(i));
            }
            row.put(ERROR_COLUMN, error);
            return row;
        }
    }

    public ImportReport {
        tables = List.copyOf(tables);
        rejected = List.copyOf(rejected);
    }

    /** Returns how many rows created something. */
    public int created() {
        return tables.stream().mapToInt(Counts::created).sum();
    }

    /** Returns how many rows changed something. */
    public int updated() {
        return tables.stream().mapToInt(Counts::updated).sum();
    }

    /** Returns how many rows changed nothing. */
    public int unchanged() {
        return tables.stream().mapToInt(Counts::unchanged).sum();
    }

    /** Returns this report followed by another. */
    ImportReport and(ImportReport next) {
        var counts = new ArrayList<>(tables);
        counts.addAll(next.tables);
        var rows = new ArrayList<>(rejected);
        rows.addAll(next.rejected);
        return new ImportReport(counts, rows);
    }
}
