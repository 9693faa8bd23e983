package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.imports.ImportReport.Rejected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Gives rejected rows back as they were written, with the column «Erreur» last, to be mended and imported again. */
public final class RejectedRows {
    private final TableFiles files;

    /** Creates the use case. */
    public RejectedRows(TableFiles files) {
        this.files = files;
    }

    /**
     * Gives the rejected rows of one table of the plan, by its rank, to {@code out}: the headers first, then row by row; nothing when none
     * was rejected. The table is read again, so that rejects cost no memory.
     */
    public void write(ImportPlan plan, ImportReport report, int part, Consumer<List<String>> out) {
        Map<Integer, String> errors = new HashMap<>();
        report.rejected().stream().filter(r -> r.part() == part).forEach((Rejected r) -> errors.put(r.line(), r.error()));
        if (errors.isEmpty()) {
            return;
        }
        try (OpenTable table = files.open(plan.parts().get(part).table())) {
            int known = table.headers().indexOf(ImportFields.ERROR_COLUMN);
            out.accept(row(table.headers(), known, ImportFields.ERROR_COLUMN));
            for (OpenTable.Row row = table.next(); row != null; row = table.next()) {
                String error = errors.get(row.line());
                if (error != null) {
                    out.accept(row(row.cells(), known, error));
                }
            }
        }
    }

    private static List<String> row(List<String> cells, int known, String error) {
        var row = new ArrayList<String>(cells);
        if (known >= 0 && known < row.size()) {
            row.remove(known);
        }
        row.add(error);
        return row;
    }
}
