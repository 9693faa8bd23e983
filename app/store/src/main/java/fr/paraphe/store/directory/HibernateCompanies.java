package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Companies;
import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.shared.SearchText;
import fr.paraphe.store.schema.Sessions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
            CompanyEntity row = CompanyEntity.of(company);
            db.upsert(row);
            db.createMutationQuery("delete from CompanyContact where companyId = :company").setParameter("company", company.id())
                    .executeUpdate();
            var contacts = new ArrayList<CompanyContactEntity>();
            company.contacts().forEach(c -> contacts.add(CompanyContactEntity.of(company.id(), contacts.size(), c)));
            db.insertMultiple(contacts);
            int shown = db.createMutationQuery("update Internship set companyNorm = :name where companyId = :company")
                    .setParameter("name", row.nameNorm).setParameter("company", company.id()).executeUpdate();
            if (shown > 0) {
                company.contacts().forEach(c -> rename(db, c));
            }
        });
    }

    @Override
    public Optional<Company> find(UUID id) {
        return sessions.ask(db -> Optional.ofNullable(byIds(db, List.of(id)).get(id)));
    }

    @Override
    public List<Company> findBySiret(String siret) {
        return siret.isEmpty() ? List.of() : where("siret = :value", siret);
    }

    @Override
    public List<Company> findByName(String legalName) {
        return where("nameNorm = :value", SearchText.normalised(legalName));
    }

    @Override
    public long count() {
        return sessions.ask(db -> db.createSelectionQuery("select count(*) from Company", Long.class).getSingleResult());
    }

    static Map<UUID, Company> byIds(StatelessSession db, List<UUID> ids) {
        List<CompanyEntity> rows = db.createSelectionQuery("from Company where id in :ids", CompanyEntity.class)
                .setParameterList("ids", ids)
                .getResultList();
        return withContacts(db, rows).stream().collect(Collectors.toMap(Company::id, c -> c));
    }

    private static void rename(StatelessSession db, CompanyContact contact) {
        db.createMutationQuery("update Internship set tutorNorm = :name where companyId = :company and tutorId = :tutor")
                .setParameter("name", SearchText.normalised(contact.name().lastFirst()))
                .setParameter("company", contact.companyId())
                .setParameter("tutor", contact.id())
                .executeUpdate();
    }

    private List<Company> where(String condition, String value) {
        return sessions.ask(db -> withContacts(db,
                db.createSelectionQuery("from Company where " + condition + " order by id", CompanyEntity.class)
                        .setParameter("value", value)
                        .getResultList()));
    }

    private static List<Company> withContacts(StatelessSession db, List<CompanyEntity> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<CompanyContact>> contacts = new HashMap<>();
        db.createSelectionQuery("from CompanyContact where companyId in :ids order by pos", CompanyContactEntity.class)
                .setParameterList("ids", rows.stream().map(r -> r.id).toList())
                .getResultList()
                .forEach(c -> contacts.computeIfAbsent(c.companyId, _ -> new ArrayList<>()).add(c.toDomain()));
        return rows.stream().map(r -> r.toDomain(contacts.getOrDefault(r.id, List.of()))).toList();
    }
}
