package fr.paraphe.desktop.kit.html;

import fr.paraphe.domain.shared.RefusedException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Writes pictures as a template holds them, inside its text; what a page cannot show finer is made smaller. */
final class Pictures {
    private static final int LONGEST_SIDE = 1600;
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final long MOST_PIXELS = 60_000_000;

    private Pictures() {}

    /** Returns the picture of a file as a data address; refuses what is none, and what is too large to be opened safely. */
    static String read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw refused();
        }
        BufferedImage picture = decoded(Files.readAllBytes(file)).orElseThrow(Pictures::refused);
        return png(fitted(picture));
    }

    /** Returns a picture of the clipboard as a data address. */
    static String png(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return png(fitted(copy));
    }

    private static String png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** Looks at the sides before it opens the picture. */
    private static Optional<BufferedImage> decoded(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                boolean small = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
                return small ? Optional.of(reader.read(0)) : Optional.empty();
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage fitted(BufferedImage picture) {
        double scale = (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight());
        if (scale >= 1) {
            return picture;
        }
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }

    private static RefusedException refused() {
        return new RefusedException("template-picture", "Ce fichier n'est pas une image PNG ou JPEG qui puisse entrer dans un modèle.");
    }
}
