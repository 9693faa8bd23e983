package fr.paraphe.documents.merge;

import fr.paraphe.documents.fonts.FontFamily;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Knows the fonts embedded in documents: the families of {@link FontFamily}, each in its four faces, and DejaVu Sans as {@code Wide} for
 * what they all lack (U+202F, boxes, ticks). Parsed fonts belong to one thread at a time, hence {@link #parse()}.
 */
public final class DocumentFonts {
    private static final String WIDE = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

    /** The parsed faces, each read when first asked for, in about 10 ms; not to be shared by two threads. */
    public static final class Faces {
        private final Map<String, TrueTypeFont> parsed = new HashMap<>();
        private final CmapLookup letters;
        private final CmapLookup signs;

        private Faces() {
            letters = characters(regular());
            signs = characters(wide());
        }

        /** Returns the face of most words: upright, regular, without serifs. */
        public TrueTypeFont regular() {
            return of(FontFamily.SANS, false, false);
        }

        TrueTypeFont of(FontFamily family, boolean bold, boolean italic) {
            return parsed.computeIfAbsent(family.file(bold, italic), DocumentFonts::parsed);
        }

        TrueTypeFont wide() {
            return parsed.computeIfAbsent(WIDE, DocumentFonts::parsed);
        }

        /**
         * Tells whether that code point can be drawn, whatever the face: what the usual one draws, the others or {@code Wide} do too. A
         * missing glyph would print as «#» without any error (V39).
         */
        public boolean shows(int codePoint) {
            return letters.getGlyphId(codePoint) != 0 || signs.getGlyphId(codePoint) != 0;
        }
    }

    /** Returns the files of every face of every family, for a screen that shows what will be printed. */
    public List<byte[]> files() {
        return FontFamily.files().stream().map(DocumentFonts::read).toList();
    }

    /** Parses anew the two faces that every document is checked against, in about 20 ms. */
    public Faces parse() {
        return new Faces();
    }

    private static CmapLookup characters(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("the character map of a font shipped with the product cannot be read", e);
        }
    }

    /** Reads a face; GSUB is off because its regular expressions cost a tenth of a merge. */
    private static TrueTypeFont parsed(String file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(read(file)));
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
