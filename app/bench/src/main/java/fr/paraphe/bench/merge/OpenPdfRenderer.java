package fr.paraphe.bench.merge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.text.pdf.BaseFont;
import org.w3c.dom.Document;

/** openpdf-html with the same fonts as ours, embedded. */
final class OpenPdfRenderer {
    private static final String SANS = "/liberation/LiberationSans-";

    private final Path regular = file("Regular");
    private final Path bold = file("Bold");

    byte[] render(Document page) {
        var out = new ByteArrayOutputStream(200_000);
        try {
            var renderer = new ITextRenderer();
            for (Path font : new Path[] {regular, bold}) {
                renderer.getFontResolver().addFont(font.toString(), "Doc", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, null);
            }
            renderer.setDocument(page, null);
            renderer.layout();
            renderer.createPDF(out);
        } catch (IOException e) {
            throw new UncheckedIOException("openpdf-html cannot render", e);
        }
        return out.toByteArray();
    }

    /** The library reads fonts from files only. */
    private static Path file(String face) {
        try (InputStream in = Objects.requireNonNull(OpenPdfRenderer.class.getResourceAsStream(SANS + face + ".ttf"), face)) {
            Path file = Files.createTempFile("bench-" + face, ".ttf");
            file.toFile().deleteOnExit();
            Files.write(file, in.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(face, e);
        }
    }
}
