package fr.paraphe.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reduces a text to what a search compares: no accent, no case, no punctuation, single spaces. */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private SearchText() {}

    /** Returns the normal form of {@code text}; the same on every database, so that both sort and search alike. */
    public static String normalised(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        String letters = plain.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
        return OTHERS.matcher(letters).replaceAll(" ").strip();
    }
}
