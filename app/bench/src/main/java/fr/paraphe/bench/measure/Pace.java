package fr.paraphe.bench.measure;

import java.util.List;

/**
 * How long to measure: {@code rounds} of every line, and in each a warm-up and {@code iterations} measured ones of
 * {@code iterationSeconds}; {@code conversions} documents go to one start of LibreOffice; the search for the
 * smallest heap begins at {@code firstHeapMb}, since a heap just too small takes long to fail; {@code campuses} are
 * the numbers of students of the campuses imported, through the last of which one scrolls for {@code scrollSeconds};
 * {@code keys} are typed at each of four places of a long text.
 */
public record Pace(int rounds, int warmupIterations, int iterations, int iterationSeconds, int conversions, int firstHeapMb,
        List<Integer> campuses, int scrollSeconds, int keys) {
    public Pace {
        campuses = List.copyOf(campuses);
    }

    /** Returns how many internships are checked before a sending, 10,000 at most. */
    public int internships() {
        return Math.min(10_000, campuses.getLast());
    }

    /** Returns how many requests the histories hold: ten times as many as the campuses have students. */
    public List<Integer> histories() {
        return campuses.stream().map(students -> 10 * students).toList();
    }

    /** Returns how many documents are sent, 300 at most. */
    public int documents() {
        return Math.min(300, campuses.getLast() / 10);
    }

    /** Returns what the quoted figures are made with, about eighty minutes. */
    public static Pace full() {
        return new Pace(3, 8, 4, 3, 20, 16, List.of(1_000, 10_000, 100_000), 30, 80);
    }

    /** Returns a smoke run under one minute, whose figures are those of code not yet compiled. */
    public static Pace quick() {
        return new Pace(1, 1, 1, 1, 2, 32, List.of(100), 3, 10);
    }
}
