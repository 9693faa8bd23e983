package fr.paraphe.launcher.wiring;

import fr.paraphe.desktop.directory.imports.CampusImports;
import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.RecordKind;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.UndoChanges;
import fr.paraphe.domain.directory.fields.RecordTitle;
import fr.paraphe.domain.directory.imports.ColumnMapping;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ImportField;
import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportProgress;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.OpenTable;
import fr.paraphe.domain.directory.imports.TableSource;
import fr.paraphe.domain.shared.RefusedException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The imports of an open base as the wizard asks for them. */
final class DesktopImports implements CampusImports {
    private static final List<RecordKind> REFERRED =
            List.of(RecordKind.STUDENT, RecordKind.COMPANY, RecordKind.STAFF_MEMBER, RecordKind.TRAINING_SESSION);

    private final FileImport imports;
    private final CampusRecords records;
    private final String actor;
    private final Runnable changed;

    /** Creates the imports made by {@code actor}; {@code changed} hears that records were imported. */
    DesktopImports(FileImport imports, CampusRecords records, String actor, Runnable changed) {
        this.imports = imports;
        this.records = records;
        this.actor = actor;
        this.changed = changed;
    }

    @Override
    public List<Examined> examine(List<ImportSource> sources) {
        return imports.examine().examine(sources);
    }

    @Override
    public Examined examine(TableSource table) {
        return imports.examine().examine(table);
    }

    @Override
    public List<ImportField> fields(ImportKind kind) {
        return imports.catalogue().fields(kind);
    }

    @Override
    public ColumnMapping propose(ImportKind kind, List<String> headers) {
        return imports.examine().propose(kind, headers);
    }

    @Override
    public ImportReport dryRun(ImportPlan plan, ImportProgress progress) {
        return imports.importer().dryRun(plan, progress);
    }

    @Override
    public ImportReport run(ImportPlan plan, ImportProgress progress) {
        ImportReport report = imports.importer().run(plan, progress);
        changed.run();
        return report;
    }

    @Override
    public void remember(List<String> headers, ImportKind kind, ColumnMapping mapping) {
        imports.examine().remember(headers, kind, mapping);
    }

    @Override
    public Undone undo(UUID set, UndoProgress progress) {
        long total = imports.size(set);
        UndoChanges.Undone undone = imports.undo(actor, set, done -> {
            if (!progress.reached(done, total)) {
                throw new RefusedException("undo-cancelled", "L'annulation a été abandonnée\u00a0: rien n'a été changé.");
            }
        });
        changed.run();
        return new Undone(undone.set().id(), undone.restored(), undone.left().stream().map(this::told).toList());
    }

    private String told(UndoChanges.Left left) {
        String title = records.find(left.kind(), left.recordId()).map(record -> RecordTitle.of(record, this::name)).orElse("");
        return RecordTitle.kind(left.kind()) + (title.isEmpty() ? "" : " " + title) + "\u00a0: " + left.reason();
    }

    private String name(UUID id) {
        return REFERRED.stream().flatMap(kind -> records.find(kind, id).stream()).map(record -> RecordTitle.of(record, _ -> ""))
                .findFirst().orElse("");
    }

    @Override
    public List<PastImport> history(int limit) {
        return imports.latest(limit).stream().map(this::past).toList();
    }

    private PastImport past(ChangeSet set) {
        FileImport.Standing standing = imports.standing(set);
        return new PastImport(standing.set(), set.at(), set.actor(), set.label(), imports.size(set.id()), standing.undone());
    }

    @Override
    public OriginalRow row(TableSource table, int line) {
        try (OpenTable open = imports.open(table)) {
            for (OpenTable.Row row = open.next(); row != null; row = open.next()) {
                if (row.line() == line) {
                    return new OriginalRow(open.headers(), row.cells());
                }
            }
            return new OriginalRow(open.headers(), List.of());
        }
    }

    @Override
    public List<Path> writeRejects(ImportPlan plan, ImportReport report, Path file) {
        return imports.writeRejects(plan, report, file);
    }
}
