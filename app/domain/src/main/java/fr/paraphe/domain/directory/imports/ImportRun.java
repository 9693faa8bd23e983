package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.CampusRecord;
import fr.paraphe.domain.directory.change.Change;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.shared.RefusedException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One import under way: tables in order, rows in batches, each batch read and written at once. */
final class ImportRun {
    private static final int BATCH = 500;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final ImportCampus.Directory directory;
    private final ImportCampus.Tools tools;
    private final ImportPlan plan;
    private final ImportProgress progress;
    private final WorkingSet set;
    private final Tally tally = new Tally();
    private @Nullable ChangeSet changes;

    ImportRun(ImportCampus.Directory directory, ImportCampus.Tools tools, ImportPlan plan, ImportProgress progress) {
        this.directory = directory;
        this.tools = tools;
        this.plan = plan;
        this.progress = progress;
        set = new WorkingSet(directory);
    }

    ImportReport report() {
        List<Integer> order = IntStream.range(0, plan.parts().size()).boxed()
                .sorted(Comparator.comparing(i -> plan.parts().get(i).kind())).toList();
        for (int rank = 0; rank < order.size(); rank++) {
            new Table(order.get(rank), rank).read();
        }
        return tally.report(changes == null ? null : changes.id());
    }

    /** Writes what the batch changed; the set of the history begins with the first change. */
    private void write() {
        List<WorkingSet.Edit> edits = set.drain();
        if (edits.isEmpty()) {
            return;
        }
        if (changes == null) {
            changes = tools.campus().begin(plan.actor(), ChangeSet.Origin.IMPORT, plan.names());
        }
        List<CampusRecord> made = edits.stream().filter(e -> e.before() == null).map(WorkingSet.Edit::after).toList();
        List<CampusRecord> changed = edits.stream().filter(e -> e.before() != null).map(WorkingSet.Edit::after).toList();
        if (!made.isEmpty()) {
            directory.records().addAll(made);
        }
        if (!changed.isEmpty()) {
            directory.records().replaceAll(changed);
        }
        directory.changes().append(changes.id(), edits.stream().map(e -> Change.of(e.before(), e.after())).toList());
        edits.forEach(tally::written);
    }

    /** One table of the plan. */
    private final class Table {
        private final int part;
        private final int rank;
        private final ImportKind kind;
        private final TableSource source;
        private final RowRule rule;

        Table(int part, int rank) {
            this.part = part;
            this.rank = rank;
            kind = plan.parts().get(part).kind();
            source = plan.parts().get(part).table();
            rule = RowRule.of(kind, set, plan.answers(), tools.clock());
        }

        void read() {
            tally.begin(part, kind, source.name());
            ColumnMapping mapping = plan.parts().get(part).mapping();
            String missing = kind.missing(mapping.mapped());
            if (!missing.isEmpty()) {
                throw new RefusedException("column-missing", source.name() + "\u00a0: aucune colonne ne donne «\u00a0" + missing
                        + "\u00a0»\u00a0; dites laquelle. Rien n'a été importé.");
            }
            try (OpenTable table = tools.files().open(source)) {
                var reading = new Reading(plan.key(part), source.name(), new Columns(table.headers(), mapping), tools.phones(),
                        plan.options(), LocalDate.ofInstant(tools.clock().instant(), PARIS));
                int rows = 0;
                for (List<OpenTable.Row> batch = batch(table); !batch.isEmpty(); batch = batch(table)) {
                    importBatch(batch.stream().map(row -> new Cells(reading, row)).toList());
                    rows += batch.size();
                    hear(rows, table.progress());
                }
            }
            tally.end();
        }

        private List<OpenTable.Row> batch(OpenTable table) {
            var batch = new ArrayList<OpenTable.Row>(BATCH);
            OpenTable.Row row = table.next();
            while (row != null) {
                batch.add(row);
                row = batch.size() < BATCH ? table.next() : null;
            }
            return batch;
        }

        private void hear(int rows, double share) {
            if (!progress.reached(source.name(), rows, (rank + share) / plan.parts().size())) {
                throw new RefusedException("import-cancelled", "L'import a été interrompu\u00a0: rien n'a été changé.");
            }
        }

        private void importBatch(List<Cells> batch) {
            var keys = new WorkingSet.Keys();
            batch.forEach(cells -> collect(cells, keys));
            set.load(keys, kind);
            batch.forEach(this::importRow);
            write();
        }

        private void collect(Cells cells, WorkingSet.Keys keys) {
            try {
                rule.keys(cells, keys);
                if (plan.answers().get(cells.key()) instanceof ImportPlan.Answer.Existing(UUID id)) {
                    keys.students().add(id);
                }
            } catch (RefusedException e) {
                // The row will be refused again, with its reason, when it is read in its turn.
                tally.unreadable(e);
            }
        }

        private void importRow(Cells cells) {
            try {
                RowOutcome outcome = rule.importRow(cells);
                set.accept();
                tally.done(outcome, cells.corrections());
            } catch (RefusedException e) {
                set.forget();
                tally.rejected(cells.line(), e);
            }
        }
    }
}
