package fr.paraphe.domain.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Compares the words of two texts in HTML, block by block (X21); pictures and styles are not compared. */
public final class TextDifferences {
    private static final int MOST_LINES = 4_000;
    private static final String BLOCK_END = "(?i)<(br|/p|/h[1-6]|/li|/tr|/td|/th|/div|/table|/ul|/ol)\\b[^>]*>";

    private TextDifferences() {}

    /** A block of one text that the other does not have: taken away, or {@code added}. */
    public record Line(boolean added, String text) {}

    /** Returns what was taken away from {@code former} and what was added in {@code next}, in the order of the text. */
    public static List<Line> between(String former, String next) {
        List<String> a = lines(former);
        List<String> b = lines(next);
        int[][] common = common(a, b);
        var found = new ArrayList<Line>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                i++;
                j++;
            } else if (j >= b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                found.add(new Line(false, a.get(i++)));
            } else {
                found.add(new Line(true, b.get(j++)));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** The length of the longest common sequence of what follows each pair of places. */
    private static int[][] common(List<String> a, List<String> b) {
        var length = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                length[i][j] = a.get(i).equals(b.get(j)) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static List<String> lines(String html) {
        String blocks = html.replaceAll("(?is)<(style|script|title)\\b.*?</\\1\\s*>", "").replaceAll("(?s)<!--.*?-->", "")
                .replaceAll(BLOCK_END, "\n");
        return Stream.of(blocks.split("\n", -1)).map(HtmlWords::of).filter(line -> !line.isEmpty()).limit(MOST_LINES).toList();
    }
}
