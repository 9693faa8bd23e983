package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Institution;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The institution's row; there is one. */
@Entity(name = "Institution")
@Table(name = "institution")
@SuppressWarnings("NullAway.Init")
class InstitutionEntity {
    @Id UUID id;
    String name;
    String uai;
    String siret;
    @Embedded AddressColumns address;
    String phone;
    String email;
    String website;
    String academy;
    String schoolYear;
    boolean demonstration;
    String activityNumber;
    String supportPhone;
    String supportEmail;
    String supportHours;
    @Nullable String logo;

    static InstitutionEntity of(Institution i) {
        var row = new InstitutionEntity();
        row.id = i.id();
        row.name = i.name();
        row.uai = i.uai();
        row.siret = i.siret();
        row.address = AddressColumns.of(i.address());
        row.phone = i.phone();
        row.email = i.email();
        row.website = i.website();
        row.academy = i.academy();
        row.schoolYear = i.schoolYear();
        row.demonstration = i.demonstration();
        row.activityNumber = i.activityNumber();
        row.supportPhone = i.support().phone();
        row.supportEmail = i.support().email();
        row.supportHours = i.support().hours();
        row.logo = i.logo();
        return row;
    }

    Institution toDomain() {
        return new Institution(
                id, name, uai, siret, address.toDomain(), phone, email, website, academy, schoolYear, demonstration, activityNumber,
                new Institution.Support(supportPhone, supportEmail, supportHours), logo);
    }
}
