package fr.paraphe.domain.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of companies and their contacts. */
public interface Companies {
    /** Adds or replaces a company with its contacts. */
    void save(Company company);

    /** Returns the company of that identifier. */
    Optional<Company> find(UUID id);

    /** Returns the companies of that SIRET (14 digits), more than one when there are duplicates (V69). */
    List<Company> findBySiret(String siret);

    /** Returns the companies of that name, accents and case ignored. */
    List<Company> findByName(String legalName);

    /** Returns the companies of one of those SIRETs. */
    List<Company> findBySiret(Collection<String> sirets);

    /** Returns the companies whose normalised name ({@link fr.paraphe.domain.shared.SearchText}) is one of those. */
    List<Company> findByNormalisedName(Collection<String> names);

    /** Returns how many companies there are. */
    long count();
}
