package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.Circuit;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** Why a running circuit calls for attention; one circuit may do so for several reasons (E02). */
public enum Attention {
    /**
     * Somebody was invited more than seven days ago and has neither signed nor refused; who is spared, since another signed for both, is
     * awaited no more (D-14, D-20).
     */
    LATE("En retard"),
    /** The circuit ends within the next seven days (D-04). */
    ENDING_SOON("Bientôt expirés");

    /** How long somebody invited may wait before the circuit is late: the second reminder's delay (D-14). */
    public static final Duration PATIENCE = Duration.ofDays(7);

    /** How long before its end a circuit is said to end soon: the first of the warnings before the end (P6). */
    public static final Duration NOTICE = Duration.ofDays(7);

    private final String label;

    Attention(String label) {
        this.label = label;
    }

    /** Returns since when the first of those who are awaited in {@code circuit} has been; nothing where nobody is (D-20). */
    public static Optional<Instant> awaitedSince(Circuit circuit) {
        return circuit.signatories().stream()
                .filter(s -> !s.signed() && !s.declined() && !circuit.spared(s))
                .map(s -> s.progress().invitedAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** Returns the French label of the history and of the home page. */
    public String label() {
        return label;
    }
}
