package fr.paraphe.documents.merge;

import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What a face has already told of its glyphs, kept from one document to the next. Belongs to one thread at a time, with its face. */
final class Glyphs {
    private static final int ROW = 256;
    private static final int MOST = 0x10000;

    private final CmapLookup characters;
    private final int[][] numbers = new int[MOST / ROW][];
    private final float[][] widths = new float[MOST / ROW][];

    Glyphs(CmapLookup characters) {
        this.characters = characters;
    }

    /** Returns the number of the glyph that draws that code point, zero when none does. */
    int of(int codePoint) {
        if (codePoint >= MOST) {
            return characters.getGlyphId(codePoint);
        }
        int[] row = numbers[codePoint / ROW];
        if (row == null) {
            row = new int[ROW];
            int first = codePoint - codePoint % ROW;
            Arrays.setAll(row, i -> characters.getGlyphId(first + i));
            numbers[codePoint / ROW] = row;
        }
        return row[codePoint % ROW];
    }

    /** Returns the width of that glyph in thousandths, asked of {@code font}, which is of this face, the first time. */
    float width(int glyph, PDFont font) throws IOException {
        float[] row = widths[glyph / ROW];
        if (row == null) {
            row = new float[ROW];
            Arrays.fill(row, Float.NaN);
            widths[glyph / ROW] = row;
        }
        float known = row[glyph % ROW];
        if (Float.isNaN(known)) {
            known = font.getWidth(glyph);
            row[glyph % ROW] = known;
        }
        return known;
    }
}
