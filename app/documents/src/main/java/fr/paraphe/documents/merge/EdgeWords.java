package fr.paraphe.documents.merge;

import fr.paraphe.domain.merge.PageArea;
import fr.paraphe.domain.merge.PageContent.Word;
import java.util.List;

/** The headers and footers of a PDF without tags: words at the edges of a page that another page has at the same place. */
final class EdgeWords {
    /** How much of a page's height its header may take, and its footer. */
    private static final float EDGE = 1 / 8f;
    private static final float SAME = 1;

    private EdgeWords() {}

    /** Tells whether all words of a page stand at its edges. */
    static boolean only(List<Word> words, PageArea page) {
        float edge = page.height() * EDGE;
        return words.stream().map(Word::area).allMatch(area -> area.y() < edge || area.y() + area.height() > page.height() - edge);
    }

    /** Returns the words that are not among {@code others}; the number of a page is as good as another's. */
    static List<Word> without(List<Word> words, List<Word> others) {
        return words.stream().filter(word -> others.stream().noneMatch(other -> same(word, other))).toList();
    }

    private static boolean same(Word word, Word other) {
        return Math.abs(word.area().x() - other.area().x()) < SAME && Math.abs(word.area().y() - other.area().y()) < SAME
                && unnumbered(word).equals(unnumbered(other));
    }

    private static String unnumbered(Word word) {
        return word.text().replaceAll("\\d+", "0");
    }
}
