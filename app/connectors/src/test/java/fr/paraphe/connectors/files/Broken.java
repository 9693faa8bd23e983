package fr.paraphe.connectors.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that no import may take: each with words of the French sentence that says why. */
record Broken(String what, byte[] content, String message) {
    private static final String HEADER = "Nom;Prénom;Né(e) le;Classe\n";
    private static final String ROW = "Martin;Léa;01/02/2006;DESIGN 1\n";
    private static final String PUPILS = "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?>";

    @Override
    public String toString() {
        return what;
    }

    static List<Broken> files() {
        var all = new ArrayList<Broken>();
        binaries(all);
        texts(all);
        documents(all);
        archives(all);
        workbooks(all);
        return all;
    }

    private static void binaries(List<Broken> all) {
        var random = new byte[5_000];
        new Random(1).nextBytes(random);
        random[0] = 'x';
        all.add(new Broken("nothing", new byte[0], "est vide"));
        all.add(new Broken("random bytes", random, "pas un fichier texte"));
        all.add(new Broken("a PDF", latin("%PDF-1.7\n1 0 obj"), "est un PDF"));
        all.add(new Broken("a PNG", latin("\u0089PNG\r\n\u001A\n"), "est une image"));
        all.add(new Broken("a JPEG", latin("\u00FF\u00D8\u00FF\u00E0"), "est une image"));
        all.add(new Broken("a GIF", latin("GIF89a"), "est une image"));
        all.add(new Broken("RTF", latin("{\\rtf1 Nom}"), "texte mis en forme"));
        all.add(new Broken("a web page", latin("<!DOCTYPE html><table><tr><td>Nom"), "page web"));
        all.add(new Broken("an HTML table named xls", latin("<html><table>"), "page web"));
        all.add(new Broken("an old XLS", latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"), "vieux format XLS"));
        all.add(new Broken("a workbook with a password", encrypted(512, 9),
                "protégé par un mot de passe\u00a0: ouvrez-le dans un tableur"));
        all.add(new Broken("a large workbook with a password", encrypted(4_096, 12), "sans mot de passe"));
        all.add(new Broken("gzip", latin("\u001F\u008B\b\u0000"), "archive d'un autre type"));
        all.add(new Broken("RAR", latin("Rar!\u001A\u0007"), "archive d'un autre type"));
        all.add(new Broken("7z", latin("7z\u00BC\u00AF'\u001C"), "archive d'un autre type"));
        all.add(new Broken("a program", latin("\u007FELF\u0002"), "programme"));
        all.add(new Broken("a Windows program", latin("MZ\u0090\u0000\u0003"), "programme"));
    }

    /** Returns a compound file whose directory, in its third sector, names an encrypted package as office suites write it. */
    private static byte[] encrypted(int sector, int shift) {
        ByteBuffer file = ByteBuffer.allocate(5 * sector).order(ByteOrder.LITTLE_ENDIAN);
        file.put(latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")).putShort(30, (short) shift).putInt(48, 2);
        file.position(3 * sector);
        for (String name : List.of("Root Entry", "EncryptionInfo", "EncryptedPackage")) {
            int entry = file.position();
            file.put(name.getBytes(StandardCharsets.UTF_16LE)).position(entry + 128);
        }
        return file.array();
    }

    private static void texts(List<Broken> all) {
        all.add(new Broken("a zero byte", utf8(HEADER + "A;B\0;C;D\n"), "pas un fichier texte"));
        all.add(new Broken("UTF-16 without a mark", HEADER.getBytes(StandardCharsets.UTF_16LE), "pas un fichier texte"));
        all.add(new Broken("blank lines", utf8("\n\n\n"), "est vide"));
        all.add(new Broken("a byte order mark alone", utf8("\uFEFF"), "est vide"));
        all.add(new Broken("prose", utf8("Bonjour à tous\nVoici la liste\n"), "pas un tableau"));
        all.add(new Broken("an unclosed quote", utf8(HEADER + "\"A;B;01/02/2006;C\n" + ROW), "guillemet"));
        all.add(new Broken("an unclosed quote at the end", utf8(HEADER + ROW + "A;B;01/02/2006;\"C"), "guillemet"));
        all.add(new Broken("text after a quote", utf8(HEADER + "\"A\"x\";B\";01/02/2006;C\n"), "guillemet"));
        all.add(new Broken("a short row", utf8(HEADER + "A;B\n"), "ligne 2"));
        all.add(new Broken("a long row", utf8(HEADER + ROW + "A;B;01/02/2006;C;D\n"), "ligne 3"));
        all.add(new Broken("a cut file", utf8(HEADER + ROW + "Mar"), "tronqué"));
        all.add(new Broken("a ragged row after a thousand", utf8(HEADER + ROW.repeat(1_200) + "A;B\n"), "ligne 1202"));
        all.add(new Broken("a long line", utf8(HEADER + "A".repeat(1_100_000) + ";B;01/02/2006;C\n"), "un million"));
        all.add(new Broken("a long first line", utf8("Nom;".repeat(300_000)), "un million"));
        all.add(new Broken("UTF-8 and Windows-1252 mixed", mixed(), "encodage"));
        all.add(new Broken("UTF-8 cut in a letter", cutLetter(), "encodage"));
        all.add(new Broken("unknown headers", utf8("a;b;c\n1;2;3\n"), "n'est reconnu ni comme"));
        all.add(new Broken("no headers", utf8("DUPONT;Léon;05/01/2008\n"), "n'est reconnu ni comme"));
        all.add(new Broken("one column of names", utf8("Nom\nMartin\n"), "n'est reconnu ni comme"));
        all.add(new Broken("JSON", utf8("{\"nom\": \"Martin\",\n \"prenom\": \"Léa\"}\n"), "cellules pour"));
        all.add(new Broken("SQL", utf8("insert into eleve values ('Martin', 'Léa');\n"), "n'est reconnu ni comme"));
    }

    private static void documents(List<Broken> all) {
        all.add(new Broken("an unknown document", latin(PUPILS + "<ELEVES/>"), "n'est pas un export de SIECLE"));
        all.add(new Broken("a cut document", latin(PUPILS + "<BEE_ELEVES VERSION=\"2.1\"><DONNEES><ELEVES><ELEVE ELEVE_ID=\"1\">"),
                "mal formé"));
        all.add(new Broken("a document not closed well", latin(PUPILS + "<BEE_ELEVES><A></B></BEE_ELEVES>"), "mal formé"));
        all.add(new Broken("guardians alone", latin(PUPILS + "<BEE_RESPONSABLES><DONNEES/></BEE_RESPONSABLES>"), "sans élèves"));
        all.add(new Broken("no pupil", latin(PUPILS + "<BEE_ELEVES><DONNEES/></BEE_ELEVES>"), "sans élèves"));
        all.add(new Broken("an external entity", latin(PUPILS + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><BEE_ELEVES>&e;"
                + "</BEE_ELEVES>"), "interdites"));
        all.add(new Broken("a remote document type", latin(PUPILS + "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><BEE_ELEVES/>"),
                "interdites"));
        all.add(new Broken("a billion laughs", latin(PUPILS + "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><BEE_ELEVES>&c;</BEE_ELEVES>"), "interdites"));
        all.add(new Broken("an unknown entity", latin(PUPILS + "<BEE_ELEVES><DONNEES>&e;</DONNEES></BEE_ELEVES>"), "XML"));
        all.add(new Broken("a deep document", latin(PUPILS + "<BEE_ELEVES>" + "<ELEVE>".repeat(50) + "</ELEVE>".repeat(50)
                + "</BEE_ELEVES>"),
                "mal formé"));
        all.add(new Broken("an unknown encoding", latin("<?xml version=\"1.0\" encoding=\"klingon\"?><BEE_ELEVES/>"), "mal formé"));
    }

    private static void archives(List<Broken> all) {
        all.add(new Broken("an empty archive", zip(zip -> { }), "aucun fichier CSV"));
        all.add(new Broken("an archive of a picture", zip(zip -> entry(zip, "photo.jpg", new byte[10])), "aucun fichier CSV"));
        all.add(new Broken("an archive in an archive", zip(zip -> entry(zip, "a.zip", zip(inner -> entry(inner, "a.csv", utf8(HEADER))))),
                "aucun fichier CSV"));
        all.add(new Broken("a name that climbs", zip(zip -> entry(zip, "../../eleves.csv", utf8(HEADER + ROW))), "dangereux"));
        all.add(new Broken("an absolute name", zip(zip -> entry(zip, "/tmp/eleves.csv", utf8(HEADER + ROW))), "dangereux"));
        all.add(new Broken("a Windows name", zip(zip -> entry(zip, "C:\\eleves.csv", utf8(HEADER + ROW))), "dangereux"));
        all.add(new Broken("a bomb", zip(zip -> entry(zip, "eleves.csv", new byte[40 * 1024 * 1024])), "démesurément"));
        all.add(new Broken("three thousand files", zip(zip -> {
            for (int i = 0; i < 3_000; i++) {
                entry(zip, i + ".csv", new byte[0]);
            }
        }), "plus de 2000"));
        byte[] whole = zip(zip -> entry(zip, "eleves.csv", utf8(HEADER + ROW.repeat(100))));
        all.add(new Broken("half an archive", java.util.Arrays.copyOf(whole, whole.length / 2), "abîmée"));
        byte[] encrypted = whole.clone();
        flag(encrypted);
        all.add(new Broken("an encrypted archive", encrypted, "mot de passe"));
        all.add(new Broken("a broken text in an archive", zip(zip -> entry(zip, "eleves.csv", utf8(HEADER + "A;B\n"))), "ligne 2"));
        all.add(new Broken("an unknown document in an archive", zip(zip -> entry(zip, "a.xml", latin(PUPILS + "<A/>"))), "SIECLE"));
        all.add(new Broken("an OpenDocument sheet", zip(zip -> entry(zip, "mimetype",
                utf8("application/vnd.oasis.opendocument.spreadsheet"))),
                "OpenDocument"));
    }

    private static void workbooks(List<Broken> all) {
        all.add(new Broken("a workbook of nothing", workbook(Map.of("xl/workbook.xml", "<x/>")), "classeur"));
        all.add(new Broken("a workbook without sheet", workbook(Map.of("xl/workbook.xml", "not xml")), "classeur"));
        all.add(new Broken("a workbook with a document type", workbook(Map.of("xl/workbook.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><workbook/>")), "interdites"));
        all.add(new Broken("a workbook bomb", zip(zip -> {
            entry(zip, "xl/workbook.xml", utf8("<workbook/>"));
            entry(zip, "xl/sharedStrings.xml", new byte[40 * 1024 * 1024]);
        }), "démesurément"));
        all.add(new Broken("an empty sheet", Sheets.of(List.of()), "aucune feuille remplie"));
        all.add(new Broken("unknown headers in a sheet", Sheets.of(List.of(List.of("a", "b"), List.of("1", "2"))),
                "n'est reconnu ni comme"));
    }

    private static byte[] mixed() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(utf8(HEADER + ROW));
        out.writeBytes(bytes("Lefèvre;Zoé;01/02/2006;DESIGN 1\n", "windows-1252"));
        return out.toByteArray();
    }

    private static byte[] cutLetter() {
        byte[] whole = utf8(HEADER + "Martin;Léa;01/02/2006;DESIGN é");
        return java.util.Arrays.copyOf(whole, whole.length - 1);
    }

    /** Marks the entry as encrypted in both of its headers. */
    private static void flag(byte[] zip) {
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
                zip[i + 6] |= 1;
            }
        }
    }

    private static byte[] workbook(Map<String, String> parts) {
        return zip(zip -> parts.forEach((name, content) -> entry(zip, name, utf8(content))));
    }

    static byte[] zip(Consumer<ZipOutputStream> fill) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            fill.accept(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static void entry(ZipOutputStream zip, String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return bytes(text, "ISO-8859-1");
    }

    static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }
}
