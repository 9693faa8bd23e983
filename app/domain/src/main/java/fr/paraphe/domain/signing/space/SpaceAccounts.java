package fr.paraphe.domain.signing.space;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The repository of the accounts of Spaces and of the links by which their passwords are chosen. */
public interface SpaceAccounts {
    /** Returns the account of that address, in lower case. */
    Optional<SpaceAccount> find(String email);

    /** Returns the account of that identifier. */
    Optional<SpaceAccount> find(UUID id);

    /** Adds or replaces an account; there is one for each address. */
    void save(SpaceAccount account);

    /** Adds or replaces a link. */
    void save(SpaceKey key);

    /** Returns the link of that identifier, which nobody else changes until the end of this database transaction. */
    Optional<SpaceKey> lockKey(UUID id);

    /** Returns the link whose token has that digest. */
    Optional<SpaceKey> findKey(String tokenHash);

    /** Makes every link of that address used at {@code at}. */
    void spendKeys(String email, Instant at);

    /** Forgets the links that ended before {@code before}. */
    void forgetKeys(Instant before);
}
