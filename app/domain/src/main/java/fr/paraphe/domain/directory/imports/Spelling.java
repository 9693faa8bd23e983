package fr.paraphe.domain.directory.imports;

import java.util.Arrays;

/** Tells close spellings of a header from other words. */
final class Spelling {
    private Spelling() {}

    /** Tells whether at most {@code far} letters must be put, taken, changed or swapped to go from one text to the other. */
    static boolean within(String one, String other, int far) {
        if (Math.abs(one.length() - other.length()) > far) {
            return false;
        }
        int[] earlier = new int[other.length() + 1];
        int[] before = new int[other.length() + 1];
        Arrays.setAll(before, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
                int least = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
                now[j] = swapped ? Math.min(least, earlier[j - 2] + 1) : least;
            }
            earlier = before;
            before = now;
        }
        return before[other.length()] <= far;
    }
}
