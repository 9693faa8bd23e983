package fr.paraphe.desktop.tracking;

import fr.paraphe.domain.tracking.ActOutcome;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what became of an act on circuits. */
final class ActWords {
    private ActWords() {}

    /** Returns what was done in words, what was left and what stopped it, a line each; empty when all was done. */
    static Optional<String> unfinished(String done, ActOutcome outcome) {
        return outcome.left().isEmpty() && outcome.interrupted().isEmpty() ? Optional.empty()
                : Optional.of(Stream.concat(Stream.concat(Stream.of(done), outcome.left().stream()), outcome.interrupted().stream())
                        .collect(Collectors.joining("\n")));
    }
}
