package fr.paraphe.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.imports.ColumnMapping;
import fr.paraphe.domain.directory.imports.ImportFields;
import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.OpenTable;
import fr.paraphe.domain.directory.imports.RejectedRows;
import fr.paraphe.domain.directory.imports.TableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;

// 07, § 7.1: rejects are the original rows
class RejectFilePropertiesTest {
    private static final List<String> TITLES = List.of("NOM", "Prénom", "Classe");

    private final SchoolFiles files = new SchoolFiles(ImportFields.shipped());
    private final RejectFile rejects = new RejectFile(new RejectedRows(files));
    private final Path folder;

    RejectFilePropertiesTest() throws IOException {
        folder = Files.createTempDirectory("rejets");
    }

    @AfterProperty
    void forget() throws IOException {
        try (var all = Files.list(folder)) {
            for (Path path : all.toList()) {
                Files.delete(path);
            }
        }
        Files.delete(folder);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.oneOf(Arbitraries.strings().withChars("=+-@'aé0;\"\t\n \u200B").ofMaxLength(8),
                Arbitraries.strings().all().excludeChars('\0', '\r').ofMaxLength(6),
                Arbitraries.of("=1+1", "\t=cmd()", " @SUM(A1)", "+33612345678", "-5", "'=x", "\uFF1D1+1", "_x0041_", "Anne"));
        return cell.list().ofSize(TITLES.size()).filter(row -> row.stream().anyMatch(c -> !c.isBlank())).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(tries = 200)
    void rejectsAreTheRowsAsTheyWereAndNoSpreadsheetRunsThem(@ForAll("rows") List<List<String>> rows, @ForAll("names") String name)
            throws IOException {
        TableSource source = written(rows);
        List<List<String>> before = read(source, true);
        var parts = List.of(new ImportPlan.Part(source, ImportKind.STUDENTS, new ColumnMapping(List.of("nom", "prenom", "classe"))));
        Path target = rejects.write(new ImportPlan("Anne", parts, ImportPlan.Options.DEFAULT, Map.of()), all(source), folder.resolve(name))
                .getFirst();
        TableSource found = files.recognise(List.of(new ImportSource.OfFile(target))).getFirst();
        List<List<String>> after = read(found, false);
        assertThat(after.getFirst()).containsExactly("NOM", "Prénom", "Classe", "Erreur");
        assertThat(after).extracting(row -> row.subList(0, 3).stream().map(RejectFilePropertiesTest::unguarded).toList())
                .containsExactlyElementsOf(before.stream().map(r -> r.stream().map(c -> unguarded(visible(name, c))).toList()).toList());
        assertThat(after.stream().skip(1)).allSatisfy(row -> {
            assertThat(row.getLast()).isEqualTo("Refusée\u00a0: voir.");
            assertThat(name.endsWith(".csv") && row.stream().anyMatch(RejectFilePropertiesTest::run)).isFalse();
        });
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("rejets.csv", "rejets.xlsx");
    }

    /** Tells whether a spreadsheet would run that cell: what begins with a sign, a number excepted. */
    private static boolean run(String cell) {
        return cell.strip().matches("(?s)[=@\uFF1D\uFF0B\uFF0D\uFF20].*|[+-][^0-9].*");
    }

    /** Returns a cell as the import reads it: without blanks around, nor the apostrophe that guards a sign. */
    private static String unguarded(String cell) {
        String text = cell.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=@+-\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    /** Returns a cell without what XML cannot hold, in a workbook. */
    private static String visible(String name, String cell) {
        return name.endsWith(".csv") ? cell : cell.replaceAll("[\\p{Cc}&&[^\\t\\n]]|[\\p{Cs}\uFFFE\uFFFF]", "");
    }

    private TableSource written(List<List<String>> rows) throws IOException {
        var text = new StringBuilder(String.join(";", TITLES)).append('\n');
        rows.forEach(row -> text.append(row.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').collect(Collectors.joining(";")))
                .append('\n'));
        Path file = Files.write(folder.resolve("eleves.csv"), Broken.utf8(text.toString()));
        return new TableSource(List.of(new ImportSource.OfFile(file)), "", TableSource.Format.TEXT, "UTF-8", ";", true);
    }

    private ImportReport all(TableSource source) {
        var rejected = new ArrayList<ImportReport.Rejected>();
        try (OpenTable table = files.open(source)) {
            for (OpenTable.@Nullable Row row = table.next(); row != null; row = table.next()) {
                rejected.add(new ImportReport.Rejected(0, ImportKind.STUDENTS, "eleves.csv", row.line(), "Refusée\u00a0: voir."));
            }
        }
        return new ImportReport(List.of(), rejected, List.of(), List.of(), Map.of(), Map.of(), null);
    }

    private List<List<String>> read(TableSource source, boolean own) {
        var rows = new ArrayList<List<String>>();
        try (OpenTable table = files.open(source)) {
            rows.add(table.headers());
            for (OpenTable.@Nullable Row row = table.next(); row != null; row = table.next()) {
                rows.add(row.cells());
            }
        }
        assertThat(own || !rows.isEmpty()).isTrue();
        return rows;
    }
}
