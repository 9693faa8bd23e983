package fr.paraphe.documents.pictures;

import fr.paraphe.domain.shared.RefusedException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Opens a picture that somebody sent. Type and size are read from the first bytes before anything is decoded, so that a small file cannot
 * unfold into gigabytes (rule 6 of our security note).
 */
public final class SentPicture {
    private static final int LONGEST_SIDE = 4000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private SentPicture() {}

    /**
     * Returns what the bytes show: one PNG or JPEG picture, of 4,000 pixels a side at most.
     *
     * @throws RefusedException what {@code refused} makes of a French sentence, for anything else
     */
    public static BufferedImage open(byte[] sent, Function<String, RefusedException> refused) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type(sent, refused));
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, false, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) {
                throw refused.apply("L'image est trop grande (" + width + "\u00a0×\u00a0" + height
                        + " pixels, maximum 4\u202f000 par côté).");
            }
            if (reader.getNumImages(true) > 1) {
                throw refused.apply("L'image contient plusieurs vues\u00a0: envoyez-en une seule.");
            }
            if (!reader.getImageTypes(0).hasNext()) {
                throw refused.apply("Les couleurs de l'image ne peuvent pas être lues\u00a0: enregistrez-la en RVB (et non en CMJN).");
            }
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw refused.apply("L'image ne peut pas être lue\u00a0: elle est incomplète ou endommagée.");
        } finally {
            reader.dispose();
        }
    }

    private static String type(byte[] sent, Function<String, RefusedException> refused) {
        if (startsWith(sent, PNG)) {
            return "png";
        }
        if (startsWith(sent, JPEG)) {
            return "jpeg";
        }
        throw refused.apply("Seules les images PNG et JPEG sont acceptées.");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length > start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
