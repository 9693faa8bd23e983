package fr.paraphe.domain.signing.space;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The repository of the browsers that are in a Space. */
public interface SpaceSessions {
    /** Adds a session. */
    void add(SpaceSession session);

    /** Returns the session whose secret has that digest. */
    Optional<SpaceSession> findSession(String secretHash);

    /** Notes that a session was seen at {@code at}; one that has ended meanwhile stays ended. */
    void seen(UUID id, Instant at);

    /** Ends a session. */
    void end(UUID id);

    /** Ends all sessions of an account. */
    void endAll(UUID accountId);

    /** Forgets the sessions begun before {@code before}. */
    void forgetSessions(Instant before);
}
