package fr.paraphe.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paraphe.domain.directory.TableReader.Table;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvTableReaderTest {
    private static final List<String> HEADERS = List.of("NOM", "Prénom", "Né(e) le", "Classe");
    private static final List<String> ROW = List.of("Çelik", "Zoé", "29/02/2008", "DESIGN 1 – l’été");

    private final CsvTableReader reader = new CsvTableReader();

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "UTF-8 ;", "UTF-8 ,", "UTF-8 |", "windows-1252 ;", "windows-1252 ,", "windows-1252 |",
        "x-MacRoman ;", "x-MacRoman ,", "x-MacRoman |"
    })
    void everySeparatorAndEncodingIsRecognised(String charset, String separator) {
        for (String end : List.of("\r\n", "\n", "\r")) {
            byte[] file = text(separator, end).getBytes(Charset.forName(charset));
            Table table = reader.read(file);
            assertThat(table.headers()).isEqualTo(HEADERS);
            assertThat(table.rows()).containsExactly(ROW);
        }
    }

    @Test
    void tabsAndAByteOrderMarkAreRecognised() {
        byte[] file = ("\uFEFF" + text("\t", "\r\n")).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(file).headers()).isEqualTo(HEADERS);
    }

    @Test
    void theEuroAndTheLigatureTellIso885915FromWindows1252() {
        String text = "NOM;Prénom;Entreprise;Gratification\nŒuvrard;Zoé;Cœur;4,35 €\n";
        assertThat(reader.read(text.getBytes(Charset.forName("ISO-8859-15"))).rows().getFirst()).contains("Œuvrard", "Cœur", "4,35 €");
        assertThat(reader.read(text.getBytes(Charset.forName("windows-1252"))).rows().getFirst()).contains("Œuvrard", "Cœur", "4,35 €");
    }

    @Test
    void aCellMayHoldSeparatorsQuotesAndLineEnds() {
        String text = "NOM;Prénom;Classe\r\n\"Le \"\"Grand\"\"\";\"Anne;Marie\";\"1\r\n2\"\r\n\r\n;;\r\n";
        assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8)).rows())
                .containsExactly(List.of("Le \"Grand\"", "Anne;Marie", "1\r\n2"));
    }

    @Test
    void blankCellsBeyondTheLastHeaderAreLeftOut() {
        byte[] file = "Nom;Prénom;Classe\nA;B;C;;\n".getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(file).rows()).containsExactly(List.of("A", "B", "C"));
    }

    static Stream<Arguments> broken() {
        var random = new byte[5_000];
        new Random(1).nextBytes(random);
        String header = "Nom;Prénom;Classe\n";
        return Stream.of(
                Arguments.of("nothing", new byte[0], "file-empty"),
                Arguments.of("random bytes", random, "file-binary"),
                Arguments.of("a zero byte", (header + "A;B\0;C\n").getBytes(StandardCharsets.UTF_8), "file-binary"),
                Arguments.of("UTF-16", (header + "A;B;C\n").getBytes(StandardCharsets.UTF_16), "file-binary"),
                Arguments.of("a PDF", "%PDF-1.7\n1 0 obj\n<<>>".getBytes(StandardCharsets.UTF_8), "headers-unknown"),
                Arguments.of("a page", "<html><body>Nom</body></html>".getBytes(StandardCharsets.UTF_8), "headers-unknown"),
                Arguments.of("blank lines", "\n\n\n".getBytes(StandardCharsets.UTF_8), "headers-unknown"),
                Arguments.of("a byte order mark", "\uFEFF".getBytes(StandardCharsets.UTF_8), "headers-unknown"),
                Arguments.of("unknown headers", "a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8), "headers-unknown"),
                Arguments.of("no headers", "DUPONT;Léon;05/01/2008\n".getBytes(StandardCharsets.UTF_8), "headers-unknown"),
                Arguments.of("an unclosed quote", (header + "\"A;B;C\nD;E;F\n").getBytes(StandardCharsets.UTF_8), "file-malformed"),
                Arguments.of("text after a quote", (header + "\"A\"x;B;C\n").getBytes(StandardCharsets.UTF_8), "file-malformed"),
                Arguments.of("a short row", (header + "A;B\n").getBytes(StandardCharsets.UTF_8), "row-ragged"),
                Arguments.of("a long row", (header + "A;B;C;D\n").getBytes(StandardCharsets.UTF_8), "row-ragged"),
                Arguments.of("a cut file", (header + "A;B;C\nD").getBytes(StandardCharsets.UTF_8), "row-ragged"),
                Arguments.of("a long line", (header + "A".repeat(200_000) + ";B;C\n").getBytes(StandardCharsets.UTF_8), "line-too-long"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void whatIsNoTableIsRefusedInFrench(String what, byte[] content, String code) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> reader.read(content))
                .satisfies(e -> assertThat(e.code()).as(what).isEqualTo(code))
                .withMessageMatching("(?s)(Le |Ce |Une |Les |Ligne ).*\\.");
    }

    @Test
    void aFileOfOneGigabyteIsRefusedWithoutBeingRead(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("eleves.csv");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 30);
        }
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> reader.read(file)).withMessageContaining("64 Mo");
    }

    @Test
    void aMissingFileIsRefused(@TempDir Path folder) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> reader.read(folder.resolve("absent.csv")))
                .withMessageContaining("absent.csv");
    }

    private static String text(String separator, String end) {
        return String.join(separator, HEADERS) + end + String.join(separator, ROW) + end;
    }
}
