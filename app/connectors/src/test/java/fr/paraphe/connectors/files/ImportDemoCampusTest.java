package fr.paraphe.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.connectors.sms.LibPhoneNumbers;
import fr.paraphe.domain.directory.InternshipFile;
import fr.paraphe.domain.directory.Internship;
import fr.paraphe.domain.directory.demo.DemoCampus;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ExamineFiles;
import fr.paraphe.domain.directory.imports.ImportFields;
import fr.paraphe.domain.directory.imports.ImportBench;
import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportProgress;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.shared.InMemorySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportDemoCampusTest {
    private final SchoolFiles files = new SchoolFiles(ImportFields.shipped());
    private final ImportBench bench = new ImportBench(files, new LibPhoneNumbers());
    private final ExamineFiles examine = new ExamineFiles(files, bench.catalogue, new InMemorySettings());

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"1,40", "2,40", "3,1", "4,250"})
    void everythingTheSchoolExportsIsImported(long seed, int n) throws IOException {
        ImportReport report = run(DemoCampus.ofInternships(seed, n));
        assertThat(report.rejected()).isEmpty();
        assertThat(bench.internships.all()).hasSize(n);
        assertThat(report.tables()).extracting(ImportReport.Counts::kind).containsExactly(ImportKind.values());
    }

    @ParameterizedTest
    @CsvSource({"1,40", "5,120"})
    void aSecondImportOfTheSameFilesChangesNothing(long seed, int n) throws IOException {
        run(DemoCampus.ofInternships(seed, n));
        List<InternshipFile> before = everything();
        ImportReport again = run(DemoCampus.ofInternships(seed, n));
        assertThat(again.changes()).isNull();
        assertThat(again.created()).isZero();
        assertThat(again.updated()).isZero();
        assertThat(again.rejected()).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anInternshipFindsItsPeople() throws IOException {
        run(DemoCampus.ofInternships(1, 40));
        List<InternshipFile> all = everything();
        assertThat(all).allSatisfy(file -> {
            assertThat(file.institution().demonstration()).isTrue();
            assertThat(file.companyHead()).isNotNull();
            assertThat(file.tutor()).isNotNull();
            assertThat(file.representative()).isNotNull();
            assertThat(file.classGroup()).isNotNull();
            assertThat(file.internship().content().skills()).isNotBlank();
            assertThat(file.internship().schedule().hours()).isPositive();
        });
        assertThat(all).filteredOn(file -> file.referentTeacher() == null).hasSize(3);
        assertThat(all).filteredOn(file -> Objects.equals(file.tutor(), file.companyHead())).hasSizeBetween(4, 6);
        assertThat(all).filteredOn(file -> "06 39 98 12".equals(file.student().contact().mobile())).hasSize(1);
    }

    private ImportReport run(DemoCampus campus) throws IOException {
        var sources = new ArrayList<ImportSource>();
        for (Map.Entry<String, byte[]> file : campus.files().entrySet()) {
            sources.add(new ImportSource.OfFile(Files.write(folder.resolve(file.getKey()), file.getValue())));
        }
        List<Examined> tables = examine.examine(sources);
        List<ImportPlan.Part> parts = tables.stream().map(t -> new ImportPlan.Part(t.table(), t.kind().orElseThrow(),
                t.mapping())).toList();
        return bench.importer.run(new ImportPlan("Anne", parts, new ImportPlan.Options(false, Set.of(), true), Map.of()),
                ImportProgress.NONE);
    }

    private List<InternshipFile> everything() {
        return bench.internships.files(bench.internships.all().stream().map(Internship::id).toList());
    }
}
