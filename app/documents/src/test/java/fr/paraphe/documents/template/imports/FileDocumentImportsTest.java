package fr.paraphe.documents.template.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.SamplePdf;
import fr.paraphe.documents.template.JsoupTemplateCleaner;
import fr.paraphe.domain.merge.MergeTag;
import fr.paraphe.domain.merge.TagCatalogue;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.Imported;
import fr.paraphe.domain.template.PageShape;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileDocumentImportsTest { // F073
    private static final String TEXT = WordFile.paragraph(WordFile.run("Convention de stage"));

    @TempDir Path folder;

    private static FileDocumentImports imports(Optional<Path> office) {
        return new FileDocumentImports(new JsoupTemplateCleaner(), name -> TagCatalogue.standard().named(name).map(MergeTag::code),
                new OpenDocuments(office));
    }

    private Imported read(String name, byte[] bytes) throws IOException {
        return imports(Optional.empty()).read(Files.write(folder.resolve(name), bytes));
    }

    private void refused(String code, String name, byte[] bytes) {
        assertThatThrownBy(() -> read(name, bytes)).isInstanceOf(RefusedException.class).hasMessageContaining("«\u00a0" + name)
                .extracting("code").isEqualTo(code);
    }

    private static byte[] swollen(int megabytes) {
        byte[] bytes = new byte[megabytes * 1024 * 1024];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    @Test
    void refusesWhatItDoesNotRead() throws IOException {
        refused("import-kind", "convention.rtf", "{\\rtf1}".getBytes(StandardCharsets.UTF_8));
        refused("import-kind", "sans extension", new WordFile(TEXT).bytes());
        refused("import-mismatch", "convention.docx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        refused("import-mismatch", "vide.docx", new byte[0]);
        refused("import-mismatch", "classeur.docx", WordFile.zip(Map.of("xl/workbook.xml", "<w/>".getBytes(StandardCharsets.UTF_8))));
        refused("import-mismatch", "page.html", new WordFile(TEXT).bytes());
        refused("import-mismatch", "note.html", "Bonjour".getBytes(StandardCharsets.UTF_8));
        refused("import-empty", "blanc.docx", new WordFile("<w:p/>").bytes());
    }

    @Test
    void takesTheVeryPagesOfAPdf() throws IOException { // F289
        Imported read = read("Règlement_intérieur.pdf", SamplePdf.changed(_ -> { }));
        assertThat(Objects.requireNonNull(read.pdf()).pages()).containsExactly(new PageShape(595, 841));
        assertThat(read.label()).isEqualTo("Règlement intérieur");
        assertThat(read.html()).isEmpty();
        refused("import-mismatch", "convention.pdf", "bonjour".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesOldAndEncryptedFiles() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        refused("import-old", "convention.doc", old);
        refused("import-old", "convention.docx", old);
        byte[] encrypted = Arrays.copyOf(old, 60);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, encrypted, 10, name.length);
        refused("import-encrypted", "convention.docx", encrypted);
    }

    @Test
    void refusesBrokenFiles() throws IOException {
        byte[] whole = new WordFile(TEXT).bytes();
        refused("import-damaged", "coupé.docx", Arrays.copyOf(whole, whole.length / 2));
        refused("import-damaged", "cassé.docx", new WordFile("<w:p>").bytes());
        refused("import-damaged", "profond.docx", new WordFile("<w:p>".repeat(5_000) + "</w:p>".repeat(5_000)).bytes());
    }

    @Test
    void refusesBombsAndLargeFiles() throws IOException {
        refused("import-bomb", "bombe.docx", new WordFile(TEXT).part("word/media/image1.png", swollen(8)).bytes());
        refused("import-bomb", "gros.docx", new WordFile(TEXT).part("word/settings.xml", swollen(25)).bytes());
        Path large = folder.resolve("large.docx");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(21L * 1024 * 1024);
        }
        assertThatThrownBy(() -> imports(Optional.empty()).read(large)).extracting("code").isEqualTo("import-large");
        assertThatThrownBy(() -> imports(Optional.empty()).read(folder.resolve("absent.docx"))).extracting("code")
                .isEqualTo("file-unreadable");
    }

    @Test
    void refusesDocumentTypesInAnyPart() throws IOException {
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        refused("import-xml", "entité.docx", new WordFile(TEXT).part("word/document.xml", entity).bytes());
        refused("import-xml", "entité.docx", new WordFile(TEXT).part("word/styles.xml", entity).bytes());
        refused("import-xml", "entité.docx", new WordFile(TEXT).part("word/x.xml", entity.getBytes(StandardCharsets.UTF_16)).bytes());
    }

    @Test
    void doesNotInflateWhatItDoesNotRead() throws IOException {
        Imported read = read("jointe.docx", new WordFile(TEXT).part("word/embeddings/classeur.xlsx", swollen(30)).bytes());
        assertThat(read.html()).contains("Convention de stage");
    }

    @Test
    void readsPagesInTheirOwnCharacters() throws IOException {
        String page = "<html><head>%s<title>Reçu</title></head><body><p>Élève « été » : 5 € — {{etud nom}} «Etud_Prenom»</p></body></html>";
        Map<byte[], String> pages = Map.of(page.formatted("").getBytes(StandardCharsets.UTF_8), "utf-8",
                ("\ufeff" + page.formatted("")).getBytes(StandardCharsets.UTF_8), "mark",
                page.formatted("<meta charset=windows-1252>").getBytes(Charset.forName("windows-1252")), "declared",
                page.formatted("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>")
                        .getBytes(Charset.forName("windows-1252")), "latin",
                ("\ufeff" + page.formatted("")).getBytes(StandardCharsets.UTF_16LE), "utf-16");
        for (Map.Entry<byte[], String> one : pages.entrySet()) {
            Imported read = read("page.html", one.getKey());
            assertThat(read.html()).as(one.getValue()).contains("Élève « été » : 5 € — {{Etud_Nom}} {{Etud_Prenom}}");
            assertThat(read.label()).isEqualTo("Reçu");
        }
    }

    @Test
    void cleansPages() throws IOException { // security rule 9
        Imported read = read("page.htm", ("<style>p { color: red; background: url(http://x) }</style><p onclick=\"x()\">Texte "
                + "<a href=\"javascript:x()\">lien</a><img src=\"http://x/y.png\"><script>x()</script><table><td colspan=99999>a</table>"
                + "<iframe src=\"http://x\"></iframe></p>")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(read.html()).contains("Texte lien").contains("color: red")
                .doesNotContain("colspan", "script", "http", "onclick", "iframe", "<img");
        assertThat(read.warnings()).hasSize(3);
        assertThat(read.label()).isEqualTo("page");
    }

    @Test
    void asksForLibreOfficeToReadOpenDocument() throws IOException {
        byte[] text = WordFile.zip(Map.of("content.xml", "<x/>".getBytes(StandardCharsets.UTF_8)));
        refused("import-converter", "lettre.odt", text);
        refused("import-mismatch", "lettre.odt", new WordFile(TEXT).bytes());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void readsOpenDocumentByWayOfLibreOffice() throws IOException {
        Path word = new WordFile(TEXT).write(folder.resolve("converti.docx"));
        Path office = script("cp '" + word + "' \"$7/document.docx\"");
        byte[] content = "<x/>".getBytes(StandardCharsets.UTF_8);
        Path text = Files.write(folder.resolve("Ma lettre.odt"), WordFile.zip(Map.of("content.xml", content)));
        Imported read = imports(Optional.of(office)).read(text);
        assertThat(read.html()).contains("Convention de stage");
        assertThat(read.label()).isEqualTo("Ma lettre");
        Path broken = script("exit 1");
        assertThatThrownBy(() -> imports(Optional.of(broken)).read(text)).extracting("code").isEqualTo("import-converter");
    }

    private Path script(String line) throws IOException {
        Path script = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + line + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }
}
