package fr.paraphe.store.directory;

import fr.paraphe.domain.directory.Enrolment;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An enrolment's row. */
@Entity(name = "Enrolment")
@Table(name = "enrolment")
@SuppressWarnings("NullAway.Init")
class EnrolmentEntity {
    @Id UUID id;
    UUID sessionId;
    @Embedded NameColumns participant;
    @Embedded @Nullable ContactColumns contact;
    @Embedded AddressColumns address;
    @Nullable UUID companyId;
    String orderReference;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Enrolment.Status status;
    boolean paid;
    BigDecimal hoursAttended;

    static EnrolmentEntity of(Enrolment e) {
        var row = new EnrolmentEntity();
        row.id = e.id();
        row.sessionId = e.sessionId();
        row.participant = NameColumns.of(e.participant());
        row.contact = ContactColumns.of(e.contact());
        row.address = AddressColumns.of(e.address());
        row.companyId = e.companyId();
        row.orderReference = e.orderReference();
        row.status = e.status();
        row.paid = e.paid();
        row.hoursAttended = e.hoursAttended();
        return row;
    }

    Enrolment toDomain() {
        return new Enrolment(id, sessionId, participant.toDomain(), ContactColumns.toDomain(contact), address.toDomain(), companyId,
                orderReference, status, paid, hoursAttended);
    }
}
