package fr.paraphe.desktop.directory.imports;

import fr.paraphe.domain.directory.imports.ColumnMapping;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ImportField;
import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportProgress;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.TableSource;
import fr.paraphe.domain.shared.RefusedException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the wizard asks of an open base; everything but {@link #fields} is called in the background. */
public interface CampusImports {
    /** Hears how far an undo is, {@code done} of {@code total} changes looked at; false gives it up, and nothing is then changed. */
    interface UndoProgress {
        /** Hears and decides. */
        boolean reached(long done, long total);
    }

    /**
     * A past import; {@code id} is the set to take back, {@code label} names its files, {@code changes} counts the records it made or
     * changed, {@code undone} is when it was taken back, absent while it is in place.
     */
    record PastImport(UUID id, Instant at, String actor, String label, int changes, @Nullable Instant undone) {}

    /** What an undo did: its own set, how many records are as before, and those left as they are, each with the reason, in French. */
    record Undone(UUID set, int restored, List<String> left) {
        public Undone {
            left = List.copyOf(left);
        }
    }

    /** A row as it is written in its file. */
    record OriginalRow(List<String> headers, List<String> cells) {
        public OriginalRow {
            headers = List.copyOf(headers);
            cells = List.copyOf(cells);
        }
    }

    /**
     * Tells what was given holds.
     *
     * @throws RefusedException in French, when something given is no table at all
     */
    List<Examined> examine(List<ImportSource> sources);

    /** Tells what a table holds when it is read in another way. */
    Examined examine(TableSource table);

    /** Returns the fields of a kind, in the order in which they are offered. */
    List<ImportField> fields(ImportKind kind);

    /** Proposes what the columns mean for a kind that a person chose. */
    ColumnMapping propose(ImportKind kind, List<String> headers);

    /** Says what an import would do; nothing is changed. */
    ImportReport dryRun(ImportPlan plan, ImportProgress progress);

    /**
     * Imports, all or nothing.
     *
     * @throws RefusedException {@code import-cancelled} when {@code progress} stops it
     */
    ImportReport run(ImportPlan plan, ImportProgress progress);

    /** Remembers what a person said of tables with those headers. */
    void remember(List<String> headers, ImportKind kind, ColumnMapping mapping);

    /** Takes a whole import back; or, when {@code set} took an import back, makes the import again. */
    Undone undo(UUID set, UndoProgress progress);

    /** Returns the latest imports, the latest first. */
    List<PastImport> history(int limit);

    /** Returns the row of {@code table} at {@code line} as it is written; empty when the file no longer has it. */
    OriginalRow row(TableSource table, int line);

    /**
     * Writes the rejected rows as they were, with the column «Erreur» last, into {@code file}, a workbook when its name ends in
     * {@code .xlsx} and CSV otherwise; when several tables have rejects, each but the first has a file of its own beside it.
     *
     * @return the files written
     */
    List<Path> writeRejects(ImportPlan plan, ImportReport report, Path file);
}
