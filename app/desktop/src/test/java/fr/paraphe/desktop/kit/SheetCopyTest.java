package fr.paraphe.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetCopyTest {
    private static final List<String> HEADERS = List.of("Étudiant", "Points à corriger");

    @Test
    void givesOneLineForEachDocumentEvenWithBreaksInACell() { // T30
        SheetCopy copy = SheetCopy.of(HEADERS, List.of(List.of("BERGER\tRémy", "un\r\ndeux"), List.of("ÉTIENNE Zoé", "")));
        assertThat(copy.tsv()).isEqualTo("Étudiant\tPoints à corriger\r\nBERGER ; Rémy\tun ; deux\r\nÉTIENNE Zoé\t\r\n");
    }

    @Test
    void neutralisesWhatASpreadsheetWouldRun() { // 6.2
        SheetCopy copy = SheetCopy.of(HEADERS, List.of(List.of("=1+1", "@SUM(A1)"), List.of(" -2", "+33612000000")));
        assertThat(copy.tsv()).contains("'=1+1\t'@SUM(A1)\r\n'-2\t'+33612000000\r\n");
        assertThat(copy.html()).contains(">'=1+1<").contains("mso-number-format:'\\@'");
    }

    @Test
    void escapesHtml() {
        assertThat(SheetCopy.of(HEADERS, List.of(List.of("<b>\"A\" & B</b>", "x"))).html())
                .contains("&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;");
    }
}
