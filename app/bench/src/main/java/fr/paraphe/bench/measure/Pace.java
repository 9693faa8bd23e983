package fr.paraphe.bench.measure;

/**
 * How long to measure: {@code rounds} of every line, and in each a warm-up and {@code iterations} measured ones of
 * {@code iterationSeconds}; {@code conversions} documents go to one start of LibreOffice; the search for the
 * smallest heap begins at {@code firstHeapMb}, since a heap just too small takes long to fail.
 */
public record Pace(int rounds, int warmupIterations, int iterations, int iterationSeconds, int conversions, int firstHeapMb) {
    /** Returns what the quoted figures are made with, about fifteen minutes. */
    public static Pace full() {
        return new Pace(3, 8, 4, 3, 20, 16);
    }

    /** Returns a smoke run under one minute, whose figures are those of code not yet compiled. */
    public static Pace quick() {
        return new Pace(1, 1, 1, 1, 2, 32);
    }
}
