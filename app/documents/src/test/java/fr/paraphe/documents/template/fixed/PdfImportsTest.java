package fr.paraphe.documents.template.fixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.SamplePdf;
import fr.paraphe.documents.Samples;
import fr.paraphe.documents.SigningRoom;
import fr.paraphe.domain.shared.RefusedException;
import fr.paraphe.domain.template.PageShape;
import fr.paraphe.domain.template.SignatoryRole;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of PDFs from anywhere (D-12, F289): the harmless ones stay as they are seen, the others are refused in plain words. */
class PdfImportsTest {
    private final PdfImports imports = new PdfImports();

    private PdfImports.Taken take(byte[] bytes) {
        return imports.take(bytes, "«\u00a0a.pdf\u00a0»");
    }

    private void refused(String code, String words, byte[] bytes) {
        assertThatThrownBy(() -> take(bytes)).isInstanceOf(RefusedException.class).hasMessageStartingWith("«\u00a0a.pdf\u00a0» ")
                .hasMessageContaining(words).extracting("code").isEqualTo(code);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    private static byte[] protectedBy(String owner, String user) {
        return SamplePdf.changed(pdf -> pdf.protect(new StandardProtectionPolicy(owner, user, new AccessPermission())));
    }

    private static PDAnnotationLink link(PDAction action) {
        var link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(10, 10, 50, 20));
        link.setAction(action);
        return link;
    }

    private static PDAction launch() {
        var launch = new PDActionLaunch();
        launch.setF("calc.exe");
        return launch;
    }

    /** Everything that is written, uncompressed. */
    private static String source(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toString(StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void keepsThePagesAndTellsHowTheyAreSeen() throws IOException {
        byte[] pdf = new SamplePdf().page(PDRectangle.A4, 0).page(PDRectangle.A4, 90).page(new PDRectangle(30.5f, 40.25f, 300, 500), 270)
                .bytes();
        PdfImports.Taken taken = take(pdf);
        assertThat(taken.pdf().pages()).containsExactly(new PageShape(595, 841), new PageShape(841, 595), new PageShape(499, 299));
        assertThat(text(taken.pdf().content())).isEqualTo(text(pdf)).contains("Reglement de l'internat");
        assertThat(taken.warnings()).isEmpty();
        assertThat(taken.title()).isEmpty();
    }

    @Test
    void onePdfImportedTwiceIsOneContent() {
        byte[] pdf = new SamplePdf().page(PDRectangle.A4, 0).with(d -> d.getDocumentInformation().setTitle("Règlement")).bytes();
        assertThat(take(pdf).pdf().sha256()).isEqualTo(take(pdf).pdf().sha256());
        assertThat(take(pdf).title()).isEqualTo("Règlement");
        assertThat(take(pdf).pdf().content()).isEqualTo(pdf);
        byte[] harmless = take(Samples.convention().pdf()).pdf().content();
        assertThat(take(harmless).pdf().content()).isEqualTo(harmless);
    }

    @Test
    void refusesWhatIsNoWholePdf() {
        refused("import-empty", "au moins une page", new byte[0]);
        refused("import-mismatch", "n'est pas un PDF", "<html>bonjour</html>".getBytes(StandardCharsets.US_ASCII));
        refused("import-damaged", "abîmé ou incomplet", "%PDF-1.7\nrien\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        byte[] whole = SamplePdf.changed(_ -> { });
        refused("import-damaged", "abîmé ou incomplet", Arrays.copyOf(whole, whole.length / 2));
        refused("import-damaged", "abîmé ou incomplet", Arrays.copyOf(whole, whole.length - 10));
        refused("import-empty", "au moins une page", new SamplePdf().bytes());
        refused("import-large", "10\u00a0Mo", Arrays.copyOf(whole, 10 * 1024 * 1024 + 1));
    }

    @Test
    void refusesProtectedSignedAndXfaFiles() {
        refused("import-encrypted", "mot de passe", protectedBy("maître", "secret"));
        refused("import-encrypted", "mot de passe", protectedBy("maître", ""));
        refused("import-signed", "avant signature", SigningRoom.now().sign(Samples.convention().pdf(), SignatoryRole.STUDENT));
        refused("import-xfa", "XFA", SamplePdf.changed(pdf -> {
            var form = new PDAcroForm(pdf);
            form.getCOSObject().setItem("XFA", new COSArray());
            pdf.getDocumentCatalog().setAcroForm(form);
        }));
    }

    @ParameterizedTest
    @CsvSource({"99,400", "600,3401", "150,901"})
    void refusesPagesThatAreNoSheets(float width, float height) {
        refused("import-pages", "numéro 2", new SamplePdf().page(PDRectangle.A4, 0)
                .with(pdf -> pdf.addPage(new PDPage(new PDRectangle(width, height)))).bytes());
    }

    @Test
    void refusesTooManyPages() {
        refused("import-pages", "500 pages", new SamplePdf().with(pdf -> {
            for (int i = 0; i < 501; i++) {
                pdf.addPage(new PDPage());
            }
        }).bytes());
    }

    @Test
    void refusesWhatSwells() {
        refused("import-bomb", "démesuré", SamplePdf.changed(pdf -> pdf.getPage(0).getCOSObject().setItem("Contents", swollen(130))));
        refused("import-bomb", "démesuré", SamplePdf.changed(pdf -> {
            COSStream twice = swollen(1);
            twice.setItem(COSName.FILTER, new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE)));
            pdf.getPage(0).getCOSObject().setItem("Contents", twice);
        }));
        refused("import-bomb", "démesuré", SamplePdf.changed(pdf -> {
            COSStream picture = swollen(1);
            picture.setInt(COSName.WIDTH, 20_000);
            picture.setInt(COSName.HEIGHT, 20_000);
            pdf.getPage(0).getResources().getCOSObject().setItem("XObject", new COSArray(List.of(picture)));
        }));
    }

    private static COSStream swollen(int megabytes) throws IOException {
        var stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] blank = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                out.write(blank);
            }
        }
        return stream;
    }

    @Test
    void takesScriptsAndLaunchesOut() throws IOException {
        byte[] hostile = SamplePdf.changed(pdf -> {
            var catalog = pdf.getDocumentCatalog();
            catalog.setOpenAction(new PDActionJavaScript("app.alert('ouvert')"));
            var names = new PDDocumentNameDictionary(catalog);
            var scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(Map.of("a", new PDActionJavaScript("app.alert('nom')")));
            names.setJavascript(scripts);
            catalog.setNames(names);
            var ofPage = new PDPageAdditionalActions();
            ofPage.setO(new PDActionJavaScript("app.alert('page')"));
            pdf.getPage(0).setActions(ofPage);
            PDAnnotationLink launching = link(launch());
            var moving = new PDActionGoTo();
            moving.setNext(List.of(new PDActionJavaScript("app.alert('suite')")));
            pdf.getPage(0).setAnnotations(List.of(launching, link(moving)));
        });
        PdfImports.Taken taken = take(hostile);
        assertThat(source(hostile)).contains("app.alert", "/Launch", "calc.exe");
        assertThat(source(taken.pdf().content())).doesNotContain("app.alert", "JavaScript", "/Launch", "calc.exe", "/OpenAction", "/AA");
        assertThat(taken.warnings()).singleElement().asString().startsWith("Les scripts et les actions du PDF ont été retirés");
        assertThat(text(taken.pdf().content())).isEqualTo(text(hostile));
    }

    @Test
    void takesAttachedFilesOut() throws IOException {
        byte[] hostile = SamplePdf.changed(pdf -> {
            var file = new PDComplexFileSpecification();
            file.setFile("virus.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(new byte[] {77, 90})));
            var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("virus.exe", file));
            names.setEmbeddedFiles(tree);
            pdf.getDocumentCatalog().setNames(names);
            var attached = new PDAnnotationFileAttachment();
            attached.setFile(file);
            attached.setRectangle(new PDRectangle(10, 10, 20, 20));
            pdf.getPage(0).setAnnotations(List.of(attached));
        });
        PdfImports.Taken taken = take(hostile);
        assertThat(source(taken.pdf().content())).doesNotContain("virus.exe", "/EF", "FileAttachment");
        assertThat(taken.warnings()).contains("Les fichiers joints au PDF ont été retirés.");
    }

    @Test
    void linksOutsideDoNotOpenAnyMoreAndThoseInsideDo() throws IOException {
        byte[] linked = SamplePdf.changed(pdf -> {
            var uri = new PDActionURI();
            uri.setURI("https://voleur.example/");
            var inside = new PDActionGoTo();
            var there = new PDPageFitDestination();
            there.setPage(pdf.getPage(0));
            inside.setDestination(there);
            pdf.getPage(0).setAnnotations(List.of(link(uri), link(inside)));
        });
        PdfImports.Taken taken = take(linked);
        assertThat(source(taken.pdf().content())).doesNotContain("voleur").contains("/GoTo");
        assertThat(taken.warnings()).containsExactly("Les liens du PDF vers l'extérieur ne s'ouvriront plus.");
    }

    @Test
    void theFieldsOfAFormStayAsTheyAreShown() throws IOException {
        byte[] filled = SamplePdf.changed(pdf -> {
            var form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            var resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            form.setDefaultResources(resources);
            var field = new PDTextField(form);
            field.setPartialName("nom");
            field.setDefaultAppearance("/Helv 12 Tf 0 g");
            field.getWidgets().getFirst().setRectangle(new PDRectangle(100, 100, 200, 20));
            field.getWidgets().getFirst().setPage(pdf.getPage(0));
            pdf.getPage(0).getAnnotations().add(field.getWidgets().getFirst());
            form.getFields().add(field);
            field.setValue("Maureen");
        });
        PdfImports.Taken taken = take(filled);
        assertThat(text(taken.pdf().content())).contains("Maureen");
        assertThat(taken.warnings()).containsExactly("Les champs à remplir sont figés tels qu'ils sont affichés.");
        try (PDDocument document = Loader.loadPDF(taken.pdf().content())) {
            assertThat(document.getDocumentCatalog().getAcroForm(null)).isNull();
        }
    }

    @Test
    void promisesNothingThatThePdfSaidOfItself() throws IOException {
        byte[] archived = Samples.convention().pdf();
        assertThat(source(archived)).contains("pdfaid");
        PdfImports.Taken taken = take(archived);
        assertThat(source(taken.pdf().content())).doesNotContain("pdfaid", "pdfuaid").contains("/StructTreeRoot");
        try (PDDocument document = Loader.loadPDF(taken.pdf().content())) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            assertThat(catalog.containsKey(COSName.METADATA)).isFalse();
        }
    }
}
