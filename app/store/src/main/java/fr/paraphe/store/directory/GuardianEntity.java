package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Guardian;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A guardian's row, under one student. */
@Entity(name = "Guardian")
@Table(name = "guardian")
@SuppressWarnings("NullAway.Init")
class GuardianEntity {
    @Id UUID id;
    UUID studentId;
    @Embedded NameColumns name;
    String relationship;
    int place;
    int pos;
    boolean parentalAuthority;
    boolean receivesMail;
    @Embedded AddressColumns address;
    @Embedded @Nullable ContactColumns contact;

    static GuardianEntity of(UUID studentId, int pos, Guardian guardian) {
        var row = new GuardianEntity();
        row.id = guardian.id();
        row.studentId = studentId;
        row.name = NameColumns.of(guardian.name());
        row.relationship = guardian.relationship();
        row.place = guardian.rank();
        row.pos = pos;
        row.parentalAuthority = guardian.parentalAuthority();
        row.receivesMail = guardian.receivesMail();
        row.address = AddressColumns.of(guardian.address());
        row.contact = ContactColumns.of(guardian.contact());
        return row;
    }

    Guardian toDomain() {
        return new Guardian(id, name.toDomain(), relationship, place, parentalAuthority, receivesMail, address.toDomain(),
                ContactColumns.toDomain(contact));
    }
}
