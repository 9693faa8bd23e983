package fr.paraphe.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** What the rounds of one section gave, line by line. */
public final class Results {
    private final Section section;
    private final List<Map<String, Measure>> rounds = new ArrayList<>();
    private final SequencedMap<String, String> labels = new LinkedHashMap<>();

    /** Creates the results of a section that has not been measured yet. */
    public Results(Section section) {
        this.section = section;
    }

    /** Measures the section once more. */
    public void measure() {
        Map<String, Measure> round = new LinkedHashMap<>();
        for (Measure measure : section.round()) {
            round.put(measure.key(), measure);
            labels.put(measure.key(), measure.label());
        }
        rounds.add(round);
    }

    /** Returns the section measured. */
    public Section section() {
        return section;
    }

    /** Returns the lines of the table, their labels by key. */
    public SequencedMap<String, String> lines() {
        return labels;
    }

    /** Returns the figures that at least one line has, in the order of the columns. */
    public SequencedSet<Figure> columns() {
        SequencedSet<Figure> columns = new LinkedHashSet<>();
        for (Figure figure : Figure.values()) {
            if (labels.keySet().stream().anyMatch(line -> spread(line, figure).isPresent())) {
                columns.add(figure);
            }
        }
        return columns;
    }

    /** Returns one figure of one line over the rounds; empty when it is not measured there. */
    public Optional<Spread> spread(String line, Figure figure) {
        List<Double> values = rounds.stream().map(round -> value(round, line, figure)).flatMap(Optional::stream).toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(Spread.of(values));
    }

    /**
     * Returns a ratio over the rounds.
     *
     * @throws IllegalStateException when one of its figures was not measured
     */
    public Spread spread(Ratio ratio) {
        return Spread.of(rounds.stream()
                .map(round -> required(round, ratio.over(), ratio.figure()) / required(round, ratio.under(), ratio.figure()))
                .toList());
    }

    private static double required(Map<String, Measure> round, String line, Figure figure) {
        return value(round, line, figure).orElseThrow(() -> new IllegalStateException("not measured: " + line + " " + figure.key()));
    }

    private static Optional<Double> value(Map<String, Measure> round, String line, Figure figure) {
        Measure measure = round.get(line);
        return measure == null ? Optional.empty() : Optional.ofNullable(measure.figures().get(figure));
    }
}
