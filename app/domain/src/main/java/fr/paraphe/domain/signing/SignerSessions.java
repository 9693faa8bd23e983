package fr.paraphe.domain.signing;

import java.util.Optional;
import java.util.UUID;

/** The repository of browser sessions. */
public interface SignerSessions {
    /** Adds or replaces a session. */
    void save(SignerSession session);

    /** Returns the session of that identifier. */
    Optional<SignerSession> find(UUID id);

    /** Takes that signatory's place on that document out of every session: none of them shows or signs it any more (D-27). */
    void leave(UUID transactionId, UUID signatoryId);

    /** Returns the session that the one-time address of that digest opens. */
    Optional<SignerSession> findByOpeningHash(String openingHash);
}
