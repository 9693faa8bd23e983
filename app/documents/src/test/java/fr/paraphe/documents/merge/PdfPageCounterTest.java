package fr.paraphe.documents.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.shared.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;

class PdfPageCounterTest {
    private final PdfPageCounter counter = new PdfPageCounter();

    private static byte[] pdf(int pages, Consumer<PDDocument> change) {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            change.accept(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refuses(byte[] pdf, String because) {
        assertThatThrownBy(() -> counter.count(pdf)).isInstanceOf(RefusedException.class).hasMessageContaining(because);
    }

    @Test // F118
    void countsThePagesToRead() {
        assertThat(counter.count(pdf(6, _ -> {}))).isEqualTo(6);
    }

    @Test // attack case 15
    void refusesWhatIsNotAReadablePdf() {
        refuses("<html>".getBytes(StandardCharsets.UTF_8), "pas un PDF");
        refuses(new byte[0], "pas un PDF");
        refuses("%PDF-1.7 but nothing else".getBytes(StandardCharsets.UTF_8), "illisible");
        refuses(pdf(0, _ -> {}), "0 pages");
        refuses(pdf(501, _ -> {}), "501 pages");
    }

    @Test // attack case 15
    void refusesHiddenPrograms() {
        refuses(pdf(1, d -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))), "action à l'ouverture");
        refuses(pdf(1, d -> {
            var names = new PDDocumentNameDictionary(d.getDocumentCatalog());
            names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
            d.getDocumentCatalog().setNames(names);
        }), "fichiers joints");
    }

    @Test // attack case 15
    void refusesAnEncryptedDocument() {
        refuses(pdf(1, d -> {
            try {
                d.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }), "mot de passe");
    }

    @Test
    void refusesATruncatedDocument() {
        byte[] whole = pdf(3, _ -> {});
        refuses(Arrays.copyOf(whole, 60), "illisible");
    }
}
