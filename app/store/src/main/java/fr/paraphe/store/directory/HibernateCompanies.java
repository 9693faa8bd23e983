package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Companies;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.store.schema.Sessions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Keeps companies and their contacts in the database. */
public final class HibernateCompanies implements Companies {
    private final Sessions sessions;

    /** Creates the repository. */
    public HibernateCompanies(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void save(Company company) {
        sessions.act(db -> {
            RecordTables.COMPANIES.upsert(db, company);
            int shown = db.createMutationQuery("update Internship set companyNorm = :name where companyId = :company")
                    .setParameter("name", SearchText.normalised(company.legalName())).setParameter("company", company.id()).executeUpdate();
            if (shown > 0) {
                company.contacts().forEach(c -> rename(db, c));
            }
        });
    }

    @Override
    public Optional<Company> find(UUID id) {
        return sessions.ask(db -> RecordTables.COMPANIES.find(db, List.of(id)).stream().findFirst());
    }

    @Override
    public List<Company> findBySiret(String siret) {
        return findBySiret(List.of(siret));
    }

    @Override
    public List<Company> findByName(String legalName) {
        return findByNormalisedName(List.of(SearchText.normalised(legalName)));
    }

    @Override
    public List<Company> findBySiret(Collection<String> sirets) {
        return sessions.ask(db -> RecordTables.COMPANIES.where(db, "siret", sirets.stream().filter(s -> !s.isEmpty()).distinct().toList()));
    }

    @Override
    public List<Company> findByNormalisedName(Collection<String> names) {
        return sessions.ask(db -> RecordTables.COMPANIES.where(db, "nameNorm", Set.copyOf(names)));
    }

    @Override
    public long count() {
        return sessions.ask(db -> db.createSelectionQuery("select count(*) from Company", Long.class).getSingleResult());
    }

    private static void rename(StatelessSession db, CompanyContact contact) {
        db.createMutationQuery("update Internship set tutorNorm = :name where companyId = :company and tutorId = :tutor")
                .setParameter("name", SearchText.normalised(contact.name().lastFirst()))
                .setParameter("company", contact.companyId())
                .setParameter("tutor", contact.id())
                .executeUpdate();
    }
}
