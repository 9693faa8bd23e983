package fr.paraphe.domain.merge;

import java.util.List;

/**
 * What a page on which somebody signs holds: its number from 0, the page as it is seen, what its margins leave of it (all of it when
 * nothing says so), its words but those repeated on every page, and whether a picture or a drawing fills it.
 */
public record PageContent(int page, PageArea whole, PageArea body, List<Word> words, boolean drawn) {
    public PageContent {
        words = List.copyOf(words);
    }

    /** A word as it is printed, and where. */
    public record Word(String text, PageArea area) {
        /** Returns how many letters and digits it has: none when it is dots or a rule. */
        public long letters() {
            return text.codePoints().filter(Character::isLetterOrDigit).count();
        }
    }
}
