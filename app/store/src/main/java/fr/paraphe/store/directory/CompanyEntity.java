package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Company;
import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.shared.SearchText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Company.Type type;
    String acronym;
    int headcount;
    String website;
    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "site_street"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "site_postal_code"))
    @AttributeOverride(name = "city", column = @Column(name = "site_city"))
    @AttributeOverride(name = "country", column = @Column(name = "site_country"))
    AddressColumns site;

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
        row.type = c.profile().type();
        row.acronym = c.profile().acronym();
        row.headcount = c.profile().headcount();
        row.website = c.profile().website();
        row.site = AddressColumns.of(c.profile().site());
        return row;
    }

    Company toDomain(List<CompanyContact> contacts) {
        var profile = new Company.Profile(type, acronym, headcount, website, site.toDomain());
        return new Company(id, legalName, legalForm, siret, nafCode, activity, address.toDomain(), phone, email, profile, contacts);
    }
}
