package fr.paraphe.documents.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Writes a picture in memory as a PNG, which has nothing but its pixels. */
public final class Png {
    private Png() {}

    /** Returns the PNG of {@code picture}. */
    public static byte[] of(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException("an image in memory cannot be written", e);
        }
        return out.toByteArray();
    }
}
