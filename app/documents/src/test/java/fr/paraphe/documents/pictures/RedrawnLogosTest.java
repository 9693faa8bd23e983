package fr.paraphe.documents.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.domain.shared.RefusedException;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class RedrawnLogosTest { // 04-merge-fields.md Etab_Logo
    private final RedrawnLogos logos = new RedrawnLogos();

    private static byte[] file(String type, int width, int height, int kind) throws IOException {
        var picture = new BufferedImage(width, height, kind);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, type, out);
        return out.toByteArray();
    }

    private BufferedImage drawn(byte[] file) throws IOException {
        byte[] png = logos.redraw(file);
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void drawsOnWhiteNoFinerThanIsPrintedAndKeepsTheProportions() throws IOException {
        BufferedImage drawn = drawn(file("png", 3000, 1000, BufferedImage.TYPE_INT_ARGB));
        assertThat(drawn.getWidth()).isEqualTo(600);
        assertThat(drawn.getHeight()).isEqualTo(200);
        assertThat(drawn.getColorModel().hasAlpha()).isFalse();
        assertThat(drawn.getRGB(10, 10)).isEqualTo(Color.BLUE.getRGB());
        assertThat(drawn.getRGB(590, 10)).isEqualTo(Color.WHITE.getRGB());
    }

    @Test
    void takesAJpegAndDrawsNothingLargerThanItIs() throws IOException {
        BufferedImage drawn = drawn(file("jpeg", 40, 90, BufferedImage.TYPE_INT_RGB));
        assertThat(drawn.getWidth()).isEqualTo(40);
        assertThat(drawn.getHeight()).isEqualTo(90);
    }

    @Test
    void refusesWhatIsNoPictureOrTooLargeAndSaysWhy() throws IOException {
        byte[] png = file("png", 60, 60, BufferedImage.TYPE_INT_RGB);
        refuses("<svg/>".getBytes(StandardCharsets.UTF_8), "Seules les images PNG et JPEG sont acceptées.");
        refuses(file("gif", 60, 60, BufferedImage.TYPE_INT_RGB), "Seules les images PNG et JPEG sont acceptées.");
        refuses(Arrays.copyOf(png, 40), "L'image ne peut pas être lue\u00a0: elle est incomplète ou endommagée.");
        refuses(file("png", 4001, 10, BufferedImage.TYPE_BYTE_GRAY),
                "L'image est trop grande (4001\u00a0×\u00a010 pixels, maximum 4\u202f000 par côté).");
    }

    private void refuses(byte[] file, String words) {
        assertThatThrownBy(() -> logos.redraw(file)).isInstanceOf(RefusedException.class).hasMessage(words)
                .extracting("code").isEqualTo("logo-refused");
    }
}
