package fr.paraphe.bench.measure;

/** What a line aims at: at least ({@code atLeast}) or at most {@code value}. Reported, never failed on: the load decides too. */
public record Target(String key, String label, String line, Figure figure, boolean atLeast, double value) {
    /** Tells whether {@code measured} is as good as aimed at. */
    public boolean reached(double measured) {
        return atLeast ? measured >= value : measured <= value;
    }
}
