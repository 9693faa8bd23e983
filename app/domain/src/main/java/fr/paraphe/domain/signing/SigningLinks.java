package fr.paraphe.domain.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of signing links. */
public interface SigningLinks {
    /** Adds or replaces a link. */
    void save(SigningLink link);

    /** Returns the link of that identifier. */
    Optional<SigningLink> find(UUID id);

    /** Returns the link whose token has that digest. */
    Optional<SigningLink> findByTokenHash(String tokenHash);

    /** Returns all links of a transaction, the oldest first. */
    List<SigningLink> ofTransaction(UUID transactionId);
}
