package fr.paraphe.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.connectors.sms.LibPhoneNumbers;
import fr.paraphe.domain.directory.imports.ExamineFiles;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ImportFields;
import fr.paraphe.domain.directory.imports.ImportBench;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportProgress;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.OpenTable;
import fr.paraphe.domain.directory.imports.RejectedRows;
import fr.paraphe.domain.shared.InMemorySettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// 07, § 7.1
class RejectFileTest {
    private static final String STUDENTS = """
            NOM;Prénom;Né(e) le;INE;Portable;Classe
            Martin;Léa;01/02/2006;999000001AA;0612345678;A
            Petit;Luc;31/02/2006;;;"B; soir"
            Roux;Ève;hier;;+33612345679;A
            """;
    private static final String COMPANIES = """
            Entreprise;SIRET;Ville
            Garage du Centre;732829320000741234;Dijon
            H&P;73282932000074;Dijon
            """;

    private final SchoolFiles files = new SchoolFiles(ImportFields.shipped());
    private final ImportBench bench = new ImportBench(files, new LibPhoneNumbers());
    private final ExamineFiles examine = new ExamineFiles(files, bench.catalogue, new InMemorySettings());
    private final RejectFile rejects = new RejectFile(new RejectedRows(files));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void rejectsMendedInASpreadsheetAreImportedAgain() throws IOException {
        ImportPlan plan = plan(Files.writeString(folder.resolve("eleves.csv"), STUDENTS));
        ImportReport report = bench.importer.run(plan, ImportProgress.NONE);
        assertThat(report.rejected()).hasSize(2);
        Path written = rejects.write(plan, report, folder.resolve("rejets.csv")).getFirst();
        String text = Files.readString(written);
        assertThat(text.lines()).hasSize(3).first().asString().endsWith("\"Classe\";\"Erreur\"");
        assertThat(text).contains("\"Petit\";\"Luc\";\"31/02/2006\";\"\";\"\";\"B; soir\";\"", "ce jour n'existe pas");
        Files.writeString(written, text.replace("31/02/2006", "28/02/2006").replace("hier", "01/03/2006"));
        ImportReport again = bench.importer.run(plan(written), ImportProgress.NONE);
        assertThat(again.rejected()).isEmpty();
        assertThat(again.created()).isEqualTo(2);
        assertThat(bench.students.all()).extracting(s -> s.name().lastFirst())
                .containsExactlyInAnyOrder("MARTIN Léa", "PETIT Luc", "ROUX Ève");
    }

    @Test
    void aSpreadsheetSavesItsOwnSeparatorEncodingAndQuotes() throws IOException {
        ImportPlan plan = plan(Files.writeString(folder.resolve("eleves.csv"), STUDENTS));
        Path written = rejects.write(plan, bench.importer.run(plan, ImportProgress.NONE), folder.resolve("rejets.csv")).getFirst();
        String mended = Files.readString(written).substring(1).replace("31/02/2006", "28/02/2006").replace("hier", "1/3/2006")
                .replace("B; soir", "B").replace("\"", "").replace("+33612345679", "33612345679");
        Files.write(written, mended.getBytes(Charset.forName("windows-1252")));
        assertThat(bench.importer.run(plan(written), ImportProgress.NONE).rejected()).isEmpty();
        assertThat(bench.students.all()).filteredOn(s -> s.name().lastName().equals("Roux"))
                .singleElement().satisfies(s -> assertThat(s.contact().mobile()).isEqualTo("+33612345679"));
    }

    @Test
    void aWorkbookOfRejectsHasASheetForEachTableAndIsImportedAgain() throws IOException {
        ImportPlan plan = plan(Files.writeString(folder.resolve("eleves.csv"), STUDENTS),
                Files.writeString(folder.resolve("entreprises.csv"), COMPANIES));
        ImportReport report = bench.importer.run(plan, ImportProgress.NONE);
        assertThat(report.rejected()).hasSize(3);
        List<Path> written = rejects.write(plan, report, folder.resolve("rejets.xlsx"));
        assertThat(written).hasSize(1);
        List<Examined> sheets = examine.examine(List.of(new ImportSource.OfFile(written.getFirst())));
        assertThat(sheets).extracting(Examined::kind).isEqualTo(plan.parts().stream().map(p -> java.util.Optional.of(p.kind())).toList());
        ImportReport again = bench.importer.run(plan(written.getFirst()), ImportProgress.NONE);
        assertThat(again.rejected()).extracting(ImportReport.Rejected::error)
                .containsExactlyInAnyOrderElementsOf(report.rejected().stream().map(ImportReport.Rejected::error).toList());
        Files.write(written.getFirst(), Sheets.of(mended(sheets.getFirst())));
        assertThat(bench.importer.run(plan(written.getFirst()), ImportProgress.NONE).rejected()).isEmpty();
    }

    private List<List<String>> mended(Examined sheet) {
        var rows = new ArrayList<List<String>>(List.of(sheet.headers()));
        try (OpenTable table = files.open(sheet.table())) {
            for (OpenTable.@Nullable Row row = table.next(); row != null; row = table.next()) {
                rows.add(row.cells().stream().map(c -> c.equals("31/02/2006") || c.equals("hier") ? "28/02/2006" : c).toList());
            }
        }
        return rows;
    }

    @Test
    void tablesOfTextAreWrittenBesideOneAnother() throws IOException {
        ImportPlan plan = plan(Files.writeString(folder.resolve("eleves.csv"), STUDENTS),
                Files.writeString(folder.resolve("entreprises.csv"), COMPANIES));
        List<Path> written = rejects.write(plan, bench.importer.run(plan, ImportProgress.NONE), folder.resolve("rejets.csv"));
        assertThat(written).extracting(path -> String.valueOf(path.getFileName()))
                .containsExactly("rejets.csv", "rejets-entreprises-2.csv");
        assertThat(Files.readString(written.getLast(), StandardCharsets.UTF_8)).contains("Garage du Centre").doesNotContain("H&P");
    }

    @Test
    void nothingIsWrittenWhenNothingIsRejected() throws IOException {
        ImportPlan plan = plan(Files.writeString(folder.resolve("entreprises.csv"), "Entreprise;SIRET\nH&P;73282932000074\n"));
        assertThat(rejects.write(plan, bench.importer.run(plan, ImportProgress.NONE), folder.resolve("rejets.csv"))).isEmpty();
        assertThat(folder.resolve("rejets.csv")).doesNotExist();
    }

    private ImportPlan plan(Path... paths) {
        List<ImportPlan.Part> parts = examine.examine(Arrays.stream(paths).<ImportSource>map(ImportSource.OfFile::new).toList()).stream()
                .map(t -> new ImportPlan.Part(t.table(), t.kind().orElseThrow(), t.mapping())).toList();
        return new ImportPlan("Anne", parts, ImportPlan.Options.DEFAULT, Map.of());
    }
}
