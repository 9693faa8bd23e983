package fr.paraphe.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {
    private static final List<String> TITLES = List.of("Nom", "Né(e) le", "Mobile", "Heures", "Vu", "Inscrit");

    @TempDir
    Path folder;

    private static List<List<@Nullable Object>> rows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList("Le Goff; \"Anne\"", LocalDate.of(2008, 3, 5), "+33612345678", new BigDecimal("35.5"),
                Instant.parse("2026-01-05T11:00:00Z"), true));
        rows.add(Arrays.asList("=SUM(A1)", null, "", 12L, null, false));
        return rows;
    }

    // 6.2
    @Test
    void aListIsWrittenAsFrenchSpreadsheetsReadIt() throws Exception {
        Path file = folder.resolve("liste.csv");
        SheetFile.csv(file, TITLES, rows().iterator(), () -> false);
        assertThat(Files.readString(file)).isEqualTo("\uFEFFNom;Né(e) le;Mobile;Heures;Vu;Inscrit\r\n"
                + "\"Le Goff; \"\"Anne\"\"\";05/03/2008;'+33612345678;35,5;05/01/2026 12:00;Oui\r\n'=SUM(A1);;;12;;Non\r\n");
    }

    // 6.2
    @Test
    void anXlsxHoldsTextsThatNoSpreadsheetRuns() throws Exception {
        Path file = folder.resolve("liste.xlsx");
        SheetFile.xlsx(file, "Étudiants : 2026", TITLES, rows().iterator(), () -> false);
        try (var book = new ReadableWorkbook(Files.newInputStream(file)); Stream<Row> read = book.getFirstSheet().openStream()) {
            List<Row> all = read.toList();
            assertThat(all).hasSize(3);
            assertThat(all.get(1).getCellText(0)).isEqualTo("Le Goff; \"Anne\"");
            assertThat(all.get(1).getCellText(3)).isEqualTo("35,5");
            assertThat(all.get(2).getCellText(0)).isEqualTo("'=SUM(A1)");
        }
    }

    @Test
    void whatIsCancelledLeavesTheFormerFile() throws Exception {
        Path file = Files.writeString(folder.resolve("liste.csv"), "avant");
        SheetFile.csv(file, TITLES, rows().iterator(), () -> true);
        assertThat(Files.readString(file)).isEqualTo("avant");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }
}
