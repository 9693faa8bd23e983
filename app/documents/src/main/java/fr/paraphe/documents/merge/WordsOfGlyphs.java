package fr.paraphe.documents.merge;

import fr.paraphe.domain.merge.PageContent.Word;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Puts glyphs together into words, in the order in which they are painted: a space, a gap or another line ends a word. */
final class WordsOfGlyphs {
    /** How far a glyph may stand from the one before, in heights of it. */
    private static final double NEAR = 0.25;

    private final List<Word> done = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Rectangle2D box = new Rectangle2D.Float();
    private Rectangle2D last = box;

    void add(String glyph, Rectangle2D at) {
        if (glyph.isBlank() || Character.isSpaceChar(glyph.charAt(0))) {
            end();
            return;
        }
        if (!near(at)) {
            end();
        }
        box = text.isEmpty() ? at : box.createUnion(at);
        last = at;
        text.append(glyph);
    }

    private boolean near(Rectangle2D next) {
        double gap = NEAR * Math.min(next.getWidth() + next.getHeight(), last.getWidth() + last.getHeight());
        return next.getX() < last.getMaxX() + gap && last.getX() < next.getMaxX() + gap && next.getY() < last.getMaxY() + gap
                && last.getY() < next.getMaxY() + gap;
    }

    private void end() {
        if (!text.isEmpty()) {
            done.add(new Word(text.toString(), PageMarks.area(box)));
            text.setLength(0);
        }
    }

    List<Word> all() {
        end();
        return done;
    }
}
