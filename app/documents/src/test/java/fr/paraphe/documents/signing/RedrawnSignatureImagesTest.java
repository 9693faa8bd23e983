package fr.paraphe.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paraphe.documents.SigningRoom;
import fr.paraphe.domain.shared.RefusedException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// F124, F125: attack cases of pictures
class RedrawnSignatureImagesTest {
    private final RedrawnSignatureImages images = new RedrawnSignatureImages();

    private static byte[] written(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static BufferedImage image(int width, int height, int type, Color ground, boolean ink) {
        var image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(ground);
        pen.fillRect(0, 0, width, height);
        if (ink) {
            pen.setColor(Color.BLACK);
            pen.fillRect(width / 4, height / 3, width / 2, height / 3);
        }
        pen.dispose();
        return image;
    }

    private void refused(byte[] sent, String reason) {
        assertThatThrownBy(() -> images.redraw(sent)).isInstanceOf(RefusedException.class).hasMessageContaining(reason)
                .extracting("code").isEqualTo("image-refused");
    }

    @Test
    void redrawsADrawingAsItIs() throws IOException {
        BufferedImage redrawn = ImageIO.read(new ByteArrayInputStream(images.redraw(SigningRoom.drawing())));
        assertThat(redrawn.getWidth()).isEqualTo(400);
        assertThat(redrawn.getHeight()).isEqualTo(140);
        assertThat(redrawn.getRGB(160, 21)).isEqualTo(new Color(20, 30, 120).getRGB());
        assertThat(redrawn.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void scalesAPhotographDownAndForgetsWhatItCarried() throws IOException {
        byte[] jpeg = written(image(3200, 900, BufferedImage.TYPE_INT_RGB, Color.WHITE, true), "jpeg");
        byte[] tail = "<script>GPS 48.85</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] sent = Arrays.copyOf(jpeg, jpeg.length + tail.length);
        System.arraycopy(tail, 0, sent, jpeg.length, tail.length);
        byte[] png = images.redraw(sent);
        BufferedImage redrawn = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(redrawn.getWidth()).isEqualTo(800);
        assertThat(redrawn.getHeight()).isEqualTo(225);
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    }

    /** A PNG whose header alone announces that size; its pixels would take 3.6 GB. */
    private static byte[] announcing(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 6, 0, 0, 0});
        byte[] chunk = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).put(header.array()).array();
        var crc = new CRC32();
        crc.update(chunk);
        return ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}).putInt(13).put(chunk)
                .putInt((int) crc.getValue()).array();
    }

    @Test
    void refusesAHugeHeaderWithoutDecoding() {
        refused(announcing(30_000, 30_000), "trop grande");
        refused(announcing(4001, 10), "trop grande");
        refused(announcing(-1, 10), "L'image");
        refused(announcing(300, 100), "incomplète");
    }

    @Test
    void refusesOtherTypesWhateverTheirName() throws IOException {
        refused(written(image(300, 100, BufferedImage.TYPE_INT_RGB, Color.WHITE, true), "gif"), "PNG et JPEG");
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "PNG et JPEG");
        refused(new byte[0], "PNG et JPEG");
        refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}, "incomplète");
    }

    @Test
    void refusesMoreThanTwoMegabytes() {
        refused(Arrays.copyOf(SigningRoom.drawing(), 2 * 1024 * 1024 + 1), "2\u00a0Mo");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 60, 100, 500})
    void refusesATruncatedFile(int length) {
        refused(Arrays.copyOf(SigningRoom.drawing(), length), "L'image");
    }

    @Test
    void refusesWhatShowsNothing() throws IOException {
        refused(written(image(300, 100, BufferedImage.TYPE_INT_ARGB, new Color(0, 0, 0, 0), false), "png"), "vide");
        refused(written(image(300, 100, BufferedImage.TYPE_INT_RGB, Color.WHITE, false), "png"), "vide");
        refused(written(image(300, 100, BufferedImage.TYPE_INT_RGB, Color.BLACK, false), "png"), "vide");
    }
}
