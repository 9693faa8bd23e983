package fr.paraphe.bench.measure;

import java.io.PrintWriter;
import java.util.Locale;

/** Prints what was measured for a person to read, in French. */
public final class TextReport {
    private static final int LABEL = 52;
    private static final int COLUMN = 21;

    private final PrintWriter out;

    /** Creates a report printed on {@code out}. */
    public TextReport(PrintWriter out) {
        this.out = out;
    }

    /** Prints one section: its table (median, then the extremes of the rounds), its ratios and its targets. */
    public void print(Results results) {
        out.println();
        out.println(results.section().title());
        out.print(padded("", LABEL));
        results.columns().forEach(figure -> out.print(padded(figure.column(), COLUMN)));
        out.println();
        results.lines().forEach((key, label) -> {
            out.print(padded(label, LABEL));
            results.columns().forEach(figure -> out.print(padded(results.spread(key, figure).map(TextReport::text).orElse("–"), COLUMN)));
            out.println();
        });
        results.section().ratios().forEach(ratio -> out.println("  " + ratio.label() + "\u00a0: × " + text(results.spread(ratio))));
        results.section().targets().forEach(target -> {
            double measured = results.spread(target.line(), target.figure()).orElseThrow().median();
            String verdict = target.reached(measured) ? "atteint" : "non atteint";
            out.println("  " + target.label() + "\u00a0: " + number(measured) + ", " + verdict);
        });
        out.flush();
    }

    private static String text(Spread spread) {
        String median = number(spread.median());
        boolean steady = number(spread.min()).equals(number(spread.max()));
        return steady ? median : median + " (" + number(spread.min()) + "–" + number(spread.max()) + ")";
    }

    private static String number(double value) {
        return String.format(Locale.FRANCE, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static String padded(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }
}
