package fr.paraphe.domain.shared;

import java.util.Locale;
import java.util.Set;

/** Names files after people and documents, so that they can be read and no file system refuses them (F175). */
public final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    /** Returns {@code words} as a file's name without its ending, of 120 characters at most. */
    public static String safe(String words) {
        String safe = words.replaceAll("[^\\p{L}\\p{N} ()'_-]", "-").strip();
        return safe.substring(0, Math.min(safe.length(), LONGEST)).strip();
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
