package fr.paraphe.domain.directory.imports;

import fr.paraphe.domain.directory.CampusRecords;
import fr.paraphe.domain.directory.Companies;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.directory.PhoneNumbers;
import fr.paraphe.domain.directory.Staff;
import fr.paraphe.domain.directory.Students;
import fr.paraphe.domain.directory.change.ChangeCampus;
import fr.paraphe.domain.directory.change.Changes;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import java.time.InstantSource;

/**
 * Imports what a school exports: rows create or complete people, companies and internships (07, § 7.1). An empty cell never erases;
 * importing the same files twice changes nothing; a row that cannot be read is left out and reported, the others are kept. The whole
 * import is one transaction and one set of the history: cancelled, killed or out of disk, it leaves the base as it was.
 */
public final class ImportCampus {
    private final Directory directory;
    private final Tools tools;
    private final Transactions transactions;

    /** Where records are read and written, and their history. */
    public record Directory(
            Students students, Companies companies, Staff staff, Internships internships, CampusRecords records, Changes changes) {}

    /** What reads files and telephone numbers, records the acts and tells the time. */
    public record Tools(TableFiles files, PhoneNumbers phones, ChangeCampus campus, InstantSource clock) {}

    /** Creates the use case. */
    public ImportCampus(Directory directory, Tools tools, Transactions transactions) {
        this.directory = directory;
        this.tools = tools;
        this.transactions = transactions;
    }

    /**
     * Imports the tables of a plan, in the order of {@link ImportKind} whatever the one given.
     *
     * @throws RefusedException in French, when a file cannot be read to its end or {@code progress} stops the import
     *     ({@code import-cancelled}); nothing is then changed
     */
    public ImportReport run(ImportPlan plan, ImportProgress progress) {
        return transactions.inTransaction(() -> new ImportRun(directory, tools, plan, progress).report());
    }

    /** Says what {@link #run} would do, by doing it all and taking it back. */
    public ImportReport dryRun(ImportPlan plan, ImportProgress progress) {
        ImportReport done = transactions.rolledBack(() -> new ImportRun(directory, tools, plan, progress).report());
        return new ImportReport(done.tables(), done.rejected(), done.questions(), done.corrections(), done.corrected(), done.records(),
                null);
    }
}
