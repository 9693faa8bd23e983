package fr.paraphe.bench.measure;

/**
 * How many times more one line costs than another: {@code figure} of the line {@code over} divided by that of the line {@code under},
 * in each round by itself, because both ran then under the same load.
 */
public record Ratio(String key, String label, String over, String under, Figure figure) {}
