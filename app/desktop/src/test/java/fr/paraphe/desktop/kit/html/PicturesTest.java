package fr.paraphe.desktop.kit.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paraphe.domain.shared.RefusedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// F064
class PicturesTest {
    @TempDir
    private Path folder = Path.of("");

    private Path picture(String kind, int width, int height) throws IOException {
        Path file = folder.resolve("image." + kind);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, file.toFile());
        return file;
    }

    @Test
    void aPictureBecomesAPngInsideTheText() throws IOException {
        assertThat(Pictures.read(picture("png", 30, 20))).startsWith("data:image/png;base64,iVBORw0KGg");
        assertThat(Pictures.read(picture("jpg", 30, 20))).startsWith("data:image/png;base64,iVBORw0KGg");
    }

    @Test
    void aPictureFinerThanAPageShowsIsMadeSmaller() throws IOException {
        String source = Pictures.read(picture("png", 4_000, 1_000));
        byte[] bytes = Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1));
        BufferedImage smaller = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(smaller.getWidth()).isEqualTo(1_600);
        assertThat(smaller.getHeight()).isEqualTo(400);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("image.png"), "<svg onload='alert(1)'/>");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Pictures.read(file));
    }
}
