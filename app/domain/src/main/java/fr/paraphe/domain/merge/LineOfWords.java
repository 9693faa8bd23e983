package fr.paraphe.domain.merge;

import fr.paraphe.domain.merge.PageContent.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Words that follow one another on one line of one column. */
record LineOfWords(PageArea area, long letters) {
    private static final float SAME_LINE = 3;
    /** What parts two columns, in points. */
    private static final float GAP = 15;
    /** A role and a name on two or three lines stand above a box; at most a line stands below. */
    private static final float ABOVE = 60;
    private static final float BELOW = 20;
    private static final float LEFT = 10;
    /** A cell is wider than its box, never as wide as a page. */
    private static final float CELL = 1.5f;

    static List<LineOfWords> of(Collection<Word> words) {
        var lines = new ArrayList<LineOfWords>();
        var rest = new ArrayList<>(words);
        rest.sort(Comparator.comparingDouble(word -> word.area().x()));
        for (Word word : rest) {
            LineOfWords alone = new LineOfWords(word.area(), word.letters());
            lines.stream().filter(line -> line.followedBy(word.area())).findFirst().ifPresentOrElse(
                    line -> lines.set(lines.indexOf(line), line.and(alone)), () -> lines.add(alone));
        }
        return lines;
    }

    private boolean followedBy(PageArea next) {
        return Math.abs(middle(area) - middle(next)) < SAME_LINE && next.x() - area.right() < GAP;
    }

    private static float middle(PageArea area) {
        return area.y() + area.height() / 2;
    }

    private LineOfWords and(LineOfWords next) {
        float right = Math.max(area.right(), next.area.right());
        return new LineOfWords(new PageArea(area.x(), area.y(), right - area.x(), area.height()), letters + next.letters);
    }

    /** Tells whether it is the caption of {@code box}: it stands just above or below, in its column. */
    boolean captions(PageArea box) {
        return area.x() >= box.x() - LEFT && area.right() <= box.x() + box.width() * CELL
                && middle(area) >= box.y() - BELOW && middle(area) <= box.top() + ABOVE;
    }
}
