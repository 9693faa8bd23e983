package fr.paraphe.documents.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Holds the bytes of the fonts embedded in every document: Liberation Sans as {@code Doc}, and DejaVu Sans as {@code Wide} for what
 * Liberation lacks (U+202F, boxes, ticks). Parsed fonts belong to one thread at a time, hence {@link #parse()}.
 */
public final class DocumentFonts {
    private final byte[] regular = read("/liberation/LiberationSans-Regular.ttf");
    private final byte[] bold = read("/liberation/LiberationSans-Bold.ttf");
    private final byte[] wide = read("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

    /** The three parsed faces and the character maps of the two families; not to be shared by two threads. */
    public record Faces(TrueTypeFont regular, TrueTypeFont bold, TrueTypeFont wide, CmapLookup letters, CmapLookup signs) {
        /** Tells whether one of the two families can draw that code point; a missing glyph would print as «#» without any error (V39). */
        public boolean shows(int codePoint) {
            return letters.getGlyphId(codePoint) != 0 || signs.getGlyphId(codePoint) != 0;
        }
    }

    /** Returns the files of {@code Doc}, regular and bold, for a screen that shows what will be printed. */
    public List<byte[]> files() {
        return List.of(regular.clone(), bold.clone());
    }

    /** Parses the faces anew, about 30 ms; GSUB is off because its regular expressions cost a tenth of a merge. */
    public Faces parse() {
        TrueTypeFont main = parse(regular);
        TrueTypeFont fallback = parse(wide);
        try {
            return new Faces(main, parse(bold), fallback, main.getUnicodeCmapLookup(), fallback.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException("the character map of a font shipped with the product cannot be read", e);
        }
    }

    private static TrueTypeFont parse(byte[] ttf) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(ttf));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("a font shipped with the product cannot be parsed", e);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream in = DocumentFonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("font missing from the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
