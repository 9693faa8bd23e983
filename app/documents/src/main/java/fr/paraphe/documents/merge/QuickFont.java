package fr.paraphe.documents.merge;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * An embedded font that measures and writes text from what its face has already told: PDFBox asks the font anew for each letter of each
 * word, a tenth of a merge. Codes are glyph numbers in two bytes (Identity-H), as PDFBox writes them.
 */
final class QuickFont extends PDFont {
    private static final int BYTE = 0xff;

    private final PDType0Font font;
    private final Glyphs glyphs;
    private final BitSet written = new BitSet();
    private final Map<Integer, String> words = new HashMap<>();

    QuickFont(PDType0Font font, Glyphs glyphs) {
        super(font.getCOSObject());
        this.font = font;
        this.glyphs = glyphs;
    }

    /** The renderer tries another font when this one lacks a glyph; where that happened interests nobody. */
    private static final class NoGlyphException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        NoGlyphException(int codePoint) {
            super("no glyph for U+" + Integer.toHexString(codePoint));
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    private int glyph(int codePoint) {
        int glyph = glyphs.of(codePoint);
        if (glyph == 0) {
            throw new NoGlyphException(codePoint);
        }
        return glyph;
    }

    @Override
    public float getStringWidth(String text) throws IOException {
        float width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            width += glyphs.width(glyph(codePoint), font);
            i += Character.charCount(codePoint);
        }
        return width;
    }

    @Override
    protected byte[] encode(int codePoint) {
        int glyph = glyph(codePoint);
        return new byte[] {(byte) (glyph >> Byte.SIZE), (byte) glyph};
    }

    @Override
    public void addToSubset(int codePoint) {
        if (!written.get(codePoint)) {
            written.set(codePoint);
            words.putIfAbsent(glyph(codePoint), Character.toString(codePoint));
            font.addToSubset(codePoint);
        }
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return ((in.read() & BYTE) << Byte.SIZE) | (in.read() & BYTE);
    }

    /** Returns what was first written with that glyph in this document, which is also what a reader of its PDF is told. */
    @Override
    public @Nullable String toUnicode(int code) {
        return words.get(code);
    }

    @Override
    public float getWidth(int code) throws IOException {
        return glyphs.width(code, font);
    }

    @Override
    public void subset() throws IOException {
        font.subset();
    }

    @Override
    public boolean willBeSubset() {
        return font.willBeSubset();
    }

    @Override
    public String getName() {
        return dict.getNameAsString(COSName.BASE_FONT);
    }

    @Override
    public PDFontDescriptor getFontDescriptor() {
        return font.getFontDescriptor();
    }

    @Override
    public Matrix getFontMatrix() {
        return font.getFontMatrix();
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return font.getBoundingBox();
    }

    @Override
    public Vector getPositionVector(int code) {
        return font.getPositionVector(code);
    }

    @Override
    @SuppressWarnings("deprecation") // asked of every font still
    public float getHeight(int code) throws IOException {
        return font.getHeight(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) throws IOException {
        return font.hasExplicitWidth(code);
    }

    @Override
    public float getWidthFromFont(int code) throws IOException {
        return font.getWidthFromFont(code);
    }

    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException("no standard font");
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public boolean isVertical() {
        return false;
    }
}
