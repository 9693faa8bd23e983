package fr.paraphe.domain.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Names files after people and documents, so that they can be read and no file system refuses them (F175). */
public final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    /** Returns {@code words} as a file's name without its ending, of 120 characters at most; accents are kept, each with its letter. */
    public static String safe(String words) {
        return cut(Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N} ()'_-]", "-").strip(), LONGEST);
    }

    /**
     * Returns «first - last» as such a name. Of a long one the end of {@code first} goes: {@code last}, such as a reference, tells
     * documents apart.
     */
    public static String safe(String first, String last) {
        String end = " - " + cut(safe(last), LONGEST / 2);
        return safe(cut(safe(first), LONGEST - end.length()) + end);
    }

    private static String cut(String name, int longest) {
        int end = Math.min(name.length(), longest);
        boolean split = end > 0 && end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
        return name.substring(0, split ? end - 1 : end).strip();
    }

    /**
     * Returns {@code name} or, when it is among {@code taken}, the first of «name (2)», «name (3)»… that is not, and adds it there. File
     * systems that ignore the case take «Martin» and «MARTIN» for one: {@code taken} holds names in lower case.
     */
    public static String unique(String name, Set<String> taken) {
        String free = name;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = name + " (" + n + ")";
        }
        return free;
    }
}
