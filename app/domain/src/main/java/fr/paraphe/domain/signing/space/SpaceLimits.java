package fr.paraphe.domain.signing.space;

import java.time.Instant;

/** The repository of tries: in the database, so that a limit survives a restart and binds every process (security rule 11). */
public interface SpaceLimits {
    /**
     * Returns the tries of that identifier, none since {@code now} when it was never heard of; nobody else counts them until the end of
     * this database transaction.
     */
    SpaceTries lock(String id, Instant now);

    /** Replaces tries that are locked. */
    void save(SpaceTries tries);

    /** Forgets the tries that began before {@code before}. */
    void forgetTries(Instant before);
}
