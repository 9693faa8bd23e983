package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.InMemoryCampusRecords;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.PhoneNumbers;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.InMemoryChanges;
import fr.paraphe.domain.directory.change.UndoChanges;
import fr.paraphe.domain.shared.InMemoryTransactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** An import over repositories in memory, for tests. */
public final class ImportBench {
    public final InMemoryStudents students = new InMemoryStudents();
    public final InMemoryCompanies companies = new InMemoryCompanies();
    public final InMemoryStaff staff = new InMemoryStaff();
    public final InMemoryInternships internships = new InMemoryInternships(students, companies, staff);
    public final InMemoryCampusRecords records = new InMemoryCampusRecords(students, companies, staff, internships);
    public final InMemoryChanges changes = new InMemoryChanges();
    public final ImportFields catalogue = ImportFields.shipped();
    public final ImportCampus importer;
    public final UndoChanges undo;

    /** Creates an empty campus whose files are read by {@code files}. */
    public ImportBench(TableFiles files, PhoneNumbers phones) {
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-09-01T08:00:00Z"));
        var transactions = new InMemoryTransactions(students, companies, staff, internships, records, changes);
        var campus = new ChangeCampus(records, changes, transactions, clock);
        importer = new ImportCampus(new ImportCampus.Directory(students, companies, staff, internships, records, changes),
                new ImportCampus.Tools(files, phones, campus, clock), transactions);
        undo = new UndoChanges(records, changes, campus, transactions);
    }

    /** Returns the plan of one typed table whose columns mean what the catalogue proposes. */
    public ImportPlan plan(ImportKind kind, String header, String... rows) {
        ImportSource source = new ImportSource.Pasted(header + "\n" + String.join("\n", rows));
        TableSource table = new TypedTables().recognise(List.of(source)).getFirst();
        ColumnMapping mapping = catalogue.propose(kind, List.of(header.split(";", -1)));
        return new ImportPlan("Anne", List.of(new ImportPlan.Part(table, kind, mapping)), ImportPlan.Options.DEFAULT, Map.of());
    }
}
