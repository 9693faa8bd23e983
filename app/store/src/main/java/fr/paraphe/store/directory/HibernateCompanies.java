package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Companies;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.store.schema.Sessions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps companies and their contacts in the database. */
public final class HibernateCompanies implements Companies {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateCompanies(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Company> find(UUID id) {
        return sessions.ask(db -> RecordTables.COMPANIES.find(db, List.of(id)).stream().findFirst());
    }

    @Override
    public List<Company> findBySiret(Collection<String> sirets) {
        return sessions.ask(db -> RecordTables.COMPANIES.where(db, "siret", sirets.stream().filter(s -> !s.isEmpty()).distinct().toList()));
    }

    @Override
    public List<SameSiret> sharingASiret() {
        return sessions.ask(db -> db.createSelectionQuery("""
                        select new fr.paraphe.domain.directory.Companies$SameSiret(c.siret, c.id, c.legalName) from Company c
                        where c.siret in (select d.siret from Company d where d.siret <> '' group by d.siret having count(*) > 1)
                        order by c.nameNorm, c.id""", SameSiret.class)
                .getResultList());
    }

    @Override
    public List<Company> findByNormalisedName(Collection<String> names) {
        return sessions.ask(db -> RecordTables.COMPANIES.where(db, "nameNorm", Set.copyOf(names)));
    }

    @Override
    public long count() {
        return sessions.ask(db -> db.createSelectionQuery("select count(*) from Company", Long.class).getSingleResult());
    }
}
