package fr.paraphe.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.connectors.sms.LibPhoneNumbers;
import fr.paraphe.domain.directory.ImportCampus;
import fr.paraphe.domain.directory.ImportCampus.Directory;
import fr.paraphe.domain.directory.ImportKind;
import fr.paraphe.domain.directory.ImportReport;
import fr.paraphe.domain.directory.ImportTable;
import fr.paraphe.domain.directory.InMemoryCompanies;
import fr.paraphe.domain.directory.InMemoryInternships;
import fr.paraphe.domain.directory.InMemoryStaff;
import fr.paraphe.domain.directory.InMemoryStudents;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.InternshipRow;
import fr.paraphe.domain.directory.Internships;
import fr.paraphe.domain.directory.TableReader.Table;
import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.domain.shared.InMemoryTransactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportDemoCampusTest {
    private final InMemoryStudents students = new InMemoryStudents();
    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryInternships internships = new InMemoryInternships(students, companies, staff);
    private final ImportCampus importer = new ImportCampus(new Directory(students, companies, staff, internships), new LibPhoneNumbers(),
            new InMemoryTransactions(), InstantSource.fixed(Instant.parse("2026-09-01T08:00:00Z")));

    @ParameterizedTest
    @CsvSource({"1,40", "2,40", "3,1", "4,250"})
    void everythingTheSchoolExportsIsImported(long seed, int n) {
        DemoCampus campus = DemoCampus.ofInternships(seed, n);
        ImportReport report = importer.importTables(tables(campus), true);
        assertThat(report.rejected()).isEmpty();
        assertThat(internships.count("")).isEqualTo(n);
        assertThat(students.count()).isEqualTo(rows(campus, "eleves.csv"));
    }

    @ParameterizedTest
    @CsvSource({"1,40", "5,120"})
    void aSecondImportOfTheSameFilesChangesNothing(long seed, int n) {
        List<ImportTable> tables = tables(DemoCampus.ofInternships(seed, n));
        importer.importTables(tables, true);
        List<InternshipFile> before = everything();
        ImportReport again = importer.importTables(tables, true);
        assertThat(again.created()).isZero();
        assertThat(again.updated()).isZero();
        assertThat(again.rejected()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void theFilesSayWhatTheyHold() {
        DemoCampus campus = DemoCampus.ofInternships(1, 40);
        assertThat(tables(campus)).extracting(ImportTable::kind).containsExactly(ImportKind.values());
    }

    @Test
    void anInternshipFindsItsPeople() {
        importer.importTables(tables(DemoCampus.ofInternships(1, 40)), true);
        List<InternshipFile> files = everything();
        assertThat(files).allSatisfy(file -> {
            assertThat(file.institution().demonstration()).isTrue();
            assertThat(file.companyHead()).isNotNull();
            assertThat(file.tutor()).isNotNull();
            assertThat(file.representative()).isNotNull();
            assertThat(file.classGroup()).isNotNull();
            assertThat(file.internship().content().skills()).isNotBlank();
            assertThat(file.internship().schedule().hours()).isPositive();
        });
        assertThat(files).filteredOn(file -> file.referentTeacher() == null).hasSize(3);
        assertThat(files).filteredOn(file -> Objects.equals(file.tutor(), file.companyHead())).hasSizeBetween(4, 6);
        assertThat(files).filteredOn(file -> "06 39 98 12".equals(file.student().contact().mobile())).hasSize(1);
        assertThat(files).filteredOn(file -> file.student().contact().mobile() != null
                && file.student().contact().mobile().startsWith("+3363998")).hasSizeGreaterThan(30);
    }

    private List<InternshipFile> everything() {
        List<InternshipRow> page = internships.page("", Internships.Cursor.START, 1_000);
        return internships.files(page.stream().map(InternshipRow::id).toList());
    }

    private static long rows(DemoCampus campus, String file) {
        return new CsvTableReader().read(Objects.requireNonNull(campus.files().get(file))).rows().size();
    }

    private static List<ImportTable> tables(DemoCampus campus) {
        var reader = new CsvTableReader();
        var tables = new ArrayList<ImportTable>();
        campus.files().values().forEach(bytes -> {
            Table table = reader.read(bytes);
            tables.add(new ImportTable(ImportKind.recognise(table.headers()).orElseThrow(), table));
        });
        return tables;
    }
}
