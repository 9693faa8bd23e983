package fr.paraphe.domain.directory;

import fr.paraphe.domain.directory.ImportReport.Counts;
import fr.paraphe.domain.directory.ImportReport.Rejected;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.shared.Transactions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Imports what a school exports: rows create or complete people, companies and internships (07, § 7.1). An empty cell never erases;
 * importing the same files twice changes nothing; a row that cannot be read is left out and reported, the others are kept.
 */
public final class ImportCampus {
    private static final int ROWS_PER_TRANSACTION = 500;

    private final Directory directory;
    private final PhoneNumbers phones;
    private final Transactions transactions;
    private final InstantSource clock;

    /** The repositories of the campus. */
    public record Directory(Students students, Companies companies, Staff staff, Internships internships) {}

    /** Creates the use case. */
    public ImportCampus(Directory directory, PhoneNumbers phones, Transactions transactions, InstantSource clock) {
        this.directory = directory;
        this.phones = phones;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Imports the tables, in the order of {@link ImportKind} whatever the one given, 500 rows a transaction;
     * {@code demonstration} marks the institution it creates and admits the numbers reserved for fiction.
     */
    public ImportReport importTables(List<ImportTable> tables, boolean demonstration) {
        Map<ImportKind, Function<Cells, RowOutcome>> importers = importers();
        var report = new ImportReport(List.of(), List.of());
        for (ImportTable table : tables.stream().sorted(Comparator.comparing(ImportTable::kind)).toList()) {
            Function<Cells, RowOutcome> importer = importers.getOrDefault(table.kind(), cells -> RowOutcome.UNCHANGED);
            report = report.and(new Run(table, importer, demonstration).report());
        }
        return report;
    }

    private Map<ImportKind, Function<Cells, RowOutcome>> importers() {
        var staff = new StaffRows(directory.staff(), clock);
        var students = new StudentRows(directory.students(), staff, clock);
        var companies = new CompanyRows(directory.companies(), clock);
        var internships = new InternshipRows(directory.internships(), students, companies, staff, clock);
        var importers = new EnumMap<ImportKind, Function<Cells, RowOutcome>>(ImportKind.class);
        importers.put(ImportKind.INSTITUTION, staff::institution);
        importers.put(ImportKind.CLASS_GROUPS, staff::classGroup);
        importers.put(ImportKind.STAFF, staff::member);
        importers.put(ImportKind.COMPANIES, companies::importRow);
        importers.put(ImportKind.STUDENTS, students::importRow);
        importers.put(ImportKind.INTERNSHIPS, internships::importRow);
        return importers;
    }

    /** One table being imported. */
    private final class Run {
        private final ImportTable table;
        private final Function<Cells, RowOutcome> importer;
        private final Columns columns;
        private final boolean demonstration;
        private final Map<RowOutcome, Integer> counts = new EnumMap<>(RowOutcome.class);
        private final List<Rejected> rejected = new ArrayList<>();

        Run(ImportTable table, Function<Cells, RowOutcome> importer, boolean demonstration) {
            this.table = table;
            this.importer = importer;
            this.columns = new Columns(table.table().headers());
            this.demonstration = demonstration;
        }

        ImportReport report() {
            int size = table.table().rows().size();
            for (int from = 0; from < size; from += ROWS_PER_TRANSACTION) {
                int first = from;
                int last = Math.min(size, from + ROWS_PER_TRANSACTION);
                transactions.inTransaction(() -> batch(first, last));
            }
            var total = new Counts(table.kind(), count(RowOutcome.CREATED), count(RowOutcome.UPDATED),
                    count(RowOutcome.UNCHANGED), rejected.size());
            return new ImportReport(List.of(total), rejected);
        }

        private int count(RowOutcome outcome) {
            return counts.getOrDefault(outcome, 0);
        }

        private void batch(int from, int to) {
            for (int i = from; i < to; i++) {
                List<String> values = table.table().rows().get(i);
                try {
                    counts.merge(importer.apply(new Cells(columns, values, phones, demonstration)), 1, Integer::sum);
                } catch (RefusedException e) {
                    rejected.add(new Rejected(table.kind(), i + 2, table.table().headers(), values,
                            Objects.requireNonNullElse(e.getMessage(), e.code())));
                }
            }
        }
    }
}
