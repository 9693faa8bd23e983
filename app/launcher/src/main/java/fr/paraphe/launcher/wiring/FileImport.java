package fr.paraphe.launcher.wiring;

import fr.paraphe.connectors.files.CsvTableReader;
import fr.paraphe.connectors.sms.LibPhoneNumbers;
import fr.paraphe.domain.directory.ImportCampus;
import fr.paraphe.domain.directory.ImportKind;
import fr.paraphe.domain.directory.ImportReport;
import fr.paraphe.domain.directory.ImportTable;
import fr.paraphe.domain.directory.TableReader;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.store.Base;
import fr.paraphe.store.Repositories;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Imports files of the school into a base: all are read and recognised before anything is written. */
final class FileImport {
    static final String DEMONSTRATION = "base.demonstration";

    private final Base base;
    private final Clock clock;

    FileImport(Base base, Clock clock) {
        this.base = base;
        this.clock = clock;
    }

    ImportReport importFiles(List<Path> files) {
        TableReader reader = new CsvTableReader();
        var tables = new ArrayList<ImportTable>();
        for (Path file : files) {
            TableReader.Table table = reader.read(file);
            ImportKind kind = ImportKind.recognise(table.headers()).orElseThrow(() -> new RefusedException("table-unknown",
                    "Le fichier «\u00a0" + file.getFileName() + "\u00a0» n'est reconnu ni comme une liste d'élèves, ni d'entreprises, "
                            + "ni de stages\u00a0: vérifiez ses titres de colonnes. Rien n'a été importé."));
            tables.add(new ImportTable(kind, table));
        }
        Repositories data = base.repositories();
        var directory = new ImportCampus.Directory(data.students(), data.companies(), data.staff(), data.internships());
        boolean demonstration = data.settings().get(DEMONSTRATION).map(Boolean::parseBoolean).orElse(false);
        return new ImportCampus(directory, new LibPhoneNumbers(), base.transactions(), clock).importTables(tables, demonstration);
    }
}
