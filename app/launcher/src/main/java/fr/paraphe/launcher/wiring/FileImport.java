package fr.paraphe.launcher.wiring;

import fr.paraphe.connectors.files.RejectFile;
import fr.paraphe.connectors.files.SchoolFiles;
import fr.paraphe.connectors.sms.LibPhoneNumbers;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.ChangeSet;
import fr.paraphe.domain.directory.change.UndoChanges;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ExamineFiles;
import fr.paraphe.domain.directory.imports.FieldCatalogue;
import fr.paraphe.domain.directory.imports.ImportCampus;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportProgress;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.OpenTable;
import fr.paraphe.domain.directory.imports.RejectedRows;
import fr.paraphe.domain.directory.imports.TableSource;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;

/** The imports of one base: files are looked at, then imported as planned, wholly or not at all, and may be taken back. */
public final class FileImport {
    static final String DEMONSTRATION = "base.demonstration";

    private static final String NOBODY_ASKED = "Import";

    private final Repositories data;
    private final FieldCatalogue catalogue = FieldCatalogue.shipped();
    private final SchoolFiles files = new SchoolFiles(catalogue);
    private final ExamineFiles examine;
    private final ImportCampus importer;
    private final UndoChanges undo;

    /** Creates the imports of {@code base}. */
    public FileImport(Base base, InstantSource clock) {
        data = base.repositories();
        examine = new ExamineFiles(files, catalogue, data.settings());
        var campus = new ChangeCampus(data.records(), data.changes(), base.transactions(), clock);
        var directory = new ImportCampus.Directory(data.students(), data.companies(), data.staff(), data.internships(), data.records(),
                data.changes());
        importer = new ImportCampus(directory, new ImportCampus.Tools(files, new LibPhoneNumbers(), campus, clock), base.transactions());
        undo = new UndoChanges(data.records(), data.changes(), campus, base.transactions());
    }

    /** Returns the fields that columns may fill. */
    public FieldCatalogue catalogue() {
        return catalogue;
    }

    /** Returns what tells the content of files, and remembers what columns mean. */
    public ExamineFiles examine() {
        return examine;
    }

    /** Returns what imports, truly or for a try. */
    public ImportCampus importer() {
        return importer;
    }

    /** Tells whether this base admits the telephone numbers reserved for fiction. */
    public boolean demonstration() {
        return data.settings().get(DEMONSTRATION).map(Boolean::parseBoolean).orElse(false);
    }

    /**
     * Writes the rejected rows of an import beside their errors: a workbook when {@code file} ends with «.xlsx», else one CSV for each
     * table that has some; returns the files written.
     */
    public List<Path> writeRejects(ImportPlan plan, ImportReport report, Path file) {
        return new RejectFile(new RejectedRows(files)).write(plan, report, file);
    }

    /** Returns the latest imports, the last first. */
    public List<ChangeSet> latest(int limit) {
        return data.changes().latest(ChangeSet.Origin.IMPORT, limit);
    }

    /** Returns how many changes an import made. */
    int size(UUID set) {
        return data.changes().size(set);
    }

    /** Returns when an import was taken back, if it was. */
    Optional<Instant> undoneAt(ChangeSet set) {
        return Optional.ofNullable(set.undoneBy()).flatMap(data.changes()::find).map(ChangeSet::at);
    }

    /** Opens a table at its first row. */
    OpenTable open(TableSource table) {
        return files.open(table);
    }

    /** Takes a whole import back; {@code done} hears how many changes have been looked at. */
    public UndoChanges.Undone undo(String actor, UUID set, LongConsumer done) {
        return undo.undo(actor, set, done);
    }

    /** Imports files as they are recognised, asking nothing: all are read and recognised before anything is written. */
    public ImportReport importFiles(List<Path> paths) {
        return importFiles(paths, ImportProgress.NONE);
    }

    /** Imports files as they are recognised, asking nothing; {@code progress} hears how far it is. */
    public ImportReport importFiles(List<Path> paths, ImportProgress progress) {
        List<ImportSource> sources = paths.stream().<ImportSource>map(ImportSource.OfFile::new).toList();
        var parts = new ArrayList<ImportPlan.Part>();
        for (Examined table : examine.examine(sources)) {
            parts.add(new ImportPlan.Part(table.table(), table.kind().orElseThrow(() -> unknown(table)), table.mapping()));
        }
        var options = new ImportPlan.Options(false, Set.of(), demonstration());
        return importer.run(new ImportPlan(NOBODY_ASKED, parts, options, Map.of()), progress);
    }

    /** Refuses a table of which nobody can tell what its rows are. */
    public static RefusedException unknown(Examined table) {
        return new RefusedException("table-unknown",
                "Le fichier «\u00a0" + table.table().name() + "\u00a0» n'est reconnu ni comme une liste d'élèves, ni d'entreprises, "
                        + "ni de stages\u00a0: vérifiez ses titres de colonnes. Rien n'a été importé.");
    }
}
