package fr.paraphe.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

// 6.2, T30
class SheetWriterPropertiesTest {
    private static final List<String> TITLES = List.of("Nom", "Heures", "Sujet");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.strings().withChars("=+-@\uFF1D\uFF0B 'aé0,<&\"\t\r\n\u0085\u2028\u2029\u00A0").ofMaxLength(10),
                Arbitraries.strings().ofMaxLength(8), Arbitraries.of("=cmd|' /C calc'!A0", "\t=1+1", "-12,5", "35", "+33612345678"));
        return cell.list().ofSize(TITLES.size()).list().ofMaxSize(6);
    }

    @Property(tries = 2_000)
    void everyRowIsOneLineOfAsManyCellsAndNoneIsAFormula(@ForAll("rows") List<List<String>> rows) {
        var writer = new SheetWriter(Set.of(1), true);
        writer.row(TITLES);
        rows.forEach(writer::row);
        SheetCopy copy = writer.end();
        String[] lines = copy.tsv().split("\r\n", -1);
        assertThat(lines).hasSize(rows.size() + 2).endsWith("");
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = lines[i + 1].split("\t", -1);
            assertThat(cells).hasSize(TITLES.size());
            for (int column = 0; column < cells.length; column++) {
                boolean number = column == 1 && NUMBER.matcher(cells[column]).matches();
                assertThat(number || !cells[column].strip().matches("(?s)[=+@\uFF1D\uFF0B\uFF0D\uFF20-].*")).isTrue();
            }
        }
        assertThat(copy.html().split("<tr>", -1)).hasSize(rows.size() + 2);
        assertThat(copy.html().replaceAll("</?(?:meta|style|table|tr|td)[^>]*>", "")).doesNotContain("<", ">");
    }
}
