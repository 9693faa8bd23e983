package fr.paraphe.bench.measure;

import java.util.Map;

/** One line of the table in one round: who did the work, and its figures by name ({@link Figure}). */
public record Measure(String key, String label, Map<Figure, Double> figures) {
    public Measure {
        figures = Map.copyOf(figures);
    }
}
