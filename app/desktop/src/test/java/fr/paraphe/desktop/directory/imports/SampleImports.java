package fr.paraphe.desktop.directory.imports;

import fr.paraphe.domain.directory.InMemoryCampusRecords;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.TenDigits;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.InMemoryChanges;
import fr.paraphe.domain.directory.change.UndoChanges;
import fr.paraphe.domain.directory.imports.ColumnMapping;
import fr.paraphe.domain.directory.imports.ExamineFiles;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ImportFields;
import fr.paraphe.domain.directory.imports.ImportCampus;
import fr.paraphe.domain.directory.imports.ImportField;
import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportProgress;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.OpenTable;
import fr.paraphe.domain.directory.imports.RejectedRows;
import fr.paraphe.domain.directory.imports.TableSource;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Imports into a base in memory, by the true rules. */
public final class SampleImports implements CampusImports {
    private final InMemoryStudents students = new InMemoryStudents();
    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryInternships internships = new InMemoryInternships(students, companies, staff);
    private final InMemoryChanges changes = new InMemoryChanges();
    private final InMemoryTransactions transactions = new InMemoryTransactions(students, companies, staff, internships, changes);
    private final SampleTables files = new SampleTables();
    private final ImportFields catalogue = ImportFields.shipped();
    private final ExamineFiles examine = new ExamineFiles(files, catalogue, new InMemorySettings());
    private final ImportCampus campus;
    private final UndoChanges undo;
    private volatile @Nullable CountDownLatch gate;

    /** Creates an empty base. */
    public SampleImports() {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-21T09:00:00Z"));
        var records = new InMemoryCampusRecords(students, companies, staff, internships);
        var change = new ChangeCampus(records, changes, transactions, clock);
        campus = new ImportCampus(new ImportCampus.Directory(students, companies, staff, internships, records, changes),
                new ImportCampus.Tools(files, new TenDigits(), change, clock), transactions);
        undo = new UndoChanges(records, changes, change, transactions);
    }

    /** Returns the students of the base. */
    public InMemoryStudents students() {
        return students;
    }

    /** Makes the next import wait after its first rows, until it is let go or cancelled. */
    public void slow() {
        gate = new CountDownLatch(1);
    }

    /** Lets an import that waits go on. */
    public void letGo() {
        CountDownLatch waiting = gate;
        gate = null;
        if (waiting != null) {
            waiting.countDown();
        }
    }

    @Override
    public List<Examined> examine(List<ImportSource> sources) {
        return examine.examine(sources);
    }

    @Override
    public Examined examine(TableSource table) {
        return examine.examine(table);
    }

    @Override
    public List<ImportField> fields(ImportKind kind) {
        return catalogue.fields(kind);
    }

    @Override
    public ColumnMapping propose(ImportKind kind, List<String> headers) {
        return examine.propose(kind, headers);
    }

    @Override
    public ImportReport dryRun(ImportPlan plan, ImportProgress progress) {
        return campus.dryRun(plan, progress);
    }

    @Override
    public ImportReport run(ImportPlan plan, ImportProgress progress) {
        return campus.run(plan, (table, rows, share) -> {
            boolean on = progress.reached(table, rows, share);
            CountDownLatch waiting = gate;
            while (on && waiting != null && waiting.getCount() > 0) {
                pause();
                on = progress.reached(table, rows, share);
            }
            return on;
        });
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void remember(List<String> headers, ImportKind kind, ColumnMapping mapping) {
        examine.remember(headers, kind, mapping);
    }

    @Override
    public Undone undo(UUID set, UndoProgress progress) {
        long size = changes.size(set);
        UndoChanges.Undone undone = undo.undo("HUCHON Colette", set, done -> {
            if (!progress.reached(done, size)) {
                throw new RefusedException("undo-cancelled", "Annulation abandonnée.");
            }
        });
        return new Undone(undone.set().id(), undone.restored(),
                undone.left().stream().map(left -> left.kind() + "\u00a0: " + left.reason()).toList());
    }

    @Override
    public List<PastImport> history(int limit) {
        return changes.latest(ChangeSet.Origin.IMPORT, limit).stream()
                .map(set -> new PastImport(set.id(), set.at(), set.actor(), set.label(),
                changes.size(set.id()), set.undoneBy() == null ? null : changes.find(set.undoneBy()).orElseThrow().at())).toList();
    }

    @Override
    public OriginalRow row(TableSource table, int line) {
        try (OpenTable open = files.open(table)) {
            for (OpenTable.Row row = open.next(); row != null; row = open.next()) {
                if (row.line() == line) {
                    return new OriginalRow(open.headers(), row.cells());
                }
            }
        }
        return new OriginalRow(List.of(), List.of());
    }

    @Override
    public List<Path> writeRejects(ImportPlan plan, ImportReport report, Path file) {
        var lines = new ArrayList<String>();
        new RejectedRows(files).write(plan, report, report.rejected().getFirst().part(), row -> lines.add(String.join(";", row)));
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(file);
    }
}
