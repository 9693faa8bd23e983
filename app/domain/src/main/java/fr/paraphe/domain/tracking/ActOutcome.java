package fr.paraphe.domain.tracking;

import fr.paraphe.domain.dispatch.PlatformException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of an act on several circuits: how many it was done to, why others were left, one French sentence each, and what stopped it
 * before the end, if anything did.
 */
public record ActOutcome(int done, List<String> left, Optional<String> interrupted) {
    public ActOutcome {
        left = List.copyOf(left);
    }

    /** Returns an act that the platform stopped. */
    static ActOutcome stopped(int done, List<String> left, PlatformException why) {
        return new ActOutcome(done, left, Optional.of(why.passing()
                ? "La plateforme de signature ne répond pas\u00a0: ce qui est fait le reste, recommencez plus tard."
                : Objects.toString(why.getMessage(), why.kind().name())));
    }
}
