package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.shared.SearchText;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** A company's row; its contacts have their own. */
@Entity(name = "Company")
@Table(name = "company")
@SuppressWarnings("NullAway.Init")
class CompanyEntity {
    @Id UUID id;
    String legalName;
    String nameNorm;
    String legalForm;
    String siret;
    String nafCode;
    String activity;
    @Embedded AddressColumns address;
    String phone;
    String email;

    static CompanyEntity of(Company c) {
        var row = new CompanyEntity();
        row.id = c.id();
        row.legalName = c.legalName();
        row.nameNorm = SearchText.normalised(c.legalName());
        row.legalForm = c.legalForm();
        row.siret = c.siret();
        row.nafCode = c.nafCode();
        row.activity = c.activity();
        row.address = AddressColumns.of(c.address());
        row.phone = c.phone();
        row.email = c.email();
        return row;
    }

    Company toDomain(List<CompanyContact> contacts) {
        return new Company(id, legalName, legalForm, siret, nafCode, activity, address.toDomain(), phone, email, contacts);
    }
}
