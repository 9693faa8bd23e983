package fr.paraphe.documents.template.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.nodes.Element;

/** Keeps the pictures that a template can print: PNG and JPEG, carried in the text, of a reasonable size. */
final class Pictures {
    private static final String CARRIED = "data:";
    private static final Pattern KIND = Pattern.compile("(?i)png|jpe?g");
    private static final int LARGEST = 3 * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;

    private Pictures() {}

    /** Removes from {@code body} the pictures that cannot be kept, and says why. */
    static void keep(Element body, Consumer<String> warnings) {
        for (Element picture : body.select("img")) {
            String address = picture.attr("src");
            String problem = address.startsWith(CARRIED) ? problem(picture, address)
                    : "Une image liée à un autre fichier n'a pas été reprise\u00a0: insérez-la dans l'éditeur.";
            if (!problem.isEmpty()) {
                warnings.accept(problem);
                picture.remove();
            }
        }
    }

    private static String problem(Element picture, String address) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(address.substring(address.indexOf(',') + 1));
            if (bytes.length > LARGEST) {
                return "Une image de plus de 3\u00a0Mo n'a pas été reprise\u00a0: réduisez-la, puis insérez-la dans l'éditeur.";
            }
            String kind = kind(bytes);
            if (kind.isEmpty()) {
                return "Une image qui n'est ni PNG ni JPEG n'a pas été reprise\u00a0: convertissez-la, puis insérez-la dans l'éditeur.";
            }
            picture.attr("src", "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes));
            return "";
        } catch (IllegalArgumentException | IOException e) {
            return "Une image abîmée n'a pas été reprise.";
        }
    }

    /** Returns the kind of a picture by what it holds, whatever its name says; empty when it is none that is printed. */
    private static String kind(byte[] bytes) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return "";
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                String name = reader.getFormatName();
                if (!KIND.matcher(name).matches()) {
                    return "";
                }
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("too many pixels");
                }
                return name.equalsIgnoreCase("png") ? "png" : "jpeg";
            } finally {
                reader.dispose();
            }
        }
    }
}
