package fr.paraphe.store.listing;

/** Gives H2 the function {@code split_part} that PostgreSQL has; H2 calls it by name. */
public final class SplitPart {
    private SplitPart() {}

    /** Returns the part of that number, from 1, of a text cut at each {@code between} (one character); empty beyond the last. */
    public static String of(String text, String between, int number) {
        char cut = between.charAt(0);
        int from = 0;
        for (int n = 1; n < number; n++) {
            int next = text.indexOf(cut, from);
            if (next < 0) {
                return "";
            }
            from = next + 1;
        }
        int end = text.indexOf(cut, from);
        return end < 0 ? text.substring(from) : text.substring(from, end);
    }
}
