package fr.paraphe.bench.measure;

import java.util.List;

/** One table: works measured in turn, and what is read from them. */
public interface Section {
    /** Returns the name in the JSON file. */
    String key();

    /** Returns the French title of the table. */
    String title();

    /** Measures every line once, in the order of the table. */
    List<Measure> round();

    /** Returns the ratios to quote. */
    List<Ratio> ratios();

    /** Returns what is aimed at. */
    List<Target> targets();
}
