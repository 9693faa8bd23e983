package fr.paraphe.domain.merge;

import java.util.function.Predicate;

/**
 * What an institution may set about the checks: which E.164 numbers receive text messages, the stipend table, whether a second circuit
 * is blocked rather than warned of ({@code sending.duplicate}, D-18), and whether an internship already started is blocked (V58).
 */
public record CheckSettings(Predicate<String> mobile, StipendRates rates, boolean duplicateBlocks, boolean startedBlocks) {
    /** Returns the defaults of the specification. */
    public static CheckSettings standard(Predicate<String> mobile) {
        return new CheckSettings(mobile, StipendRates.published(), true, false);
    }
}
