package fr.paraphe.documents.template.fixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.shared.RefusedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScansTest { // X18
    private final Scans scans = new Scans();

    private static byte[] picture(String format, int type, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), format, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureIsASheetOfItsOrientation(String format) throws IOException {
        try (PDDocument upright = Loader.loadPDF(scans.pdf(picture(format, BufferedImage.TYPE_INT_RGB, 800, 1100)));
                PDDocument wide = Loader.loadPDF(scans.pdf(picture(format, BufferedImage.TYPE_INT_RGB, 1100, 800)))) {
            assertThat(upright.getPage(0).getMediaBox().getHeight()).isGreaterThan(upright.getPage(0).getMediaBox().getWidth());
            assertThat(wide.getPage(0).getMediaBox().getWidth()).isGreaterThan(wide.getPage(0).getMediaBox().getHeight());
            assertThat(upright.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
        assertThat(scans.pdf(picture("png", BufferedImage.TYPE_INT_ARGB, 80, 110))).isNotEmpty();
    }

    @Test
    void whatActsInAPdfIsTakenOut() throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.save(out);
            try (PDDocument taken = Loader.loadPDF(scans.pdf(out.toByteArray()))) {
                assertThat(taken.getNumberOfPages()).isEqualTo(1);
                assertThat(taken.getDocumentCatalog().getOpenAction()).isNull();
            }
        }
    }

    @Test
    void anythingElseIsRefusedInTheWordsOfThePerson() throws IOException {
        assertThatThrownBy(() -> scans.pdf("Bonjour".getBytes(StandardCharsets.UTF_8))).isInstanceOf(RefusedException.class)
                .hasMessageStartingWith("Le scan doit être un PDF, ou une image PNG ou JPEG.");
        byte[] whole = picture("png", BufferedImage.TYPE_INT_RGB, 400, 400);
        assertThatThrownBy(() -> scans.pdf(Arrays.copyOf(whole, whole.length / 2))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> scans.pdf(new byte[0])).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> scans.pdf(new byte[20 * 1024 * 1024 + 1])).isInstanceOf(RefusedException.class)
                .hasMessageContaining("20\u00a0Mo");
    }
}
