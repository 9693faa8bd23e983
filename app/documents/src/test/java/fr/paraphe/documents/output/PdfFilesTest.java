package fr.paraphe.documents.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.Samples;
import fr.paraphe.documents.SamplePdf;
import fr.paraphe.domain.output.DocumentSink;
import fr.paraphe.domain.output.PdfOutput;
import fr.paraphe.domain.output.PdfOutput.Form;
import fr.paraphe.domain.shared.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that documents are written into (F077, F175). */
class PdfFilesTest {
    private static final byte[] ONE = pages(1);
    private static final byte[] TWO = pages(2);
    private static final byte[] THREE = pages(3);

    @TempDir Path folder;

    private static byte[] pages(int count) {
        var pdf = new SamplePdf();
        IntStream.range(0, count).forEach(_ -> pdf.page(PDRectangle.A4, 0));
        return pdf.bytes();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String write(PdfOutput output) throws IOException {
        try (DocumentSink sink = PdfFiles.open(output)) {
            sink.add("MARTIN Léa", "Convention", ONE);
            sink.add("MARTIN Léa", "Convention", TWO);
            sink.add("ÉMILE/ONE Zoé", "Convention", THREE);
            return sink.finish();
        }
    }

    @Test
    void aFileForEachNeverReplacesWhatStandsThere() throws IOException {
        Files.writeString(folder.resolve("MARTIN Léa - Convention.pdf"), "de quelqu'un");
        assertThat(write(new PdfOutput(Form.EACH, folder, false, false))).isEqualTo(folder.toString());
        assertThat(names()).containsExactly("MARTIN Léa - Convention (2).pdf", "MARTIN Léa - Convention (3).pdf",
                "MARTIN Léa - Convention.pdf", "ÉMILE-ONE Zoé - Convention.pdf");
        assertThat(folder.resolve("MARTIN Léa - Convention.pdf")).hasContent("de quelqu'un");
        assertThat(folder.resolve("MARTIN Léa - Convention (3).pdf")).hasBinaryContent(TWO);
    }

    private static void proved(DocumentSink sink) {
        for (String reference : List.of("CS-2026-000001", "CS-2026-000001", "CS-2026-000002")) {
            sink.add("Convention de stage - DUPONT Léa", reference, ONE);
            sink.attach("preuve", "json", new byte[] {1});
            sink.attach("preuve", "pdf", TWO);
        }
        sink.finish();
    }

    @Test
    void whatGoesWithADocumentIsNamedLikeIt() throws IOException { // F173, F175
        Path target = folder.resolve("d.zip");
        try (DocumentSink sink = PdfFiles.open(new PdfOutput(Form.ZIP, target, false, false))) {
            proved(sink);
        }
        String name = "Convention de stage - DUPONT Léa - CS-2026-00000";
        try (var zip = new ZipFile(target.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName())).containsExactly(name + "1.pdf", name + "1 - preuve.json",
                    name + "1 - preuve.pdf", name + "1 (2).pdf", name + "1 (2) - preuve.json", name + "1 (2) - preuve.pdf", name + "2.pdf",
                    name + "2 - preuve.json", name + "2 - preuve.pdf");
        }
        Path each = folder.resolve("dossier");
        try (DocumentSink sink = PdfFiles.open(new PdfOutput(Form.EACH, each, false, false))) {
            proved(sink);
        }
        try (Stream<Path> files = Files.list(each)) {
            assertThat(files.map(file -> file.getFileName().toString())).hasSize(9)
                    .contains(name + "1 - preuve.json", name + "1 - preuve (2).pdf");
        }
        Path one = folder.resolve("un.pdf");
        try (DocumentSink sink = PdfFiles.open(new PdfOutput(Form.ONE, one, false, false))) {
            proved(sink);
        }
        try (PDDocument whole = Loader.loadPDF(one.toFile())) {
            assertThat(whole.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void aKeptFileTakesThePlaceOfTheFormerOneOrSaysWhyNot() throws IOException { // F173
        Path file = folder.resolve("preuve.json");
        KeptFile.write(new byte[] {1}, file);
        KeptFile.write(new byte[] {2}, file);
        assertThat(file).hasBinaryContent(new byte[] {2});
        assertThat(names()).containsExactly("preuve.json");
        assertThatThrownBy(() -> KeptFile.write(ONE, file.resolve("x.pdf"))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("choisissez un autre dossier");
    }

    @Test
    void anArchiveHasNamesThatCanBeReadAndAreAllDifferent() throws IOException { // F175
        Path target = folder.resolve("stages.zip");
        assertThat(write(new PdfOutput(Form.ZIP, target, false, false))).isEqualTo(target.toString());
        assertThat(names()).containsExactly("stages.zip");
        try (var zip = new ZipFile(target.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName())).containsExactly("MARTIN Léa - Convention.pdf",
                    "MARTIN Léa - Convention (2).pdf", "ÉMILE-ONE Zoé - Convention.pdf");
            assertThat(zip.getInputStream(zip.getEntry("MARTIN Léa - Convention (2).pdf")).readAllBytes()).isEqualTo(TWO);
        }
    }

    @Test
    void aSingleFileHasABookmarkForEachAndBeginsEachOnANewSheet() throws IOException {
        Path target = folder.resolve("stages.pdf");
        write(new PdfOutput(Form.ONE, target, false, true));
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2 + 2 + 4);
            var marks = new ArrayList<String>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(item.getTitle() + " " + document.getPages().indexOf(item.findDestinationPage(document)));
            }
            assertThat(marks).containsExactly("MARTIN Léa 0", "MARTIN Léa 2", "ÉMILE/ONE Zoé 4");
        }
        write(new PdfOutput(Form.ONE, target, true, false));
        assertThat(names()).containsExactly("stages.pdf");
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1 + 2 + 3);
        }
        assertThat(write(new PdfOutput(Form.ONE, target, false, false))).endsWith("stages (2).pdf");
    }

    @Test
    void theDocumentsThemselvesAreBoundWithTheirFontsAndWithoutTheirFields() throws IOException {
        Path target = folder.resolve("stages.pdf");
        byte[] convention = Samples.convention().pdf();
        try (DocumentSink sink = PdfFiles.open(new PdfOutput(Form.ONE, target, false, true))) {
            sink.add("ÇELIK Maureen", "Convention", convention);
            sink.add("ÇELIK Maureen", "Convention", convention);
            sink.finish();
        }
        try (PDDocument one = Loader.loadPDF(convention); PDDocument bound = Loader.loadPDF(target.toFile())) {
            int sheet = one.getNumberOfPages() + one.getNumberOfPages() % 2;
            assertThat(bound.getNumberOfPages()).isEqualTo(2 * sheet);
            assertThat(bound.getDocumentCatalog().getAcroForm(null)).isNull();
            assertThat(new PDFTextStripper().getText(bound)).contains("ÇELIK-L'HAŸ", "Lycée Jean-Moulin");
            assertThat(StreamSupport.stream(bound.getPages().spliterator(), false).limit(one.getNumberOfPages())
                    .map(PDPage::getMediaBox).map(Object::toString)).containsOnly(one.getPage(0).getMediaBox().toString());
        }
    }

    @Test
    void aSchoolOfDocumentsKeepsEachPageInItsPlace() throws IOException {
        Path target = folder.resolve("stages.pdf");
        try (DocumentSink sink = PdfFiles.open(new PdfOutput(Form.ONE, target, false, false))) {
            for (int i = 0; i < 230; i++) {
                String name = "ELEVE" + i;
                sink.add(name, "Convention", SamplePdf.changed(pdf -> write(pdf, name)));
            }
            sink.finish();
        }
        try (PDDocument document = Loader.loadPDF(target.toFile())) {
            assertThat(new PDFTextStripper().getText(document).lines().filter(line -> line.startsWith("ELEVE")))
                    .containsExactlyElementsOf(IntStream.range(0, 230).mapToObj(i -> "ELEVE" + i).toList());
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(230);
        }
    }

    private static void write(PDDocument pdf, String words) throws IOException {
        try (var content = new PDPageContentStream(pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(words);
            content.endText();
        }
    }

    @Test
    void nothingIsLeftOfWhatIsGivenUp() throws IOException {
        for (Form form : List.of(Form.ONE, Form.ZIP)) {
            try (DocumentSink sink = PdfFiles.open(new PdfOutput(form, folder.resolve("stages." + form.ending()), false, false))) {
                sink.add("MARTIN Léa", "Convention", ONE);
            }
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void saysWhatToDoWhenNothingCanBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("un fichier"), "");
        for (Form form : Form.values()) {
            var output = new PdfOutput(form, form == Form.EACH ? file : file.resolve("stages." + form.ending()), false, false);
            assertThatThrownBy(() -> write(output)).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("ne peut pas être écrit").hasMessageContaining("choisissez un autre dossier");
        }
        assertThat(names()).containsExactly("un fichier");
    }
}
