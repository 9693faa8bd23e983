package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.StaffMember;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A staff member's row. */
@Entity(name = "StaffMember")
@Table(name = "staff_member")
@SuppressWarnings("NullAway.Init")
class StaffMemberEntity {
    @Id UUID id;
    @Embedded NameColumns name;
    String identityNorm;
    String jobTitle;
    @Embedded @Nullable ContactColumns contact;
    boolean representative;
    String signatoryTitle;

    static StaffMemberEntity of(StaffMember member) {
        var row = new StaffMemberEntity();
        row.id = member.id();
        row.name = NameColumns.of(member.name());
        row.identityNorm = member.name().identity();
        row.jobTitle = member.jobTitle();
        row.contact = ContactColumns.of(member.contact());
        row.representative = member.representative();
        row.signatoryTitle = member.signatoryTitle();
        return row;
    }

    StaffMember toDomain() {
        return new StaffMember(id, name.toDomain(), jobTitle, ContactColumns.toDomain(contact), representative, signatoryTitle);
    }
}
