package fr.paraphe.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** What a trial found by name, times in milliseconds; written as a {@link Trial} reads it. */
public final class Timings {
    private static final double NANOS_A_MILLI = 1e6;

    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final int times;

    /** Creates empty timings whose medians are those of so many times. */
    public Timings(int times) {
        this.times = times;
    }

    /** Keeps what {@code work} took. */
    public void time(String name, Runnable work) {
        put(name, took(work));
    }

    /** Keeps the median of what {@code work} took, whose argument tells the turns apart; the first are of code not yet compiled. */
    public void median(String name, IntConsumer work) {
        double[] all = new double[times];
        for (int i = 0; i < times; i++) {
            int turn = i;
            all[i] = took(() -> work.accept(turn));
        }
        Arrays.sort(all);
        put(name, all[times / 2]);
    }

    private static double took(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOS_A_MILLI;
    }

    /** Keeps a figure. */
    public void put(String name, double figure) {
        figures.put(name, figure);
    }

    /** Returns a figure that was kept. */
    public double of(String name) {
        return figures.getOrDefault(name, 0.0);
    }

    /** Writes one {@code name=value} a line. */
    public void writeTo(Path file) throws IOException {
        Files.writeString(file, figures.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("\n")));
    }
}
