package fr.paraphe.domain.signing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The repository of one-time codes; counters live here so that they survive a restart (D-24). */
public interface OneTimeCodes {
    /** Adds or replaces a code. */
    void save(OneTimeCode code);

    /** Returns the code of that identifier. */
    Optional<OneTimeCode> find(UUID id);

    /** Returns the last code asked by that signatory. */
    Optional<OneTimeCode> latest(UUID signatoryId);

    /** Returns how many codes that number or e-mail was sent since {@code since}. */
    int sentSince(String address, Instant since);
}
