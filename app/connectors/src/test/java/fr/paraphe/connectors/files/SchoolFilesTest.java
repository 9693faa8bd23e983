package fr.paraphe.connectors.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paraphe.domain.directory.imports.Examined;
import fr.paraphe.domain.directory.imports.ExamineFiles;
import fr.paraphe.domain.directory.imports.ImportFields;
import fr.paraphe.domain.directory.imports.ImportKind;
import fr.paraphe.domain.directory.imports.ImportSource;
import fr.paraphe.domain.directory.imports.OpenTable;
import fr.paraphe.domain.directory.imports.TableSource;
import fr.paraphe.domain.shared.InMemorySettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolFilesTest {
    private static final List<String> HEADERS = List.of("NOM", "Prénom", "Né(e) le", "Classe");
    private static final List<String> ROW = List.of("Çelik", "Zoé", "29/02/2008", "DESIGN 1 – l’été");

    private final SchoolFiles files = new SchoolFiles(ImportFields.shipped());
    private final ExamineFiles examine = new ExamineFiles(files, ImportFields.shipped(), new InMemorySettings());

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "UTF-8 ;", "UTF-8 ,", "UTF-8 |", "windows-1252 ;", "windows-1252 ,", "windows-1252 |", "x-MacRoman ;", "x-MacRoman ,",
                "x-MacRoman |"
    })
    void everySeparatorAndEncodingIsRecognised(String charset, String separator) throws IOException {
        for (String end : List.of("\r\n", "\n", "\r")) {
            Examined table = examined(Broken.bytes(text(separator, end), charset));
            assertThat(table.headers()).isEqualTo(HEADERS);
            assertThat(table.preview()).containsExactly(ROW);
            assertThat(table.table().encoding()).isEqualTo(charset);
            assertThat(table.kind()).contains(ImportKind.STUDENTS);
        }
    }

    @Test
    void tabsAndByteOrderMarksAreRecognised() throws IOException {
        String text = "\uFEFF" + text("\t", "\r\n");
        assertThat(examined(text.getBytes(StandardCharsets.UTF_8)).headers()).isEqualTo(HEADERS);
        assertThat(examined(text.getBytes(StandardCharsets.UTF_16LE)).preview()).containsExactly(ROW);
        assertThat(examined(text.getBytes(StandardCharsets.UTF_16BE)).preview()).containsExactly(ROW);
    }

    @Test
    void theEuroAndTheLigatureTellIso885915FromWindows1252() throws IOException {
        String text = "NOM;Prénom;Entreprise;Gratification\nŒuvrard;Zoé;Cœur;4,35 €\n";
        assertThat(examined(Broken.bytes(text, "ISO-8859-15")).preview().getFirst()).contains("Œuvrard", "Cœur", "4,35 €");
        assertThat(examined(Broken.bytes(text, "windows-1252")).preview().getFirst()).contains("Œuvrard", "Cœur", "4,35 €");
    }

    @Test
    void aCellMayHoldSeparatorsQuotesAndLineEnds() throws IOException {
        String text = "NOM;Prénom;Classe\r\n\"Le \"\"Grand\"\"\";\"Anne;Marie\";\"1\r\n2\"\r\n\r\n;;\r\n";
        assertThat(examined(Broken.utf8(text)).preview()).containsExactly(List.of("Le \"Grand\"", "Anne;Marie", "1\r\n2"));
    }

    @Test
    void aPersonMayChooseAnotherEncodingAndSeparator() throws IOException {
        Examined table = examined(Broken.bytes(text(";", "\n"), "windows-1252"));
        assertThat(table.encodings()).contains("windows-1252", "ISO-8859-15", "x-MacRoman");
        Examined other = examine.examine(table.table().encodedIn("x-MacRoman").cutAt(","));
        assertThat(other.headers()).hasSize(1);
        assertThat(other.headers().getFirst()).doesNotContain("Prénom");
    }

    @Test
    void aTableWithoutTitlesIsReadByPositionsAndItsMeaningIsRemembered() throws IOException {
        byte[] file = Broken.utf8("DUPONT;Léon;05/01/2008\nMARTIN;Léa;06/01/2008\n");
        Examined table = examined(file);
        assertThat(table.table().headers()).isFalse();
        assertThat(table.headers()).containsExactly("Colonne 1", "Colonne 2", "Colonne 3");
        assertThat(table.preview()).hasSize(2);
        assertThat(table.mapping().mapped()).isEmpty();
        examine.remember(table.headers(), ImportKind.STUDENTS, table.mapping().with(0, "nom").with(1, "prenom").with(2, "ne e le"));
        Examined again = examined(file);
        assertThat(again.remembered()).isTrue();
        assertThat(again.kind()).contains(ImportKind.STUDENTS);
        assertThat(again.mapping().mapped()).containsExactlyInAnyOrder("nom", "prenom", "ne e le");
    }

    // 07, § 7.1
    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "Identifiant unique*;Premier prénom*;Deuxième prénom;Troisième prénom;Nom de famille*;Nom d’usage;Date de naissance (jj/mm/aaaa)*;"
            + "Code commune naissance**;Libellé commune naissance**;Statut*;Division*#ine,prenom,deuxieme prenom,troisieme prenom,nom,"
            + "nom d usage,ne e le,,lieu de naissance,statut,classe",
        "INE; Nom; Prénom; Date naissance; Cycle; Niveau; Classe#ine,nom,prenom,ne e le,,,classe",
        "Code_NIP;Code_INE;nom;nom_usuel;prenom;civilite;date_naissance;lieu_naissance;nationalite#numero interne,ine,nom,nom d "
                + "usage,prenom,"
            + "civilite,ne e le,lieu de naissance,nationalite",
        "NOM;Prénom#nom,prenom",
        "Nom;Prénmo;Date de naisance;Clase#nom,prenom,ne e le,classe"
    })
    void theExportsOfSchoolsAreMapped(String headers, String fields) throws IOException {
        String row = ";".repeat(headers.split(";", -1).length - 1);
        Examined table = examined(Broken.bytes(headers + "\nx" + row + "\n", "windows-1252"));
        assertThat(table.kind()).contains(ImportKind.STUDENTS);
        assertThat(table.mapping().fields()).containsExactly(fields.split(",", -1));
    }

    @Test
    void aPastedSelectionIsATable() {
        Examined table = examine.examine(List.of(new ImportSource.Pasted("Nom\tPrénom\tClasse\nMartin\tLéa\n"))).getFirst();
        assertThat(table.preview()).containsExactly(List.of("Martin", "Léa", ""));
        assertThat(table.encodings()).isEmpty();
    }

    @Test
    void aWorkbookGivesDatesAndNumbersAsPeopleReadThem() throws IOException {
        String header = "<row r=\"1\">" + cell("A1", "Nom") + cell("B1", "Prénom") + cell("C1", "Né(e) le") + cell("D1", "Portable")
                + cell("E1", "CP") + cell("F1", "Gratification") + "</row>";
        String row = "<row r=\"2\">" + cell("A2", "Martin") + cell("B2", "Léa")
                + "<c r=\"C2\" s=\"1\"><v>38749</v></c><c r=\"D2\"><v>6.12345678E8"
                + "</v></c><c r=\"E2\"><f>A9+1</f><v>1000</v></c><c r=\"F2\"><v>4.3499999999999996</v></c></row>";
        assertThat(examined(Sheets.raw(header + row, false)).preview())
                .containsExactly(List.of("Martin", "Léa", "01/02/2006", "612345678", "1000", "4,35"));
        assertThat(examined(Sheets.raw(header + row, true)).preview().getFirst()).contains("02/02/2010");
    }

    @Test
    void theDaysOf1900AreCountedAsSpreadsheetsDo() throws IOException {
        String header = "<row r=\"1\">" + cell("A1", "Nom") + cell("B1", "Prénom") + cell("C1", "Né(e) le") + "</row>";
        var days = new ArrayList<String>();
        for (String count : List.of("1", "59", "60", "61")) {
            String row = "<row r=\"2\">" + cell("A2", "x") + cell("B2", "y") + "<c r=\"C2\" s=\"1\"><v>" + count + "</v></c></row>";
            days.add(examined(Sheets.raw(header + row, false)).preview().getFirst().getLast());
        }
        assertThat(days).containsExactly("01/01/1900", "28/02/1900", "29/02/1900", "01/03/1900");
    }

    @Test
    void aFormulaIsNeverComputed() throws IOException {
        String header = "<row r=\"1\">" + cell("A1", "Nom") + cell("B1", "Prénom") + cell("C1", "Classe") + "</row>";
        String row = "<row r=\"2\"><c r=\"A2\"><f>HYPERLINK(\"http://x\")</f></c>" + cell("B2", "Léa") + cell("C2", "1A") + "</row>";
        assertThat(examined(Sheets.raw(header + row, false)).preview().getFirst().getFirst()).startsWith("=HYPERLINK");
    }

    @Test
    void pupilsAndGuardiansOfSiecleAreJoined() throws IOException {
        Path pupils = Files.write(folder.resolve("ElevesAvecAdresses.xml"), Broken.bytes("""
                <?xml version="1.0" encoding="ISO-8859-15"?><BEE_ELEVES VERSION="2.1"><PARAMETRES><UAJ>9990001X</UAJ></PARAMETRES><DONNEES>
                <ELEVES><ELEVE ELEVE_ID="7" ELENOET="12"><ID_NATIONAL>999000001AA</ID_NATIONAL><NOM_DE_FAMILLE>ŒUVRARD</NOM_DE_FAMILLE>
                <PRENOM>Zoé</PRENOM><PRENOM2>Anne</PRENOM2><DATE_NAISS>29/02/2008</DATE_NAISS><CODE_SEXE>2</CODE_SEXE>
                <CODE_STATUT>ST</CODE_STATUT><ADRESSE_ID>3</ADRESSE_ID></ELEVE></ELEVES>
                <ADRESSES><ADRESSE ADRESSE_ID="3"><LIGNE1_ADRESSE>1, rue du Cœur</LIGNE1_ADRESSE><CODE_POSTAL>21000</CODE_POSTAL>
                <LIBELLE_POSTAL>DIJON</LIBELLE_POSTAL></ADRESSE></ADRESSES>
                <STRUCTURES><STRUCTURES_ELEVE ELEVE_ID="7"><STRUCTURE><CODE_STRUCTURE>LATIN</CODE_STRUCTURE>
                <TYPE_STRUCTURE>G</TYPE_STRUCTURE>
                </STRUCTURE><STRUCTURE><CODE_STRUCTURE>2GT1</CODE_STRUCTURE><TYPE_STRUCTURE>D</TYPE_STRUCTURE></STRUCTURE>
                </STRUCTURES_ELEVE>
                </STRUCTURES></DONNEES></BEE_ELEVES>""", "ISO-8859-15"));
        byte[] guardians = Broken.bytes("""
                <?xml version="1.0" encoding="ISO-8859-15"?><BEE_RESPONSABLES VERSION="2.1"><DONNEES><PERSONNES><PERSONNE PERSONNE_ID="5">
                <NOM>ŒUVRARD</NOM><PRENOM>Aïcha</PRENOM><LC_CIVILITE>MME</LC_CIVILITE><MEL>aicha@famille.example</MEL>
                <TEL_PORTABLE>0639980001</TEL_PORTABLE></PERSONNE></PERSONNES><RESPONSABLES><RESPONSABLE_ELEVE><ELEVE_ID>7</ELEVE_ID>
                <PERSONNE_ID>5</PERSONNE_ID><RESP_LEGAL>1</RESP_LEGAL><CODE_PARENTE>1</CODE_PARENTE></RESPONSABLE_ELEVE></RESPONSABLES>
                </DONNEES></BEE_RESPONSABLES>""", "ISO-8859-15");
        Path zipped = Files.write(folder.resolve("Responsables.zip"),
                Broken.zip(zip -> Broken.entry(zip, "ResponsablesAvecAdresses.xml", guardians)));
        List<Examined> tables = examine.examine(List.of(new ImportSource.OfFile(zipped), new ImportSource.OfFile(pupils)));
        assertThat(tables).singleElement().satisfies(table -> {
            assertThat(table.kind()).contains(ImportKind.STUDENTS);
            assertThat(table.table().format()).isEqualTo(TableSource.Format.SIECLE);
            assertThat(table.mapping().fields()).doesNotContain("");
            assertThat(table.preview()).singleElement().satisfies(row -> assertThat(row).contains("999000001AA", "ŒUVRARD", "Zoé",
                    "29/02/2008", "F", "2GT1", "1, rue du Cœur", "21000", "DIJON", "MME", "Aïcha", "mère", "aicha@famille.example"));
        });
    }

    @Test
    void anArchiveMayHoldSeveralTables() throws IOException {
        byte[] zip = Broken.zip(z -> {
            Broken.entry(z, "eleves.csv", Broken.utf8(text(";", "\n")));
            Broken.entry(z, "entreprises.csv", Broken.utf8("Entreprise;SIRET\nH&P;73282932000074\n"));
        });
        List<Examined> tables = examine.examine(List.of(new ImportSource.OfFile(Files.write(folder.resolve("tout.zip"), zip))));
        assertThat(tables).extracting(t -> t.kind().orElseThrow()).containsExactly(ImportKind.STUDENTS, ImportKind.COMPANIES);
    }

    @Test
    void aTextKeepsItsLineNumbers() throws IOException {
        Examined table = examined(Broken.utf8("Nom;Prénom;Classe\n\nA;B;\"1\n2\"\nC;D;3\n"));
        try (OpenTable open = files.open(table.table())) {
            assertThat(java.util.stream.Stream.generate(open::next).takeWhile(java.util.Objects::nonNull).map(OpenTable.Row::line))
                    .containsExactly(3, 5);
        }
    }

    private static String cell(String place, String value) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
    }

    private static String text(String separator, String end) {
        return String.join(separator, HEADERS) + end + String.join(separator, ROW) + end;
    }

    private Examined examined(byte[] content) throws IOException {
        return examine.examine(List.of(new ImportSource.OfFile(Files.write(folder.resolve("fichier.dat"), content)))).getFirst();
    }
}
