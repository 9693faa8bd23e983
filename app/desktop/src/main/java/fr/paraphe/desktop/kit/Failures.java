package fr.paraphe.desktop.kit;

import fr.paraphe.domain.dispatch.PlatformException;
import fr.paraphe.domain.shared.RefusedException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the failures that speak to people from those that only the log should see. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** Returns the sentence that {@code failure} carries; others are logged with their cause. */
    static Optional<String> sentence(Exception failure) {
        if (failure instanceof RefusedException || failure instanceof PlatformException) {
            return Optional.ofNullable(failure.getMessage());
        }
        LOG.error("unexpected failure", failure);
        return Optional.empty();
    }
}
