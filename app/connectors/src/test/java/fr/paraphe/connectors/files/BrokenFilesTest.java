package fr.paraphe.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paraphe.connectors.sms.LibPhoneNumbers;
import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ExamineFiles;
import fr.paraphe.domain.directory.imports.ImportFields;
import fr.paraphe.domain.directory.imports.ImportBench;
import fr.paraphe.domain.directory.imports.ImportPlan;
import fr.paraphe.domain.directory.imports.ImportProgress;
import fr.paraphe.domain.directory.imports.ImportReport;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.shared.InMemorySettings;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFilesTest {
    private final SchoolFiles files = new SchoolFiles(ImportFields.shipped());
    private final ImportBench bench = new ImportBench(files, new LibPhoneNumbers());
    private final ExamineFiles examine = new ExamineFiles(files, bench.catalogue, new InMemorySettings());

    @TempDir
    private Path folder = Path.of("");

    static List<Broken> broken() {
        return Broken.files();
    }

    @Test
    void thereAreSixtyOfThem() {
        assertThat(broken()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void isRefusedInFrenchAndChangesNothing(Broken file) throws IOException {
        Path path = Files.write(folder.resolve("fichier.dat"), file.content());
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> run(path))
                .withMessageContaining(file.message())
                .withMessageMatching("(?s)(Le|Un) .*\\.");
        assertThat(bench.students.count()).isZero();
        assertThat(bench.companies.count()).isZero();
        assertThat(bench.changes.latest(null, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Martin;Léa;31/02/2006;A", "Martin;Léa;01/13/2006;A", "Martin;Léa;01/02/06;A", "Martin;Léa;29/02/1900;A", "Martin;Léa;hier;A",
        "Martin;Léa;01/02/1066;A", "Martin;Léa;99999999999999999999;A", "=cmd|' /C calc'!A0;Léa;01/02/2006;A", "@SUM(1+1);Léa;01/02/2006;A",
        "+HYPERLINK(1);Léa;01/02/2006;A", "#REF!;Léa;01/02/2006;A", "#N/A;Léa;01/02/2006;A", ";;;A", "\u200B;Léa;01/02/2006;A",
        "Martin;\u202E;01/02/2006;A"
    })
    void aRowThatCannotBeReadIsLeftOut(String row) throws IOException {
        Path path = Files.write(folder.resolve("eleves.csv"), Broken.utf8("Nom;Prénom;Né(e) le;Classe\n" + row + "\n"));
        ImportReport report = run(path);
        assertThat(report.rejected()).hasSize(1).allSatisfy(r -> assertThat(r.error()).isNotBlank());
        assertThat(report.changes()).isNull();
        assertThat(bench.students.count()).isZero();
        assertThat(bench.staff.classGroups()).isEmpty();
    }

    @Test
    void aNameOfTenThousandLettersIsLeftOut() throws IOException {
        Path path = Files.write(folder.resolve("eleves.csv"),
                Broken.utf8("Nom;Prénom;Né(e) le;Classe\n" + "A".repeat(10_000) + ";Léa;01/02/2006;A\n"));
        assertThat(run(path).rejected()).singleElement().satisfies(r -> assertThat(r.error()).contains("trop long"));
    }

    @Test
    void aLineOfOneGigabyteIsRefusedInLittleMemory() throws IOException {
        Path path = folder.resolve("eleves.csv");
        var block = new byte[1024 * 1024];
        java.util.Arrays.fill(block, (byte) 'A');
        try (OutputStream out = Files.newOutputStream(path)) {
            out.write(Broken.utf8("Nom;Prénom;Classe\n"));
            for (int i = 0; i < 4; i++) {
                out.write(block);
            }
        }
        // The rest of the gigabyte costs no disk.
        try (var sparse = new RandomAccessFile(path.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> run(path)).withMessageContaining("un million");
    }

    @Test
    void aMissingFileIsRefused() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> run(folder.resolve("absent.csv")))
                .withMessageContaining("absent.csv");
    }

    private ImportReport run(Path path) {
        List<Examined> tables = examine.examine(List.of(new ImportSource.OfFile(path)));
        List<ImportPlan.Part> parts = tables.stream().map(t -> new ImportPlan.Part(t.table(), t.kind().orElseThrow(() ->
                new RefusedException("table-unknown", "Le fichier n'est reconnu ni comme une liste d'élèves.")), t.mapping())).toList();
        return bench.importer.run(new ImportPlan("Anne", parts, ImportPlan.Options.DEFAULT, Map.of()), ImportProgress.NONE);
    }
}
