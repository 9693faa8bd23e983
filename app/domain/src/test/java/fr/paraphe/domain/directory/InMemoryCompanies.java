package fr.paraphe.domain.directory;

import fr.paraphe.domain.shared.InMemoryTransactions;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.domain.shared.UnsignedIds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Keeps companies in memory. */
public final class InMemoryCompanies implements Companies, InMemoryTransactions.Restorable {
    private final Map<UUID, Company> rows = new ConcurrentHashMap<>();

    @Override
    public Runnable restorer() {
        var oldRows = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(oldRows);
        };
    }

    /** Keeps it, in place of the one of that identifier. */
    public void save(Company company) {
        rows.put(company.id(), company);
    }

    @Override
    public Optional<Company> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** Returns the companies of that SIRET. */
    public List<Company> findBySiret(String siret) {
        return siret.isEmpty() ? List.of() : where(c -> c.siret().equals(siret));
    }

    @Override
    public List<Company> findBySiret(Collection<String> sirets) {
        return where(c -> !c.siret().isEmpty() && sirets.contains(c.siret()));
    }

    @Override
    public List<SameSiret> sharingASiret() {
        return where(c -> !c.siret().isEmpty() && findBySiret(c.siret()).size() > 1).stream()
                .sorted(Comparator.comparing(c -> SearchText.normalised(c.legalName())))
                .map(c -> new SameSiret(c.siret(), c.id(), c.legalName())).toList();
    }

    @Override
    public List<Company> findByNormalisedName(Collection<String> names) {
        return where(c -> names.contains(SearchText.normalised(c.legalName())));
    }

    /** Returns every company. */
    public Collection<Company> all() {
        return List.copyOf(rows.values());
    }

    /** Forgets a company. */
    void remove(UUID id) {
        rows.remove(id);
    }

    @Override
    public long count() {
        return rows.size();
    }

    private List<Company> where(Predicate<Company> kept) {
        return rows.values().stream().filter(kept).sorted(UnsignedIds.by(Company::id)).toList();
    }
}
