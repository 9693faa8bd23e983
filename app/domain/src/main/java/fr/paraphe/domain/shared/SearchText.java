package fr.paraphe.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reduces a text to what a search compares: no accent, no case, no punctuation, single spaces. */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    /** The Latin letters and signs before this one are reduced each by itself, whatever stands around them. */
    private static final int LATIN = 0x0180;
    private static final String[] REDUCED =
            IntStream.range(0, LATIN).mapToObj(sign -> reduced(String.valueOf((char) sign))).toArray(String[]::new);

    private SearchText() {}

    /** Returns the normal form of {@code text}; the same on every database, so that both sort and search alike. */
    public static String normalised(String text) {
        var form = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= LATIN) {
                return reduced(text).strip();
            }
            append(form, REDUCED[sign]);
        }
        int end = form.length();
        return end > 0 && form.charAt(end - 1) == ' ' ? form.substring(0, end - 1) : form.toString();
    }

    private static void append(StringBuilder form, String reduced) {
        for (int i = 0; i < reduced.length(); i++) {
            char sign = reduced.charAt(i);
            if (sign != ' ' || (!form.isEmpty() && form.charAt(form.length() - 1) != ' ')) {
                form.append(sign);
            }
        }
    }

    /** Reduces any text, in several passes: the rule that the quicker way above must follow to the letter. */
    static String reduced(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        String letters = plain.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
        return OTHERS.matcher(letters).replaceAll(" ");
    }
}
