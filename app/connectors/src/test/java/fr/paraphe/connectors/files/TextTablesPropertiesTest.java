package fr.paraphe.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.imports.ImportFields;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.OpenTable;
import fr.paraphe.domain.directory.imports.TableSource;
import fr.paraphe.domain.directory.imports.TableSource.Format;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;

// 07, § 7.1
class TextTablesPropertiesTest {
    private static final List<String> TITLES = List.of("NOM", "Prénom", "Né(e) le", "Classe");

    private final SchoolFiles files = new SchoolFiles(ImportFields.shipped());
    private final Path file;

    TextTablesPropertiesTest() throws IOException {
        file = Files.createTempFile("table", ".csv");
    }

    @AfterProperty
    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** How a text is written: its encoding, separator, line end, and whether every cell is quoted or only those that need it. */
    record Manner(String encoding, String separator, String end, boolean quoted, boolean marked) {
        String cell(String cell) {
            boolean needed = quoted || cell.contains(separator) || cell.contains("\"") || cell.contains("\n") || cell.contains("\r");
            return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        }

        byte[] bytes(List<List<String>> rows) {
            var text = new StringBuilder(marked || encoding.startsWith("UTF-16") ? "\uFEFF" : "");
            rows.forEach(row -> text.append(String.join(separator, row.stream().map(this::cell).toList())).append(end));
            return text.toString().getBytes(Charset.forName(encoding));
        }

        boolean carries(List<List<String>> rows) {
            var encoder = Charset.forName(encoding).newEncoder();
            return rows.stream().flatMap(List::stream).allMatch(encoder::canEncode);
        }
    }

    @Provide
    Arbitrary<Manner> manners() {
        Arbitrary<String> encodings = Arbitraries.of("UTF-8", "windows-1252", "ISO-8859-15", "x-MacRoman", "UTF-16LE", "UTF-16BE");
        return net.jqwik.api.Combinators.combine(encodings, Arbitraries.of(";", ",", "\t", "|"), Arbitraries.of("\r\n", "\n", "\r"),
                        Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((encoding, separator, end, quoted, mark) -> new Manner(encoding, separator, end, quoted,
                        mark && encoding.equals("UTF-8")));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.oneOf(Arbitraries.strings().withChars("aZéÉœ€ç'’0;,|\t\" \r\n=-").ofMaxLength(12),
                Arbitraries.strings().all().excludeChars('\0').ofMaxLength(8),
                Arbitraries.of("", "Anne", "29/02/2008", "•", "−5", "\u2200"));
        // A carriage return alone in a cell, which no spreadsheet of today writes, hides the end of a line from the reader: it refuses.
        return cell.map(text -> text.replaceAll("\r(?!\n)", "\r\n")).list().ofSize(TITLES.size()).list().ofMaxSize(5);
    }

    @Property(tries = 500)
    void whatASpreadsheetWritesIsReadBack(@ForAll("manners") Manner manner, @ForAll("rows") List<List<String>> rows) throws IOException {
        Assume.that(manner.carries(rows) && manner.carries(List.of(TITLES)));
        Files.write(file, manner.bytes(whole(rows)));
        var source = new TableSource(List.of(new ImportSource.OfFile(file)), "", Format.TEXT, manner.encoding(), manner.separator(), true);
        assertThat(read(source)).isEqualTo(whole(rows));
    }

    /** Texts as schools have them: letters of French names, some of which only two of the encodings tell apart. */
    @Provide
    Arbitrary<List<List<String>>> schoolRows() {
        Arbitrary<String> cell = Arbitraries.of("", "Anne", "Zoé", "ÉTIENNE", "Le Goff", "François", "Hélène", "29/02/2008",
                "Garage; pièces", "H&P",
                "Écran 24\"", "Loïc \"Lolo\"", "1, rue du Château", "a|b", "été\nhiver", "06 12 34 56 78", "4,35 €", "Cœur");
        return cell.list().ofSize(TITLES.size()).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 400)
    void whatASchoolWritesIsRecognised(@ForAll("manners") Manner manner, @ForAll("schoolRows") List<List<String>> rows) throws IOException {
        Assume.that(manner.carries(rows));
        Files.write(file, manner.bytes(whole(rows)));
        TableSource found = files.recognise(List.of(new ImportSource.OfFile(file))).getFirst();
        assertThat(found.separator()).isEqualTo(manner.separator());
        assertThat(found.headers()).isTrue();
        assertThat(read(found)).isEqualTo(whole(rows));
    }

    @Property(tries = 400)
    void anyBytesAreATableOrAreRefusedInFrench(@ForAll("bytes") byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            files.recognise(List.of(new ImportSource.OfFile(file))).forEach(this::read);
        } catch (RefusedException e) {
            assertThat(e).hasMessageEndingWith("Rien n'a été importé.");
        }
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> text = Arbitraries.strings().withChars("NomPrén;,\"\t|\r\n é€\uFEFF").ofMaxLength(60)
                .flatMap(t -> Arbitraries.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16").map(c -> t.getBytes(Charset.forName(c))));
        return Arbitraries.oneOf(Arbitraries.bytes().array(byte[].class).ofMaxSize(80), text);
    }

    @Example
    void linesOfNothingButSeparatorsBeforeTheTitlesAreNoTitles() throws IOException {
        Files.writeString(file, ";;;\r\n;;;\r\nNOM;Prénom;Né(e) le;Classe\r\nMartin;Léa;01/02/2006;A\r\n");
        TableSource found = files.recognise(List.of(new ImportSource.OfFile(file))).getFirst();
        assertThat(found.headers()).isTrue();
        assertThat(read(found)).hasSize(2).first().isEqualTo(TITLES);
    }

    @Example
    void anInchMarkIsNoQuote() throws IOException {
        Files.writeString(file, "NOM;Prénom;Né(e) le;Classe\r\nMartin;Léa;01/02/2006;Écran 24\"\r\n");
        TableSource found = files.recognise(List.of(new ImportSource.OfFile(file))).getFirst();
        assertThat(read(found).getLast()).containsExactly("Martin", "Léa", "01/02/2006", "Écran 24\"");
    }

    /** Returns the rows under their titles; those of blanks only are left out, as the reader does. */
    private static List<List<String>> whole(List<List<String>> rows) {
        var whole = new ArrayList<List<String>>();
        whole.add(TITLES);
        rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank())).forEach(whole::add);
        return whole;
    }

    private List<List<String>> read(TableSource source) {
        var rows = new ArrayList<List<String>>();
        try (OpenTable table = files.open(source)) {
            rows.add(table.headers());
            for (OpenTable.@Nullable Row row = table.next(); row != null; row = table.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }
}
