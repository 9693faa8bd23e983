package fr.paraphe.bench.measure;

import java.util.Collection;

/** The middle, the least and the greatest of what several rounds gave: one figure alone says nothing on a shared machine. */
public record Spread(double median, double min, double max) {
    /** Returns the spread of at least one value. */
    public static Spread of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }
}
