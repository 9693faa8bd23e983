package fr.paraphe.domain.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of companies and their contacts. */
public interface Companies {
    /** Returns the company of that identifier. */
    Optional<Company> find(UUID id);

    /** Returns the companies of one of those SIRETs. */
    List<Company> findBySiret(Collection<String> sirets);

    /** Returns the companies whose SIRET is that of another one too, by name (V69). */
    List<SameSiret> sharingASiret();

    /** One of several companies of the same SIRET. */
    record SameSiret(String siret, UUID id, String legalName) {}

    /** Returns the companies whose normalised name ({@link fr.paraphe.domain.shared.SearchText}) is one of those. */
    List<Company> findByNormalisedName(Collection<String> names);

    /** Returns how many companies there are. */
    long count();
}
