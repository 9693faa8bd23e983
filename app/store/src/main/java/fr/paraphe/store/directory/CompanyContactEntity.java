package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.CompanyContact;
import fr.paraphe.domain.directory.ContactRights;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact's row, under one company. */
@Entity(name = "CompanyContact")
@Table(name = "company_contact")
@SuppressWarnings("NullAway.Init")
class CompanyContactEntity {
    @Id UUID id;
    UUID companyId;
    int pos;
    @Embedded NameColumns name;
    String jobTitle;
    @Embedded @Nullable ContactColumns contact;
    boolean maySign;
    boolean administrator;
    boolean mayEnrol;
    boolean documentAccess;

    static CompanyContactEntity of(UUID companyId, int pos, CompanyContact contact) {
        var row = new CompanyContactEntity();
        row.id = contact.id();
        row.companyId = companyId;
        row.pos = pos;
        row.name = NameColumns.of(contact.name());
        row.jobTitle = contact.jobTitle();
        row.contact = ContactColumns.of(contact.contact());
        row.maySign = contact.rights().maySign();
        row.administrator = contact.rights().administrator();
        row.mayEnrol = contact.rights().mayEnrol();
        row.documentAccess = contact.rights().documentAccess();
        return row;
    }

    CompanyContact toDomain() {
        return new CompanyContact(id, companyId, name.toDomain(), jobTitle, ContactColumns.toDomain(contact),
                new ContactRights(maySign, administrator, mayEnrol, documentAccess));
    }
}
